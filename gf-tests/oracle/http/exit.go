package main

import (
	"strings"

	"github.com/gogf/gf/v2/net/ghttp"
)

func init() {
	add("exit/none", "Nothing exits: all marks in their order. After-output hooks write into nothing.",
		marked("nowhere"), get("/func"), get("/object"), get("/status"), get("/none"))
	for _, place := range places {
		add("exit/in-"+place, "Exit, ExitAll and ExitHook in "+place+".",
			marked(place), doing(place, "exit", "exit-all", "exit-hook")...)
	}
	add("exit/all-before-handler", "ExitAll in a middleware before anything is written: no handler was reached, so 404.",
		func(s *ghttp.Server) {
			s.Use(func(r *ghttp.Request) { r.ExitAll() })
			s.BindHandler("/x", func(r *ghttp.Request) { r.Response.Write("handler") })
		}, get("/x"))
	add("exit/all-in-silent-handler", "ExitAll in a handler that wrote nothing.",
		handler("/x", func(r *ghttp.Request) { r.ExitAll() }), get("/x"))
	add("exit/in-before-serve-silent", "A hook before serving exits without a word, once with each kind of exit.",
		func(s *ghttp.Server) {
			s.BindHookHandler("/*", ghttp.HookBeforeServe, func(r *ghttp.Request) { act(r, r.URL.RawQuery) })
			s.BindHandler("/x", func(r *ghttp.Request) { r.Response.Write("handler") })
		}, get("/x?exit"), get("/x?exit-all"), get("/x?exit-hook"), get("/none?exit"), get("/none?exit-all"))
	add("exit/nested", "Exit ends the innermost call only: three middlewares, each called by the one before.",
		func(s *ghttp.Server) {
			at := func(r *ghttp.Request, here string) {
				if where, what, _ := strings.Cut(r.URL.RawQuery, ":"); where == here {
					act(r, what)
				}
			}
			s.Group("/", func(group *ghttp.RouterGroup) {
				group.Middleware(around("a", at), around("b", at), around("c", at))
				group.GET("/x", func(r *ghttp.Request) {
					r.Response.Write("handler ")
					at(r, "handler")
				})
			})
		},
		get("/x?handler:exit"), get("/x?handler:exit-all"),
		get("/x?b-before:exit"), get("/x?b-before:exit-all"),
		get("/x?c-after:exit"), get("/x?c-after:exit-all"))
	add("exit/recover-in-handler", "A handler's own recover sees Exit; what it does not raise again is gone.",
		handler("/x", func(r *ghttp.Request) {
			defer func() {
				if e := recover(); e != nil {
					r.Response.Write("recovered ")
				}
			}()
			r.Response.Write("before ")
			r.Exit()
		}), get("/x"))
	add("exit/next-twice", "A middleware that calls Next twice: the handler runs once.",
		func(s *ghttp.Server) {
			s.Use(func(r *ghttp.Request) {
				r.Middleware.Next()
				r.Middleware.Next()
			})
			s.BindHandler("/x", func(r *ghttp.Request) { r.Response.Write("handler ") })
		}, get("/x"))
	add("exit/write-exits", "Each Write...Exit writes and exits; what follows does not run.",
		func(s *ghttp.Server) {
			exits := map[string]func(r *ghttp.Response){
				"write":     func(r *ghttp.Response) { r.WriteExit("a", 1) },
				"writef":    func(r *ghttp.Response) { r.WritefExit("%s-%d", "a", 1) },
				"writeln":   func(r *ghttp.Response) { r.WritelnExit("a", 1) },
				"writefln":  func(r *ghttp.Response) { r.WriteflnExit("%s-%d", "a", 1) },
				"json":      func(r *ghttp.Response) { r.WriteJsonExit([]int{1, 2}) },
				"over":      func(r *ghttp.Response) { r.Write("lost"); r.WriteOverExit("a", 1) },
				"status":    func(r *ghttp.Response) { r.WriteStatusExit(418) },
				"status-as": func(r *ghttp.Response) { r.WriteStatusExit(418, "tea ", "pot") },
			}
			for name, f := range exits {
				s.BindHandler("/"+name, func(r *ghttp.Request) {
					f(r.Response)
					r.Response.Write("not reached")
				})
			}
		}, get("/write"), get("/writef"), get("/writeln"), get("/writefln"), get("/json"), get("/over"), get("/status"), get("/status-as"))
	addRoutes("exit/write-jsonp-xml-exits", "The same of JSONP and XML.",
		route{"/jsonp", func(r *ghttp.Request) { r.Response.WriteJsonPExit([]int{1, 2}); r.Response.Write("not reached") }},
		route{"/xml", func(r *ghttp.Request) {
			r.Response.WriteXmlExit(map[string]any{"a": 1})
			r.Response.Write("not reached")
		}})
	add("exit/after-flush", "Exit and ExitAll after a flush, inside a middleware that appends.",
		func(s *ghttp.Server) {
			s.Use(appendTail)
			s.BindHandler("/x", func(r *ghttp.Request) {
				r.Response.Write("flushed")
				r.Response.Flush()
				r.Response.Write("buffered")
				act(r, r.URL.RawQuery)
			})
		}, get("/x?exit"), get("/x?exit-all"))
}
