// Records what gview (GoFrame v2.10.2) renders, as a table that gf-core's tests replay.
// Run it in this folder: go run . ../../../gf-core/src/test/resources/view
package main

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/gogf/gf/v2/i18n/gi18n"
	"github.com/gogf/gf/v2/os/gview"
)

// A rendering: options are words out of auto, [ ] (other delimiters), words (with the language files of that folder),
// words=ja (and this language where the page says none), untranslated; @folder:file is a file.
type rendering struct{ options, template, data string }

type Address struct{ City string }

// User has a twin in the Java test.
type User struct {
	Name    string
	Age     int
	Tags    []string
	Address *Address
}

func (u User) Greet(greeting string) string { return greeting + " " + u.Name }
func (u User) Adult() bool                  { return u.Age >= 18 }

var escape = strings.NewReplacer("\\", "\\\\", "\t", "\\t", "\n", "\\n", "\r", "\\r")

func main() {
	_ = os.Setenv("GF_GVIEW_ERRORPRINT", "false")
	time.Local = time.UTC
	root, _ := filepath.Abs(filepath.Join(os.Args[1], "files"))
	var rows []string
	for _, r := range all() {
		result, err := r.render(root)
		kind := "ok"
		if err != nil {
			kind, result = "error", err.Error()
		}
		result = strings.ReplaceAll(result, root, "{root}")
		cells := []string{r.options, r.template, r.data, kind, result}
		for i, cell := range cells {
			cells[i] = escape.Replace(cell)
		}
		rows = append(rows, strings.Join(cells, "\t"))
	}
	if err := os.WriteFile(filepath.Join(os.Args[1], "renderings.tsv"), []byte(strings.Join(rows, "\n")+"\n"), 0o644); err != nil {
		panic(err)
	}
}

func all() []rendering {
	var list []rendering
	plain := func(cases []string, options string) {
		for i := 0; i < len(cases); i += 2 {
			list = append(list, rendering{options, cases[i], cases[i+1]})
		}
	}
	plain(language, "")
	plain(functions, "")
	plain(documents, "")
	plain(mistakes, "")
	plain(escaping, "auto")
	plain(badMarkup, "auto")
	plain(delimited, "[ ]")
	plain(files, "")
	plain(files, "auto")
	plain(translated, "words")
	plain(translated, "words=ja")
	plain(translatedEscaped, "auto words")
	plain(translatedEscaped, "auto words=ja")
	plain(translated[:4], "untranslated")
	return list
}

func (r rendering) render(root string) (string, error) {
	folder, file := "inc", ""
	if name, isFile := strings.CutPrefix(r.template, "@"); isFile {
		folder, file, _ = strings.Cut(name, ":")
	}
	view := gview.New(filepath.Join(root, folder))
	view.SetAutoEncode(strings.Contains(r.options, "auto"))
	if strings.Contains(r.options, "[") {
		view.SetDelimiters("[[", "]]")
	}
	r.setLanguage(view, filepath.Join(root, "words"))
	data, _ := value(decode(r.data)).(map[string]any)
	if file != "" {
		return view.Parse(context.Background(), file, data)
	}
	return view.ParseContent(context.Background(), r.template, data)
}

func (r rendering) setLanguage(view *gview.View, folder string) {
	for _, option := range strings.Fields(r.options) {
		switch name, language, _ := strings.Cut(option, "="); name {
		case "words":
			view.SetI18n(gi18n.New(gi18n.Options{Path: folder, Language: language}))
		case "untranslated":
			view.SetI18n(nil)
		}
	}
}

func decode(text string) (v any) {
	if text == "" {
		return nil
	}
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	if err := d.Decode(&v); err != nil {
		panic(text + ": " + err.Error())
	}
	return v
}

// value makes int and float64 of numbers, and values of types of their names.
func value(v any) any {
	switch v := v.(type) {
	case json.Number:
		if i, err := v.Int64(); err == nil {
			return int(i)
		}
		f, _ := v.Float64()
		return f
	case map[string]any:
		for k, x := range v {
			v[k] = value(x)
		}
	case []any:
		for i, x := range v {
			v[i] = value(x)
		}
	case string:
		switch v {
		case "@user":
			return User{"ann", 7, []string{"x", "y"}, &Address{"Rome"}}
		case "@duration":
			return 1500 * time.Millisecond
		case "@bytes":
			return []byte("ab")
		}
	}
	return v
}
