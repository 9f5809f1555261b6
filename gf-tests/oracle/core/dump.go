package main

import (
	"bytes"
	"io"
	"os"
	"time"

	"github.com/gogf/gf/v2/util/gutil"
)

func init() {
	tables["dump/dumps.tsv"] = func(t *table) {
		for _, v := range list() {
			if input := describe(v); !isOfGo(v, input) {
				t.row(input, dumped(plain(v), false), dumped(plain(v), true))
			}
		}
	}
	tables["dump/json.tsv"] = func(t *table) {
		for _, text := range append(documents, append(broken, ` { "a" : [ 1 , { } , [ ] , [ [ ] ] , "x , y" ] } `)...) {
			t.row(text, printed(func() { gutil.DumpJson(text) }))
		}
	}
}

// isOfGo tells what Java has not: zero times, nil with a type, slices of slices, maps without order that are too large to be tried.
func isOfGo(v any, input string) bool {
	if m, ok := v.(map[string]any); ok && len(m) > 4 {
		return true
	}
	if time, ok := v.(time.Time); ok && time.IsZero() {
		return true
	}
	_, numbered := v.(map[int]any)
	_, nested := v.([][]int)
	return numbered || nested || v != nil && input == "null" || v == bean("emptyUser") || v == bean("omittingEmpty")
}

// dumped has the keys of maps in order: of many dumps, which Go makes in random order, the first in the alphabet.
func dumped(v any, typed bool) string {
	first := ""
	for range 300 {
		var b bytes.Buffer
		gutil.DumpTo(&b, v, gutil.DumpOption{WithType: typed})
		if text := b.String(); first == "" || text < first {
			first = text
		}
	}
	return first
}

// printed is what goes to the standard output.
func printed(f func()) string {
	out := os.Stdout
	r, w, err := os.Pipe()
	check(err)
	os.Stdout = w
	f()
	os.Stdout = out
	check(w.Close())
	text, err := io.ReadAll(r)
	check(err)
	return string(text)
}
