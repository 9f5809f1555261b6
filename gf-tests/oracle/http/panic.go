package main

import (
	"github.com/gogf/gf/v2/errors/gerror"
	"github.com/gogf/gf/v2/net/ghttp"
)

func init() {
	for _, place := range places {
		add("panic/in-"+place, "Panics of several kinds in "+place+".",
			marked(place), doing(place, "panic-error", "panic-gerror", "panic-code")...)
	}
	add("panic/silent-handler", "A panic before anything is written: status 500 and the text.",
		handler("/x", func(r *ghttp.Request) { panic("text") }), get("/x"))
	add("panic/after-flush", "A panic after a flush: the status is out already, the text follows.",
		handler("/x", func(r *ghttp.Request) {
			r.Response.Write("flushed")
			r.Response.Flush()
			r.Response.Write("buffered")
			panic("text")
		}), get("/x"))
	add("panic/raw-after-flush", "A panic after a raw flush.",
		handler("/x", func(r *ghttp.Request) {
			rw := r.Response.RawWriter()
			_, _ = rw.Write([]byte("raw"))
			rw.(interface{ Flush() }).Flush()
			panic("text")
		}), get("/x"))
	add("panic/cleared-by-middleware", "An outer middleware hides the error's text.",
		func(s *ghttp.Server) {
			s.Use(func(r *ghttp.Request) {
				r.Middleware.Next()
				if err := r.GetError(); err != nil {
					r.Response.ClearBuffer()
					r.Response.Write("hidden: ", gerror.Code(err).Code())
				}
			})
			s.BindHandler("/x", func(r *ghttp.Request) { act(r, r.URL.RawQuery) })
		}, get("/x?panic-string"), get("/x?panic-error"), get("/x?panic-code"), get("/x?panic-gerror"))
	add("panic/caught-by-middleware", "A panic never reaches the recover of an outer middleware.",
		func(s *ghttp.Server) {
			s.Use(func(r *ghttp.Request) {
				defer func() {
					if e := recover(); e != nil {
						r.Response.Write("caught")
					}
				}()
				r.Middleware.Next()
				r.Response.Write(" after")
			})
			s.BindHandler("/x", func(r *ghttp.Request) { panic("text") })
		}, get("/x"))
	add("panic/hook-after-error", "A hook panics where the request has an error already.",
		func(s *ghttp.Server) {
			s.BindHandler("/x", func(r *ghttp.Request) { panic("first") })
			s.BindHandler("/flushed", func(r *ghttp.Request) {
				r.Response.Write("flushed")
				r.Response.Flush()
				panic("first")
			})
			s.BindHookHandler("/*", ghttp.HookAfterServe, func(r *ghttp.Request) { panic("second") })
		}, get("/x"), get("/flushed"))
	add("panic/hook-after-flush", "A hook panics after the handler has flushed.",
		func(s *ghttp.Server) {
			s.BindHandler("/x", func(r *ghttp.Request) {
				r.Response.Write("flushed")
				r.Response.Flush()
				r.Response.Write("buffered")
			})
			s.BindHookHandler("/*", ghttp.HookAfterServe, func(r *ghttp.Request) { panic("text") })
		}, get("/x"))
	add("panic/set-error", "SetError in a handler that writes, and in one that does not.",
		func(s *ghttp.Server) {
			s.BindHandler("/writes", func(r *ghttp.Request) {
				r.SetError(gerror.New("set"))
				r.Response.Write("body")
			})
			s.BindHandler("/silent", func(r *ghttp.Request) { r.SetError(gerror.New("set")) })
		}, get("/writes"), get("/silent"))
	add("panic/set-error-without-next", "SetError in a middleware that never calls Next: 500 and the text.",
		func(s *ghttp.Server) {
			s.Use(func(r *ghttp.Request) { r.SetError(gerror.New("set")) })
			s.BindHandler("/x", func(r *ghttp.Request) { r.Response.Write("handler") })
		}, get("/x"))
	add("panic/status-handler-for-500", "A status handler sees the panic's 500 and its text in the buffer.",
		func(s *ghttp.Server) {
			s.BindHandler("/x", func(r *ghttp.Request) { panic("text") })
			s.BindStatusHandler(500, func(r *ghttp.Request) {
				r.Response.WriteOver("page for: ", r.GetError().Error())
			})
		}, get("/x"))
}
