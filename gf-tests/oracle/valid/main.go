// Records what the rules of gvalid v2.10.2 say, as tables that the tests of gf-core replay.
// Run it in this folder: go run . ../../../gf-core/src/test/resources/valid
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"time"

	"github.com/gogf/gf/v2/i18n/gi18n"
	"github.com/gogf/gf/v2/util/gvalid"
)

type table struct{ rows []string }

func (t *table) row(cells ...string) {
	for i, cell := range cells {
		cells[i] = escape.Replace(cell)
	}
	t.rows = append(t.rows, strings.Join(cells, "\t"))
}

var escape = strings.NewReplacer("\\", "\\\\", "\t", "\\t", "\n", "\\n", "\r", "\\r")

// languages are those that messages are recorded in.
var languages = []string{"en", "zh-CN"}

func main() {
	// Times without a zone are local, and local is UTC in these tables.
	time.Local = time.UTC
	defer useChinese("../../../gf-core/src/main/resources/io/gf4j/core/valid/zh.properties")()
	for name, record := range map[string]func(*table){"rules.tsv": recordRules, "maps.tsv": recordMaps, "beans.tsv": recordBeans, "tags.tsv": recordTags} {
		t := &table{}
		record(t)
		check(os.WriteFile(filepath.Join(os.Args[1], name), []byte(strings.Join(t.rows, "\n")+"\n"), 0o644))
	}
}

// useChinese gives gf our Chinese messages, as it has none of its own, until the answer is called.
func useChinese(properties string) func() {
	content, err := os.ReadFile(properties)
	check(err)
	texts := map[string]string{}
	for _, line := range strings.Split(string(content), "\n") {
		if key, text, found := strings.Cut(line, " = "); found {
			texts["gf.gvalid.rule."+key] = text
		}
	}
	folder, err := os.MkdirTemp("", "oracle")
	check(err)
	encoded, err := json.Marshal(texts)
	check(err)
	check(os.WriteFile(filepath.Join(folder, "zh-CN.json"), encoded, 0o644))
	check(gi18n.SetPath(folder))
	if gi18n.GetContent(gi18n.WithLanguage(context.Background(), "zh-CN"), "gf.gvalid.rule.required") == "" {
		panic("no Chinese messages")
	}
	return func() { check(os.RemoveAll(folder)) }
}

func in(language string) context.Context {
	return gi18n.WithLanguage(context.Background(), language)
}

// describe is a value in the notation of the class Values.
func describe(value any) string {
	return encode(described(value))
}

func described(value any) any {
	switch v := value.(type) {
	case nil, bool, string:
		return v
	case int:
		return map[string]any{"long": fmt.Sprint(v)}
	case float64:
		return map[string]any{"double": fmt.Sprint(v)}
	case time.Time:
		return map[string]any{"time": v.Format(time.RFC3339Nano)}
	case []any:
		items := []any{}
		for _, item := range v {
			items = append(items, described(item))
		}
		return map[string]any{"list": items}
	case map[string]any:
		keys := make([]string, 0)
		for key := range v {
			keys = append(keys, key)
		}
		sort.Strings(keys)
		items := []any{}
		for _, key := range keys {
			items = append(items, key, described(v[key]))
		}
		return map[string]any{"map": items}
	}
	panic(fmt.Sprintf("%T", value))
}

func encode(value any) string {
	var b strings.Builder
	encoder := json.NewEncoder(&b)
	encoder.SetEscapeHTML(false)
	check(encoder.Encode(value))
	return strings.TrimSuffix(b.String(), "\n")
}

// messages are the texts of a value's failures by rule.
func messages(err gvalid.Error) string {
	if err == nil {
		return ""
	}
	texts := map[string]string{}
	for rule, e := range err.Map() {
		texts[rule] = e.Error()
	}
	return encode(texts)
}

// failures is all that an error tells: its code, its items, its texts, the first of them.
func failures(err gvalid.Error) string {
	if err == nil {
		return ""
	}
	items := []any{}
	for _, item := range err.Items() {
		for field, rules := range item {
			texts := map[string]string{}
			for rule, e := range rules {
				texts[rule] = e.Error()
			}
			items = append(items, []any{field, texts})
		}
	}
	rule, first := err.FirstRule()
	return encode(map[string]any{"code": err.Code().Code(), "items": items, "texts": err.Strings(), "rule": rule, "first": first.Error()})
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func describeMap(m map[string]any) string {
	if m == nil {
		return "null"
	}
	return describe(m)
}
