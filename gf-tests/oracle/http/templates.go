package main

import (
	"os"
	"path/filepath"

	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/gogf/gf/v2/os/gview"
)

// views writes templates and returns a view of them.
func views() *gview.View {
	root, err := os.MkdirTemp(temporary, "views")
	if err != nil {
		panic(err)
	}
	files := map[string]string{
		"index.html": "Name:{{.name}}", "layout.html": "[{{include .main .}}]", "part/one.html": "one {{.name}}", "part/two.html": "two",
		"request.html": "{{.Request.k}} {{.Query.k}} {{.Form.k}} {{.Cookie.c}}", "define.html": `{{define "x"}}x{{.}}{{end}}{{template "x" .name}}`,
	}
	for name, text := range files {
		file := filepath.Join(root, name)
		_ = os.MkdirAll(filepath.Dir(file), 0o755)
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			panic(err)
		}
	}
	return gview.New(root)
}

// tpl writes a template's file, or tells that there was an error.
func tpl(file string, params ...map[string]any) ghttp.HandlerFunc {
	return func(r *ghttp.Request) {
		if err := r.Response.WriteTpl(file, params...); err != nil {
			r.Response.Write(" error")
		}
	}
}

func content(text string, params ...map[string]any) ghttp.HandlerFunc {
	return func(r *ghttp.Request) {
		if err := r.Response.WriteTplContent(text, params...); err != nil {
			r.Response.Write(" error")
		}
	}
}

func withViews(change func(v *gview.View), routes ...route) func(s *ghttp.Server) {
	return func(s *ghttp.Server) {
		v := views()
		if change != nil {
			change(v)
		}
		s.SetView(v)
		for _, r := range routes {
			s.BindHandler(r.path, r.f)
		}
	}
}

func init() {
	add("template/files", "A file with values; one that is missing, one that is broken.",
		withViews(nil, route{"/x", tpl("index.html", g.Map{"name": "ann"})}, route{"/none", tpl("index.html")}, route{"/html", tpl("index.html", g.Map{"name": "<b>"})},
			route{"/missing", tpl("missing.html")}, route{"/broken", content("{{.name")}, route{"/after", func(r *ghttp.Request) { r.Response.Write("before "); tpl("index.html")(r) }}),
		gets("/x", "/none", "/html", "/missing", "/broken", "/after")...)
	add("template/auto-encode", "With AutoEncode values are escaped.",
		withViews(func(v *gview.View) { v.SetAutoEncode(true) }, route{"/x", tpl("index.html", g.Map{"name": "<b>&'\""})}, route{"/content", content("{{if eq 1 1}}{{.v}}{{end}}", g.Map{"v": "<br>"})}),
		gets("/x", "/content")...)
	add("template/layout", "A template that includes others.",
		withViews(nil, route{"/one", tpl("layout.html", g.Map{"main": "part/one.html", "name": "ann"})}, route{"/two", tpl("layout.html", g.Map{"main": "part/two.html"})},
			route{"/nil", tpl("layout.html", nil)}, route{"/define", tpl("define.html", g.Map{"name": "n"})}),
		gets("/one", "/two", "/nil", "/define")...)
	add("template/request", "What a template knows of the request.",
		withViews(nil, route{"/x", tpl("request.html")}, route{"/:table/test", content("{{.Request.table}}")}), get("/x?k=1", "Cookie: c=2"), post("/x?k=1", formType, "k=2"), get("/user/test"))
	add("template/default-file", "The view's default file; ParseTpl only returns.",
		withViews(func(v *gview.View) { v.SetDefaultFile("part/one.html") },
			route{"/default", func(r *ghttp.Request) {
				if err := r.Response.WriteTplDefault(g.Map{"name": "ann"}); err != nil {
					r.Response.Write("error")
				}
			}},
			route{"/parse", func(r *ghttp.Request) {
				text, err := r.Response.ParseTpl("index.html", g.Map{"name": "ann"})
				r.Response.Write("[", text, "] ", err)
			}},
			route{"/parse-default", func(r *ghttp.Request) {
				text, err := r.Response.ParseTplDefault(g.Map{"name": "ann"})
				r.Response.Write("[", text, "] ", err)
			}},
			route{"/parse-content", func(r *ghttp.Request) {
				text, err := r.Response.ParseTplContent("{{.name}} {{.none}}", g.Map{"name": "ann"})
				r.Response.Write("[", text, "] ", err)
			}}), gets("/default", "/parse", "/parse-default", "/parse-content")...)
	add("template/assign", "Values that a middleware assigns.",
		func(s *ghttp.Server) {
			s.SetView(views())
			s.Use(func(r *ghttp.Request) {
				r.Assign("name", "assigned")
				r.Assigns(g.Map{"other": 1})
				r.Middleware.Next()
			})
			s.BindHandler("/x", tpl("index.html"))
			s.BindHandler("/own", tpl("index.html", g.Map{"name": "own"}))
			s.BindHandler("/other", content("{{.other}} {{.name}}"))
		}, gets("/x", "/own", "/other")...)
	add("template/actions", "Conditions, loops, functions.",
		withViews(nil, route{"/range", content("{{range $i, $v := .list}}{{$i}}={{$v}} {{else}}none{{end}}", g.Map{"list": []string{"a", "b"}})},
			route{"/else", content("{{range .list}}x{{else}}none{{end}}")}, route{"/if", content("{{if .yes}}yes{{else}}no{{end}}", g.Map{"yes": true})},
			route{"/functions", content(`{{"a,b" | toupper}} {{len "abc"}} {{eq 1 1}} {{.x | text}} {{substr "abcdef" 1 2}} {{replace "a" "b" "aaa"}} {{nl2br "a\nb"}} {{concat "a" "b"}}`, g.Map{"x": "<b>t</b>"})},
			route{"/nested", content("{{.m.k}} {{with .m}}{{.k}}{{end}} {{.m.none}}", g.Map{"m": g.Map{"k": "v"}})}),
		gets("/range", "/else", "/if", "/functions", "/nested")...)
}
