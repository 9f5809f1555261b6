package main

import (
	"os"
	"path/filepath"

	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/i18n/gi18n"
	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/gogf/gf/v2/os/gcfg"
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
		"language.html": "{{.I18nLanguage}}: {#hello} {{include .word .}}, {{include .word .own}}", "word.html": "{#hello}", "words/en.yaml": "hello: Hello", "words/ja.yaml": "hello: <こんにちは>",
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

// words gives a view the language files that lie beside its templates.
func words(v *gview.View) {
	folders, _ := filepath.Glob(filepath.Join(temporary, "views*", "words"))
	v.SetI18n(gi18n.New(gi18n.Options{Path: folders[0]}))
}

// inLanguage sets the ctx's language for what follows, if the query has one.
func inLanguage(f ghttp.HandlerFunc) ghttp.HandlerFunc {
	return func(r *ghttp.Request) {
		if language := r.GetQuery("in"); !language.IsNil() {
			r.SetCtx(gi18n.WithLanguage(r.Context(), language.String()))
		}
		f(r)
	}
}

func init() {
	pages := []route{
		{"/file", tpl("language.html", g.Map{"word": "word.html"})}, {"/key", content("{{.k}}", g.Map{"k": "hello"})},
		{"/given", content("{{.I18nLanguage}} {#hello}", g.Map{"I18nLanguage": "ja"})}, {"/empty", content("{{.I18nLanguage}} {#hello}", g.Map{"I18nLanguage": ""})},
		{"/nil", content("{{.I18nLanguage}} {#hello}", g.Map{"I18nLanguage": nil})}, {"/broken", content("{#hello} {{.x")}, {"/written", func(r *ghttp.Request) { r.Response.Write("{#hello}") }},
		{"/value", content("{{.Query.in}} {{.Query.v}}")},
		{"/parse", func(r *ghttp.Request) {
			text, err := r.Response.ParseTplContent("{#hello}")
			r.Response.Write("[", text, "] ", err)
		}},
		{"/assigned", func(r *ghttp.Request) {
			r.Assign("I18nLanguage", "ja")
			content("{{.I18nLanguage}} {#hello}")(r)
		}},
	}
	for i := range pages {
		pages[i].f = inLanguage(pages[i].f)
	}
	add("template/language", "Pages in the language of the ctx, or of the variable I18nLanguage.", withViews(words, pages...),
		gets("/file", "/file?in=ja", "/file?in=xx", "/file?in=", "/key", "/key?in=ja", "/given?in=en", "/empty?in=ja", "/nil?in=ja", "/broken?in=ja", "/written?in=ja",
			"/value?in=ja&v={%23hello}", "/parse?in=ja", "/assigned?in=en")...)
	add("template/language-escaped", "Texts are not escaped; a view's own variable counts.",
		withViews(func(v *gview.View) {
			words(v)
			v.SetAutoEncode(true)
			v.Assign("I18nLanguage", "ja")
		}, route{"/x", inLanguage(content("<a title=\"{#hello}\">{{.Query.v}}</a>"))}, route{"/given", content("{{.I18nLanguage}} {#hello}", g.Map{"I18nLanguage": "en"})}),
		gets("/x?in=en&v={%23hello}<", "/given")...)
	add("template/language-none", "A view without texts.",
		withViews(func(v *gview.View) { v.SetI18n(nil) }, route{"/x", inLanguage(content("{{.I18nLanguage}} {#hello}"))}), gets("/x?in=ja")...)
}

// configured runs a handler while the default configuration is this text.
func configured(text string, f ghttp.HandlerFunc) ghttp.HandlerFunc {
	return func(r *ghttp.Request) {
		adapter, err := gcfg.NewAdapterContent(text)
		if err != nil {
			panic(err)
		}
		before := gcfg.Instance().GetAdapter()
		gcfg.Instance().SetAdapter(adapter)
		defer gcfg.Instance().SetAdapter(before)
		f(r)
	}
}

type visitor struct {
	Name  string `json:"name"`
	Likes []string
}

func init() {
	everything := "{{range $k, $v := .Request}}{{$k}}={{$v}};{{end}} query={{.Query}} form={{.Form}}"
	add("template/request-shapes", "Parameters of all kinds in a template.",
		withViews(nil, route{"/x", content(everything)}, route{"/:id/path", content(everything)}, route{"/nested", content("{{.Query.a.b}},{{index .Query.l 1}},{{.Request.j.k}},{{.Query.none}}")},
			route{"/file", content("{{.Request.f.Filename}} {{.Request.k}} {{.Form.k}} {{.Form.f}}")},
			route{"/set", func(r *ghttp.Request) {
				r.SetQuery("q", "set")
				r.SetForm("f", "set")
				r.SetParam("p", "set")
				content(everything)(r)
			}}),
		get("/x?k=1&a[b]=2"), post("/x?k=1", formType, "k=2&l[]=1&l[]=2"), post("/x", "application/json", `{"j":{"k":1.5},"n":null,"t":"<b>"}`), get("/7/path?q=1"), get("/nested?a[b]=1&l[]=2&l[]=3"),
		post("/nested?l[]=2&l[]=3", "application/json", `{"j":{"k":1.5}}`), multipart("/file", part("f", "a.txt", "text"), part("k", "", "v")), get("/set?q=1"))
	add("template/request-order", "What the request tells beats what handlers assign and give.",
		withViews(nil, route{"/x", func(r *ghttp.Request) {
			r.Assigns(g.Map{"Query": "assigned", "Config": "assigned", "Session": "assigned"})
			r.Cookie.Set("new", "1")
			content("{{.Query}} {{.Form}} {{.Cookie}} {{.Session}} {{.Config}} {{.Other}}", g.Map{"Form": "given", "Other": "given", "Cookie": "given"})(r)
		}}), get("/x?k=1"), get("/x", "Cookie: c=2"))
	add("template/request-broken", "Parameters that cannot be read, in templates that name them, or not.",
		withViews(nil, route{"/named", content("{{.Query.v}}")}, route{"/plain", content("plain")}), get("/named?v=1&v[a]=2"), get("/plain?v=1&v[a]=2"),
		post("/named", "application/json", "{"), post("/plain", "application/json", "{"))
	add("template/session", "A session in a template; it begins none.",
		withViews(nil, route{"/x", content("{{.Session.user.name}},{{.Session.user.Name}},{{.Session.user.Likes}},{{.Session.n}},{{.Session.none}}")},
			route{"/set", func(r *ghttp.Request) {
				r.Session.MustSet("user", visitor{"ann", []string{"tea"}})
				r.Session.MustSet("n", 7)
				content("{{.Session.n}}")(r)
			}},
			route{"/map", func(r *ghttp.Request) {
				r.Session.MustSet("m", g.Map{"list": g.Slice{1, "b", visitor{"bob", nil}}, "nil": nil})
				content("{{.Session}}")(r)
			}}),
		get("/x"), get("/set", "gfsessionid: "+id), get("/x", "gfsessionid: "+id), get("/x", "Cookie: gfsessionid="+id), get("/map", "gfsessionid: other"))
	config := `{"shop": {"name": "<tea>", "open": true, "list": [1, 2.5]}, "none": null}`
	all := "{{.Config.shop.name}},{{.Config.shop.open}},{{index .Config.shop.list 1}},{{.Config.none}},{{.Config.other}}"
	add("template/config", "The configuration in a template.",
		withViews(nil, route{"/x", configured(config, content(all))}, route{"/whole", configured(config, content("{{.Config}}"))}, route{"/given", configured(config, content("{{.Config.shop.name}}", g.Map{"Config": "given"}))},
			route{"/empty", configured("{}", content("[{{.Config}}]", g.Map{"Config": "given"}))}, route{"/absent", content("[{{.Config}}]")}),
		gets("/x", "/whole", "/given", "/empty", "/absent")...)
}
