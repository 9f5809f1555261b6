// Command fmt records what Go's package fmt prints: one line a case with the
// quoted format, the arguments in the notation of args.go, and the quoted
// output, separated by tabs.
//
//	go run . > ../../../gf-core/src/test/resources/fmt/cases.tsv
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
	"strings"
)

var out = bufio.NewWriter(os.Stdout)

func main() {
	grid()
	byHand()
	if err := out.Flush(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func record(format string, args ...arg) {
	if strings.HasSuffix(strings.TrimSuffix(format, "|"), "w") && strings.Contains(args[0].text, "big:") {
		return // Go shows the words of the big.Int.
	}
	values := make([]any, len(args))
	columns := []string{strconv.Quote(format)}
	for i, a := range args {
		values[i] = a.value
		columns = append(columns, a.text)
	}
	// Java names a class without its package.
	text := strings.ReplaceAll(fmt.Sprintf(format, values...), "main.", "")
	columns = append(columns, strconv.Quote(text))
	fmt.Fprintln(out, strings.Join(columns, "\t"))
}

// grid prints every kind of value under every verb, and under the verbs made
// for it with flags, widths and precisions, too.
func grid() {
	const verbs = "vTtdboOxXcqUeEfFgGswz"
	for _, row := range []struct {
		fitting string
		values  []arg
	}{
		{"vTdboOxXcqU", []arg{Int(42), Int(-7), Int(0), Rune('世')}},
		{"vd", []arg{Int64(-1 << 63), Int16(300), Int8(-5)}},
		{"vdsboOxX", []arg{Big("255"), Big("-123456789012345678901234567890"), Big("0")}},
		{"veEfFgGxXb", []arg{Float64(3.5), Float64(-1234567.891), Float64(0), Float64(1e21)}},
		{"vefgx", []arg{Float32(0.1), Float64(nan), Float64(inf), Float64(-inf)}},
		{"vt", []arg{Bool(true), Bool(false)}},
		{"vTsqxX", []arg{String("hello"), String(""), String("世界\t`")}},
		{"vTsqxXdo", []arg{Bytes("hi\x05"), Bytes("")}},
		{"vTdxq", []arg{Ints(1, -20), List(Int(1), Nil(), String("b"))}},
		{"vTsqx", []arg{Strings("a", "b c"), Map(String("b"), Int(2), String("a"), List())}},
		{"vTd", []arg{PersonOf("a", 1), TeamOf(PersonOf("a", 1), 3)}},
		{"vsqxdT", []arg{Named("x y"), ColorOf(1)}},
		{"vsqxd", []arg{Duration(1_500_000_000), Duration(0)}},
		{"vT", []arg{Nil()}},
	} {
		for _, value := range row.values {
			for _, verb := range verbs {
				record("%"+string(verb), value)
				if !comparable(verb, value) {
					continue
				}
				record("%6"+string(verb)+"|", value)
				if !strings.ContainsRune(row.fitting, verb) {
					continue
				}
				for _, flags := range []string{"+", "#", " ", "-6", "06", ".2", "+08.3", "-# 9", "#012", "+#"} {
					record("%"+flags+string(verb)+"|", value)
				}
			}
		}
	}
	for _, verb := range "vsqxXdtfzc" {
		for _, flags := range []string{"", "6", "+", ".1"} {
			record("%"+flags+string(verb), Error("x y"))
			record("%"+flags+string(verb), Panicker("boom"))
		}
	}
}

// comparable tells whether width and precision count the same letters in
// Java: a class name has no package there.
func comparable(verb rune, value arg) bool {
	return verb != 'T' || !strings.HasPrefix(fmt.Sprintf("%T", value.value), "main.")
}
