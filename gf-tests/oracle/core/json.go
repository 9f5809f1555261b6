package main

import (
	"fmt"
	"math/rand"
	"sort"
	"strconv"

	"github.com/gogf/gf/v2/encoding/gjson"
	"github.com/gogf/gf/v2/util/gconv"
)

func init() {
	tables["json/encoded.tsv"] = func(t *table) {
		for _, v := range list() {
			input := describe(v)
			b, err := gjson.Encode(plain(v))
			if err != nil {
				b = []byte("error: " + err.Error())
			}
			t.row(input, string(b))
		}
	}
	tables["json/valid.tsv"] = func(t *table) {
		for _, text := range documents {
			value, err := gjson.Decode(text, gjson.Options{StrNumber: true})
			decoded := "error"
			if err == nil && gjson.Valid(text) {
				decoded = gjson.MustEncodeString(value)
			}
			t.row(text, fmt.Sprint(gjson.Valid(text)), decoded)
		}
	}
	tables["fmt/floats.tsv"] = func(t *table) {
		random := rand.New(rand.NewSource(1))
		for i := range 300 {
			v := (random.Float64() - 0.5) * pow10(i%60-30)
			t.row(strconv.FormatFloat(v, 'g', -1, 64), gconv.String(v), gjson.MustEncodeString(v), gconv.String(float32(v)), gjson.MustEncodeString(float32(v)))
		}
	}
}

var documents = []string{
	"", " ", "null", "true", "false", "nul", "True", "0", "-0", "1", "-1", "01", "+1", "1.", ".5", "1.5", "1.50", "1e3", "1E+3", "1e", "1e+", "-", "NaN", "Infinity", "0x10", "1_0",
	"123456789012345678", "1234567890123456789", "9223372036854775807", "9223372036854775808", "12345678901234567890123", `""`, `"a"`, `'a'`, `"a`, `"\n"`, `"\x"`, `"\u00e9"`, `"\u12"`, `"\ud83d\ude00"`, `"\ud83d"`, `"\ude00x"`, "\"\t\"", "\"\x7f\"", "\"\u2028\"",
	"[]", "[ ]", "[1]", "[1,]", "[,1]", "[1 2]", "[1,2", "{}", "{ }", `{"a":1}`, `{"a":1,}`, `{a:1}`, `{"a"}`, `{"a":}`, `{"a":1,"a":2}`, `{"b":1,"a":[{"c":null}]}`, `{"a":1}x`, `{"a":1} {}`, "1 2", "// c\n1", "/* c */1", "\ufeff1", " \t\r\n1 \n", "\u00a01", `{"\ud83d":1}`, `[1.0,1.10,-1e-7]`,
}

func pow10(n int) float64 {
	v := 1.0
	for ; n > 0; n-- {
		v *= 10
	}
	for ; n < 0; n++ {
		v /= 10
	}
	return v
}

func sorted(m map[string]any) (keys []string) {
	for key := range m {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys
}
