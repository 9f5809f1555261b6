package main

import "github.com/gogf/gf/v2/net/ghttp"

// hookMarks binds all four hooks to a pattern.
func hookMarks(s *ghttp.Server, pattern, name string) {
	for _, hook := range hookNames {
		s.BindHookHandler(pattern, hook, func(r *ghttp.Request) { r.Response.Write(name, ":", hookPlaces[hook], " ") })
	}
}

func init() {
	add("hooks/order", "Hooks of deeper patterns run first; equal ones in the order of registration.",
		func(s *ghttp.Server) {
			hookMarks(s, "/*", "all-1")
			hookMarks(s, "/a/*", "a")
			hookMarks(s, "/a/b", "exact")
			hookMarks(s, "/:x/b", "fuzzy")
			hookMarks(s, "/*", "all-2")
			s.BindHandler("/a/b", says("handler"))
		}, gets("/a/b", "/a/none", "/none")...)
	add("hooks/by-map", "Hooks bound by a map, and of a method.",
		func(s *ghttp.Server) {
			s.BindHookHandlerByMap("POST:/*", map[ghttp.HookName]ghttp.HandlerFunc{
				ghttp.HookBeforeServe: says("before"), ghttp.HookAfterServe: says("after"),
			})
			s.BindHandler("/x", says("handler"))
		}, get("/x"), ask("POST", "/x", "Content-Length: 0"))
	add("hooks/group", "Hooks of a group.",
		func(s *ghttp.Server) {
			s.Group("/g", func(group *ghttp.RouterGroup) {
				group.Hook("/*", ghttp.HookBeforeServe, says("before"))
				group.GET("/x", says("handler"))
			})
			s.BindHandler("/x", says("handler"))
		}, gets("/g/x", "/x", "/g/none")...)
	add("hooks/unmatched", "A hook that writes makes an unmatched path a 200; one that sets a header does not.",
		func(s *ghttp.Server) {
			s.BindHookHandler("/*", ghttp.HookBeforeServe, func(r *ghttp.Request) {
				switch r.URL.RawQuery {
				case "write":
					r.Response.Write("hook")
				case "header":
					r.Response.Header().Set("X-Hook", "1")
				case "status":
					r.Response.WriteHeader(403)
				}
			})
		}, gets("/none", "/none?write", "/none?header", "/none?status")...)
	add("hooks/after-unmatched", "The later hooks of an unmatched path write after the 404 is set.",
		func(s *ghttp.Server) {
			s.BindHookHandler("/serve", ghttp.HookAfterServe, says("after-serve"))
			s.BindHookHandler("/output", ghttp.HookBeforeOutput, says("before-output"))
			s.BindHookHandler("/sent", ghttp.HookAfterOutput, says("after-output"))
		}, gets("/serve", "/output", "/sent")...)
	add("hooks/values", "A hook has the values of its own pattern; afterwards the route's are back.",
		func(s *ghttp.Server) {
			for _, hook := range hookNames[:3] {
				s.BindHookHandler("/:hook/*rest", hook, func(r *ghttp.Request) { r.Response.Write("{", values(r), " }") })
			}
			s.BindHandler("/a/:id", func(r *ghttp.Request) { r.Response.Write("[", values(r), " ]") })
		}, gets("/a/1", "/b/c")...)
	add("hooks/redirect", "redirectTo in a hook keeps the 302, yet the handler runs and its body is sent.",
		func(s *ghttp.Server) {
			s.BindHookHandler("/*", ghttp.HookBeforeServe, func(r *ghttp.Request) { r.Response.RedirectTo("/there") })
			s.BindHandler("/x", says("handler"))
		}, gets("/x", "/none")...)
	add("hooks/rewrite-output", "A hook before the output sees all and replaces it.",
		func(s *ghttp.Server) {
			s.BindHookHandler("/*", ghttp.HookBeforeOutput, func(r *ghttp.Request) {
				text := r.Response.BufferString()
				r.Response.WriteOver("<", r.Response.Status, " ", text, ">")
				r.Response.Header().Set("X-Hook", "1")
			})
			s.BindHandler("/x", says("handler"))
			s.BindHandler("/flushed", func(r *ghttp.Request) {
				r.Response.Write("flushed ")
				r.Response.Flush()
				r.Response.Write("buffered")
			})
		}, gets("/x", "/none", "/flushed")...)
	add("hooks/status-in-output", "A hook before the output changes the status; status handlers follow it.",
		func(s *ghttp.Server) {
			s.BindHookHandler("/*", ghttp.HookBeforeOutput, func(r *ghttp.Request) { r.Response.WriteHeader(403) })
			s.BindStatusHandler(403, says("page"))
			s.BindHandler("/x", says("handler"))
		}, gets("/x")...)
	add("hooks/flush", "A hook that flushes.",
		func(s *ghttp.Server) {
			s.BindHookHandler("/*", ghttp.HookBeforeServe, func(r *ghttp.Request) {
				r.Response.Write("hook ")
				r.Response.Flush()
			})
			s.BindHandler("/x", says("handler"))
		}, gets("/x", "/none")...)
	add("hooks/is-exited", "A hook asks whether the request was ended.",
		func(s *ghttp.Server) {
			s.BindStatusHandler(404, func(r *ghttp.Request) { r.Response.Write("exited=", r.IsExited()) })
			s.BindHookHandler("/*", ghttp.HookBeforeServe, func(r *ghttp.Request) {
				if r.URL.RawQuery == "exit-all" {
					r.ExitAll()
				}
			})
		}, gets("/none", "/none?exit-all")...)
	add("hooks/trace-id", "Trace-Id is empty where the tracing step at /* was never reached.",
		func(s *ghttp.Server) {
			s.BindMiddleware("/deep/*", says("stopped"))
			s.BindHandler("/deep/x", says("handler"))
			s.BindHookHandler("/hook", ghttp.HookBeforeServe, func(r *ghttp.Request) {
				r.Response.Write("hook")
				r.ExitAll()
			})
		}, gets("/deep/x", "/hook", "/none")...)
}
