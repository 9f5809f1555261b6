package main

import "math"

// byHand records what a grid does not reach.
func byHand() {
	parsing()
	wrongFormats()
	numbers()
	floats()
	texts()
	composites()
	durations()
}

func parsing() {
	for _, format := range []string{
		"", "plain", "100%%", "%", "%d%", "%5%|", "%-5%|", "%.2%|", "%!", "%é", "%😀", "%d %d", "%5", "%-", "%.", "%6.",
		"%[1]d %[1]v", "%[1]d %d", "%[0]d", "%[2]d", "%[-1]d", "%[x]d", "%[]d", "%[1d", "%[", "%[1", "%[1]", "%[ 1]d",
		"%[1]2d", "%[1].2d", "%2[1]d|", "%.2[1]d", "%.[1]d|", "%-[1]5d|", "%[99999999999]d", "%[1][1]d", "%3.[2]d", "%[9]*d",
		"%12345678901d", "%.12345678901d", "%.3d|", "%.0d|", "%+d|% d|", "%-+ #05d|", "% +d", "%0-5d|", "%+-5d|", "%v %v", "%%%d%%",
	} {
		record(format, Int(7))
		record(format)
	}
	record("%[2]d %[1]d", Int(1), Int(2))
	record("%[2]d", Int(1), Int(2))
	record("%[2]*[1]d|", Int(1), Int(5))
	record("%[3]*.[2]*[1]f|", Float64(12), Int(2), Int(6))
	record("%[3]*.[2]f|", Float64(12), Int(2), Float64(6))
	record("%6.2f%%", Float64(99.5))
	record("%[1]q %[1]v %[2]d %s", String("a"), Int(2), String("b"))
	record("%d %[3]d %d", Int(1), Int(2), Int(3), Int(4))
	record("data: %d\n\n", Int(7))
	record("%s %s %s", String("a"), Int(1))
}

func wrongFormats() {
	record("x", Int(1), String("a"), Nil(), Ints(1), PersonOf("a", 1), Duration(5), Big("9"))
	record("%d", Int(1), Float64(1.5), Bool(true), Map(), List(Nil()))
	record("%+d", Int(1), Int(2))
	record("%z %d", Int(1), Int(2))
	record("%5z|%05z|%+z|%#z", Int(1), Int(1), Int(1), String("a"))
	record("%#z|%#.3z|%#t|", Float64(1.5), Float64(100), Float64(1e-300))
	record("%.1z|%6.1z|", String("abc"), String("abc"))
	record("%!d", Int(1))
	for _, width := range []arg{Int(5), Int(-5), Int64(4), Int8(3), Rune(6), String("x"), Nil(), Float64(2), Int(1000001), Int(-1000001)} {
		record("%*d|", width, Int(1))
		record("%.*d|", width, Int(1))
		record("%-*d|", width, Int(1))
		record("%0*d|", width, Int(1))
		record("%*", width)
		record("%.*", width)
	}
	record("%*d", Int(5))
	record("%*.*f|", Int(8), Int(2), Float64(3.14159))
	record("%*.*f|", Int(-8), Int(-2), Float64(3.14159))
	record("%p", Int(1))
	record("%p", String("x"))
	record("%p", Bool(true))
	record("%p", Float64(1.5))
	record("%p", Duration(1))
	record("%p", ColorOf(1))
	record("%p", Nil())
	record("%6p|", Nil())
}

func numbers() {
	for _, format := range []string{
		"%#08x", "%#8x", "%#.8x", "%# x", "% x", "%+x", "%#X", "%#b", "%#o", "%O", "%#O", "%08b", "%-10d|", "%+05d", "%05d", "%.5d", "%8.5d", "%08.5d|",
		"%-08d|", "% 05d", "%x", "%#o|%[1]o", "%#.3o", "%#05o",
	} {
		for _, value := range []arg{Int(5), Int(-255), Int(0), Int64(math.MinInt64), Int64(math.MaxInt64), Rune('x'), Big("-255"), Big("0"), Big("5")} {
			record(format, value)
		}
	}
	record("%.0d|%5.0d|%05.0d|%+.0d|%.0x|", Int(0), Int(0), Int(0), Int(0), Int(0))
	record("%.0d|%5.0d|%.0x|", Big("0"), Big("0"), Big("0"))
	for _, format := range []string{"%U", "%#U", "%08U", "%#08U|", "%.6U", "%#.6U", "%-10U|", "%10U|", "%c", "%5c|", "%-5c|", "%05c|", "%q", "%+q", "%#q", "%#+q", "%5q|", "%-6q|", "%06q"} {
		for _, value := range []int{'x', '\'', '"', '\n', 0, 7, 0x7f, 0xa0, 0xad, 0x3b1, 0x4e16, 0xd800, 0xfffd, 0xfeff, 0x1f600, 0x10ffff, 0x110000, -1} {
			record(format, Int(value))
		}
	}
}

