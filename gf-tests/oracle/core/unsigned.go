package main

import (
	"fmt"
	"math"
	"strings"

	"github.com/gogf/gf/v2/container/gvar"
)

func init() {
	tables["conv/unsigned.tsv"] = func(t *table) {
		for _, v := range append(list(), unsigned...) {
			input := describe(v)
			if strings.Contains(input, `"kind"`) || v == bean("emptyUser") {
				continue // An enum is its name in Java, a number in Go.
			}
			if inner, ok := v.(*gvar.Var); ok && inner.IsNil() {
				continue // A Var of an empty Var is empty in Java.
			}
			x := gvar.New(plain(v))
			if f := x.Float64(); f >= 1<<64 || f < math.MinInt64 || f != f || strings.Contains(input, "e+21") || strings.Contains(input, `"NaN"`) {
				continue // What such a float is as a whole number, the processor says.
			}
			t.row(input, fmt.Sprint(x.Uint()), fmt.Sprint(x.Uint8()), fmt.Sprint(x.Uint16()), fmt.Sprint(x.Uint32()), fmt.Sprint(x.Uint64()), fmt.Sprint(x.Uints()))
		}
	}
}

var unsigned = []any{
	-2, -128, -129, -256, -32768, -65536, -1 << 31, 300, 65535, 65536, int64(1<<32 - 1), int64(1 << 32), int64(-1), int64(1<<63 - 1), int8(-1), int16(-1), -0.5, -1.0, -1.5, -256.0, -1e18, 255.9, 256.5, 4294967295.5, 1e19, 1.5e19, 9223372036854775807.0, 9223372036854775808.0, 18446744073709549568.0,
	float32(-1), float32(1e19), float32(300.7), "-0", "-2", "-1.5", "-256", "-9223372036854775808", "255", "256", "65536", "4294967295", "4294967296", "9223372036854775807", "9223372036854775808", "18446744073709551615", "1e19", "1.5e19", "9223372036854775808.5", "300.7", "-300.7",
	"0xff", "0xFFFFFFFFFFFFFFFF", "0x10000000000000000", "-0x1", "+0x1", "0x-1", "00000000000000000000000000000000000000000000000000000000000000000000000255", "+255", " 255", "255 ", "1_000", "1e2", "2.5e2",
	[]any{-1, 256, "300", 1.9, nil, true, "x"}, []any{"-1", int64(1 << 40)}, []int{-1, 0, 1}, []float64{-1.5, 300.7}, []string{"-1", "5", "x"}, "[1,2,-3]", "[1.5]", `["7"]`, "5,6", []byte{255}, []byte{1, 1}, []byte{1, 2, 3, 4, 5, 6, 7, 8, 9}, []byte{255, 255, 255, 255, 255, 255, 255, 255},
}
