package main

import (
	"fmt"
	"strings"

	"github.com/gogf/gf/v2/encoding/gjson"
)

func init() {
	tables["json/patterns.tsv"] = func(t *table) {
		for _, doc := range patternDocuments {
			for _, pattern := range patterns {
				j := gjson.New(doc)
				t.row(doc, "get", pattern, gjson.MustEncodeString(j.Get(pattern, "def").Val()), fmt.Sprint(j.Contains(pattern)), fmt.Sprint(j.Len(pattern)))
			}
			for _, pattern := range patterns {
				for _, action := range []string{"set", "remove", "append"} {
					t.row(doc, action, pattern, changed(doc, action, pattern))
				}
			}
		}
	}
	tables["json/indented.tsv"] = func(t *table) {
		for _, doc := range append(patternDocuments, `{"a":"{\"[,:]","b":[{},[],[{}]],"c":[1,[2,{"d":null}]]}`) {
			text, err := gjson.New(doc).ToJsonIndentString()
			check(err)
			t.row(doc, text)
		}
	}
}

var patternDocuments = []string{
	`{"a":1}`, `{"a":{"b":{"c":1}}}`, `{"a":[1,2,3]}`, `[1,2,3]`, `[{"a":1},{"a":{"b":2}}]`, `[[1],[2,[3]]]`, `{"a":{"0":"x","b":null}}`, `{"a":[{"b":[1,{"c":true}]}]}`, `{}`, `[]`, `null`, `{"a.b":1,"a":{"b":2}}`, `{"":1,"a":{"":2}}`, `{"a":"text","b":false}`,
}

var patterns = []string{
	"", ".", "a", "b", "a.b", "a.b.c", "a.0", "a.1", "a.5", "0", "1", "4", "0.a", "1.a.b", "0.0", "1.1.0", "a.0.b", "a.0.b.1.c", "a.b.0", "a..b", ".a", "a.", "x.y.z", "x.0.y", "x.1", "1.5",
}

// changed leaves out what panics in Go.
func changed(doc, action, pattern string) (result string) {
	defer func() {
		if recover() != nil {
			result = "?"
		}
	}()
	var (
		j   = gjson.New(doc)
		err error
	)
	switch action {
	case "set":
		err = j.Set(pattern, "v")
	case "remove":
		err = j.Remove(pattern)
	case "append":
		err = j.Append(pattern, "v")
	}
	if err != nil {
		return "error: " + strings.Split(err.Error(), ":")[0]
	}
	return j.MustToJsonString()
}
