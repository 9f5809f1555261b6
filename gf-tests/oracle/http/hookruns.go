package main

import "github.com/gogf/gf/v2/net/ghttp"

func init() {
	for name, exit := range map[string]func(r *ghttp.Request){"none": func(r *ghttp.Request) {}, "exit": (*ghttp.Request).Exit, "exit-hook": (*ghttp.Request).ExitHook, "exit-all": (*ghttp.Request).ExitAll} {
		add("hooks/priority-"+name, "The most exact hook runs first, and ends with "+name+".",
			func(s *ghttp.Server) {
				s.BindHandler("/priority/show", says("show"))
				s.BindHookHandler("/priority/:name", ghttp.HookBeforeServe, says("name"))
				s.BindHookHandler("/priority/*any", ghttp.HookBeforeServe, says("any"))
				s.BindHookHandler("/priority/show", ghttp.HookBeforeServe, func(r *ghttp.Request) {
					r.Response.Write("exact ")
					exit(r)
					r.Response.Write("end ")
				})
			}, gets("/", "/priority/show", "/priority/any/any", "/priority/name")...)
	}
	add("hooks/names-in-output", "A hook before the output has the names of its pattern and replaces the body.",
		func(s *ghttp.Server) {
			const pattern = "/{object}/list/{page}.java"
			s.BindHookHandler(pattern, ghttp.HookBeforeOutput, func(r *ghttp.Request) { r.Response.SetBuffer([]byte("names" + values(r))) })
			s.BindHandler(pattern, func(r *ghttp.Request) { r.Response.Write(r.Router.Uri) })
		}, gets("/ann/list/1.java", "/ann/list/2.java", "/ann/list/1.go")...)
	add("hooks/exit-before-group", "A hook that exits all keeps a group's middleware from running.",
		func(s *ghttp.Server) {
			s.BindHandler("/test", says("test"))
			s.Group("/hook", func(group *ghttp.RouterGroup) {
				group.Middleware(brackets("group"))
				group.ALL("/test", says("handler"))
			})
			s.BindHookHandler("/hook/*", ghttp.HookBeforeServe, func(r *ghttp.Request) { r.Response.Write("hook"); r.ExitAll() })
		}, gets("/test", "/hook/test", "/hook/none")...)
	add("hooks/denies", "A hook that answers with a status and exits all.",
		func(s *ghttp.Server) {
			s.BindHookHandler("/*", ghttp.HookBeforeServe, func(r *ghttp.Request) {
				if r.URL.RawQuery != "token=1" {
					r.Response.WriteStatusExit(403, "denied")
				}
			})
			s.BindHookHandler("/all/*", ghttp.HookBeforeServe, func(r *ghttp.Request) {
				r.Response.WriteStatus(401)
				r.ExitAll()
			})
			s.BindHandler("/x", says("handler"))
			s.BindHandler("/all/x", says("handler"))
		}, gets("/x", "/x?token=1", "/all/x", "/all/x?token=1")...)
	add("hooks/methods", "Hooks of one method each.",
		func(s *ghttp.Server) {
			s.BindHookHandler("PUT:/x", ghttp.HookBeforeServe, says("put"))
			s.BindHookHandler("post:/*", ghttp.HookAfterServe, says("post"))
			s.BindHandler("/x", says("handler"))
		}, get("/x"), ask("PUT", "/x", "Content-Length: 0"), ask("POST", "/x", "Content-Length: 0"), ask("POST", "/none", "Content-Length: 0"))
	add("hooks/flush-in-output", "A hook before the output that flushes, and writes more.",
		func(s *ghttp.Server) {
			s.BindHookHandler("/*", ghttp.HookBeforeOutput, func(r *ghttp.Request) {
				r.Response.Flush()
				r.Response.Write("more")
			})
			s.BindHandler("/x", says("handler"))
		}, gets("/x", "/none")...)
	add("hooks/see-errors", "What each hook sees of a request that failed.",
		func(s *ghttp.Server) {
			for _, hook := range hookNames[:3] {
				s.BindHookHandler("/*", hook, func(r *ghttp.Request) {
					r.Response.Write("{", hookPlaces[hook], " ", r.GetError() != nil, " ", r.Response.Status, " ", r.Response.BufferLength(), "} ")
				})
			}
			s.BindHandler("/panic", func(r *ghttp.Request) { panic("text") })
			s.BindHandler("/status", func(r *ghttp.Request) { r.Response.WriteStatus(404) })
			s.BindHandler("/x", says("handler"))
		}, gets("/panic", "/status", "/x", "/none")...)
	add("hooks/headers", "Headers that hooks set.",
		func(s *ghttp.Server) {
			for _, hook := range hookNames {
				s.BindHookHandler("/*", hook, func(r *ghttp.Request) { r.Response.Header().Set("X-"+hookPlaces[hook], "1") })
			}
			s.BindHandler("/x", says("handler"))
			s.BindHandler("/flushed", func(r *ghttp.Request) { r.Response.Write("a"); r.Response.Flush() })
		}, gets("/x", "/flushed", "/none")...)
}