func floats() {
	for _, value := range []float64{
		0.5, 1.5, 2.5, 0.25, 1e21, 1e20, 1e-7, 0.0001, 0.00001, 100000, 1234567, 123456, 1000000, 0.1, 1.0 / 3, math.Copysign(0, -1), 1, 99.995, 1.005,
		math.MaxFloat64, math.SmallestNonzeroFloat64, 2.2250738585072014e-308, 1e-322, 1.5e-323, 123456789.125, math.Pi, 9.999999, 5e-5, nan, inf, -inf,
	} {
		for _, format := range []string{
			"%v", "%g", "%G", "%e", "%E", "%f", "%.0f", "%.1f", "%.2f", "%.20f", "%.3g", "%.0g", "%.10g", "%+.3e", "%.0e", "%#g", "%#.3g", "%#.0f", "%#.0e", "%#v",
			"%#.10G", "%08.2f|", "%-8.2f|", "%+08.2f|", "% 8.2f|", "%010v|", "%+010v|", "%-010f|", "% f", "%x", "%X", "%.3x", "%.0x", "%.20x", "%#x", "%#X", "%#.2x", "%b", "%#b", "%20x|",
		} {
			record(format, Float64(value))
		}
	}
	for _, value := range []float32{0.1, 1.0 / 3, 16777216, 3.4028235e38, 1e-45, 3e-45, 1.1754944e-38, 1e10, 2.5, 0.3} {
		for _, format := range []string{"%v", "%g", "%e", "%f", "%.3f", "%.10g", "%x", "%b", "%T"} {
			record(format, Float32(value))
		}
	}
}

func texts() {
	for _, format := range []string{
		"%s", "%v", "%q", "%+q", "%#q", "%# q", "%#+q", "%x", "%X", "% x", "%#x", "%# x", "%# X", "%.2x", "% .2x", "%10x|", "%-10x|", "%010x", "%#12x|", "%.0x|",
		"%05s", "%-5s|", "%5s|", "%.2s|", "%.10s|", "%5.1s|", "%-5.1s|", "%.0s|", "%.s|", "%.2q", "%10q|", "%-10q|", "%#v", "%.2v", "%06v", "%#.1q|",
	} {
		for _, text := range []string{"hello", "世界人", "", "a\"\n世", "世\x00\x7f", "a`b", "tab\there", "\a\b\f\r\v\\'", "e\u0301", "\u200b\ufeff\u00a0", "😀a", "\U000e0001", "\ufffd"} {
			record(format, String(text))
			record(format, Bytes(text))
		}
	}
	for _, format := range []string{"%s", "%q", "%+q", "%#q", "%x", "% X", "%v", "%d", "%#v", "%.2q", "%#.1q", "%.1s"} {
		for _, text := range []string{"\xff", "a\xffb", "\xe4\xb8", "\xed\xa0\x80", "\xc0\x80", "\xf4\x90\x80\x80", "世\xe7"} {
			record(format, Bytes(text))
		}
	}
	record("%5t|%-7t|%05t|%q", Bool(true), Bool(false), Bool(true), Bool(true))
	record("%10T|%-10T|%.3T|%T", Int(1), Int(1), Int(1), Nil())
	record("%10T|%6v|%-6v|%06v", Nil(), Nil(), Nil(), Nil())
	for _, verb := range "vTtdboOxXcqUeEfFgGspwz+" {
		record("%"+string(verb), Nil())
	}
}

func composites() {
	people := List(PersonOf("a", 1), PersonOf("b", 2))
	nested := Map(String("b"), Int(1), String("a"), List(Map(String("x"), Nil()), Strings("s")))
	mixed := List(Bytes("hi"), Int(10), String("ab"), Nil(), Float64(1.5), Bool(true), Rune('x'))
	things := List(Duration(1), Big("7"), Named("n"), ColorOf(0))
	runes := Map(Rune('b'), String("B"), Rune('a'), String("A"))
	numbers := Map(Int(10), String("x"), Int(-1), String("y"), Int(2), Nil())
	sizes := Map(Float64(2.5), Int(1), Float64(nan), Int(2), Float64(-inf), Int(3))
	flags := Map(Bool(true), Int(1), Bool(false), Int(0))
	order := Map(String("é"), Int(1), String("z"), Int(2), String("\uff00"), Int(3), String("😀"), Int(4), String(""), Int(5), String("za"), Int(6))
	for _, format := range []string{"%v", "%+v", "%#v", "%d", "%s", "%q", "%x", "%X", "%# x", "%5v|", "%-5d|", "%05d", "%+d", "%.1s", "%t", "%T", "%f", "%c", "%U", "%w"} {
		for _, value := range []arg{people, nested, mixed, runes, numbers, sizes, flags, order, List(), Map(), Ints(), Strings(), List(List(List())), TeamOf(PersonOf("", -1), 0)} {
			record(format, value)
		}
	}
	for _, format := range []string{"%v", "%+v", "%s", "%q", "%x", "%d", "%5v|", "%#v", "%t"} {
		record(format, things)
	}
	for _, format := range []string{"%v", "%s", "%q", "%x"} {
		record(format, List(Error("x"), Panicker("boom"), Int(1)))
		record(format, Map(String("err"), Error("x")))
	}
}

func durations() {
	for _, nanos := range []int64{
		1, 999, 1000, 1500, 999_999, 1_000_000, 200_000_000, 1_234_567, 999_999_999, 1_000_000_000, 1_500_000_000, 59_999_999_999, 60_000_000_000,
		61_000_000_001, 3_600_000_000_000, 3_661_010_000_000, 90_000_000_000_000, -1, -1_500_000_000, math.MaxInt64, math.MinInt64,
	} {
		record("%v %d", Duration(nanos), Duration(nanos))
	}
	for _, format := range []string{"%s", "%q", "%x", "%8v|", "%-8s|", "%08v", "%T", "%#v", "%+v", "%+d", "%b", "%c", "%f", "%t", "%.2s"} {
		record(format, Duration(1_500_000_000))
	}
}
