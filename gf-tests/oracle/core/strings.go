package main

import "github.com/gogf/gf/v2/util/gconv"

func init() {
	tables["conv/texts.tsv"] = func(t *table) {
		for _, v := range list() {
			t.row(describe(v), gconv.String(plain(v)))
		}
	}
}
