package main

import (
	"context"
	"net/http"

	"github.com/gogf/gf/v2/errors/gcode"
	"github.com/gogf/gf/v2/errors/gerror"
	"github.com/gogf/gf/v2/net/ghttp"
)

func before(text string) ghttp.HandlerFunc {
	return func(r *ghttp.Request) { r.Response.Write(text, " "); r.Middleware.Next() }
}

func after(text string) ghttp.HandlerFunc {
	return func(r *ghttp.Request) { r.Middleware.Next(); r.Response.Write(text, " ") }
}

func passes(r *ghttp.Request) { r.Middleware.Next() }

// letIn asks for a word in the query.
func letIn(r *ghttp.Request) {
	if r.URL.RawQuery == "token=1" {
		r.Middleware.Next()
	} else {
		r.Response.WriteStatus(http.StatusForbidden)
	}
}

type ctxKey string

func init() {
	add("middleware/bound-names", "Two middlewares on a path, two on a name below it.",
		func(s *ghttp.Server) {
			s.BindHandler("/test/test", says("handler"))
			s.BindMiddleware("/test", brackets("1"), brackets("2"))
			s.BindMiddleware("/test/:name", brackets("3"), brackets("4"))
		}, gets("/", "/test", "/test/test", "/test/other", "/test/test/test")...)
	add("middleware/bound-methods", "Middlewares of one method.",
		func(s *ghttp.Server) {
			s.BindHandler("/test/test", says("handler"))
			s.BindMiddleware("PUT:/test", brackets("put"))
			s.BindMiddleware("POST:/test/:name", brackets("post-1"), brackets("post-2"))
		}, get("/test"), ask("PUT", "/test", "Content-Length: 0"), ask("POST", "/test", "Content-Length: 0"), get("/test/test"), ask("PUT", "/test/test", "Content-Length: 0"), ask("POST", "/test/test", "Content-Length: 0"))
	add("middleware/passing", "A middleware that only passes on leaves a 404 a 404.",
		func(s *ghttp.Server) {
			s.BindHandler("/test/test", says("handler"))
			s.BindMiddleware("/test/*any", passes)
		}, gets("/", "/test", "/test/test", "/test/test/test")...)
	add("middleware/defaults", "Defaults run where no route is, whatever the method.",
		func(s *ghttp.Server) {
			s.BindHandler("PUT:/test", says("handler"))
			s.BindMiddlewareDefault(brackets("1"))
			s.BindMiddlewareDefault(brackets("2"))
		}, get("/"), ask("PUT", "/", "Content-Length: 0"), get("/test"), ask("PUT", "/test", "Content-Length: 0"))
	for name, both := range map[string][]ghttp.HandlerFunc{"before-after": {before("1"), after("2")}, "after-before": {after("1"), before("2")}, "before-before": {before("1"), before("2")}, "after-after": {after("1"), after("2")}} {
		add("middleware/"+name, "Two middlewares that write on one side only.",
			func(s *ghttp.Server) {
				s.BindHandler("/test", says("handler"))
				s.Use(both...)
			}, gets("/", "/test")...)
	}
	add("middleware/inside-hooks", "Hooks run around the middlewares.",
		func(s *ghttp.Server) {
			s.BindHandler("/test", says("handler"))
			s.BindHookHandler("/*", ghttp.HookBeforeServe, says("a"))
			s.BindHookHandler("/*", ghttp.HookAfterServe, says("b"))
			s.BindHookHandler("/*", ghttp.HookBeforeServe, says("c"))
			s.BindHookHandler("/*", ghttp.HookAfterServe, says("d"))
			s.BindMiddlewareDefault(brackets("1"))
			s.BindMiddlewareDefault(brackets("2"))
		}, gets("/", "/test")...)
	add("middleware/status-over", "A group's middleware that writes the status over the body.",
		func(s *ghttp.Server) {
			s.Group("/", func(group *ghttp.RouterGroup) {
				group.Middleware(func(r *ghttp.Request) { r.Middleware.Next(); r.Response.WriteOver(r.Response.Status) })
				group.ALL("/list", says("list"))
				group.ALL("/403", func(r *ghttp.Request) { r.Response.WriteStatus(403, "content") })
				group.ALL("/panic", func(r *ghttp.Request) { panic("text") })
			})
		}, gets("/", "/list", "/403", "/panic")...)
	add("middleware/refuses", "A middleware that lets in who knows the word.",
		func(s *ghttp.Server) {
			s.Group("/api", func(group *ghttp.RouterGroup) {
				group.Middleware(brackets("outer"), letIn, brackets("inner"))
				group.ALL("/list", says("list"))
			})
		}, gets("/api/list", "/api/list?token=1", "/api/list?token=2", "/api")...)
	add("middleware/panics", "A middleware that panics before Next, and one after.",
		func(s *ghttp.Server) {
			s.Group("/before", func(group *ghttp.RouterGroup) {
				group.Middleware(func(r *ghttp.Request) { panic("error") }, brackets("never"))
				group.ALL("/x", says("never"))
			})
			s.Group("/after", func(group *ghttp.RouterGroup) {
				group.Middleware(func(r *ghttp.Request) { r.Middleware.Next(); panic("error") })
				group.ALL("/x", says("handler"))
			})
		}, gets("/before/x", "/after/x")...)
	add("middleware/code-of-error", "A middleware that writes the code of what failed.",
		func(s *ghttp.Server) {
			s.Use(func(r *ghttp.Request) {
				r.Middleware.Next()
				r.Response.ClearBuffer()
				r.Response.Write(gerror.Code(r.GetError()).Code(), " ", gerror.Code(r.GetError()).Message())
			})
			s.BindHandler("/own", func(r *ghttp.Request) { panic(gerror.NewCode(gcode.New(10000, "", nil), "own")) })
			s.BindHandler("/none", func(r *ghttp.Request) {})
			s.BindHandler("/plain", func(r *ghttp.Request) { panic("text") })
		}, gets("/own", "/none", "/plain")...)
	add("middleware/set-ctx", "A context that a middleware sets reaches the handler, and is gone behind it for nobody.",
		func(s *ghttp.Server) {
			s.Use(func(r *ghttp.Request) {
				r.SetCtx(context.WithValue(r.GetCtx(), ctxKey("k"), 1))
				r.Middleware.Next()
				r.Response.Write(" ", r.Context().Value(ctxKey("h")))
			})
			s.BindHandler("/x", func(r *ghttp.Request) {
				r.Response.Write(r.Context().Value(ctxKey("k")), " ", r.GetCtx().Value(ctxKey("none")))
				r.SetCtx(context.WithValue(r.Context(), ctxKey("h"), 2))
			})
		}, get("/x"))
	add("middleware/redirects", "A middleware that redirects instead of Next, or behind it.",
		func(s *ghttp.Server) {
			s.Group("/before", func(group *ghttp.RouterGroup) {
				group.Middleware(func(r *ghttp.Request) { r.Response.RedirectTo("/login"); r.Response.Write("not reached") })
				group.ALL("/x", says("never"))
			})
			s.Group("/behind", func(group *ghttp.RouterGroup) {
				group.Middleware(brackets("outer"), func(r *ghttp.Request) { r.Middleware.Next(); r.Response.RedirectTo("/login", 303) })
				group.ALL("/x", says("handler"))
			})
		}, gets("/before/x", "/behind/x")...)
	add("middleware/headers", "Headers set on both sides of Next; the later value counts.",
		func(s *ghttp.Server) {
			s.Use(func(r *ghttp.Request) {
				r.Response.Header().Set("X-Before", "1")
				r.Response.Header().Set("X-Both", "before")
				r.Middleware.Next()
				r.Response.Header().Set("X-After", "1")
				r.Response.Header().Set("X-Both", "after")
				r.Response.Header().Add("X-Handler", "too")
			})
			s.BindHandler("/x", func(r *ghttp.Request) { r.Response.Header().Set("X-Handler", "h"); r.Response.Write("x") })
			s.BindHandler("/flushed", func(r *ghttp.Request) { r.Response.Write("x"); r.Response.Flush() })
			s.BindHandler("/panic", func(r *ghttp.Request) { r.Response.Header().Set("X-Handler", "h"); panic("text") })
		}, gets("/x", "/flushed", "/panic", "/none")...)
	add("middleware/flushes", "A middleware that flushes before Next.",
		func(s *ghttp.Server) {
			s.Use(func(r *ghttp.Request) {
				r.Response.Write("first ")
				r.Response.Flush()
				r.Middleware.Next()
				r.Response.Write("last")
			})
			s.BindHandler("/x", says("handler"))
			s.BindHandler("/404", func(r *ghttp.Request) { r.Response.WriteStatus(404) })
		}, gets("/x", "/404", "/none")...)
	add("middleware/raw-writer", "A middleware without Next, and a handler, that write past the buffer.",
		func(s *ghttp.Server) {
			s.BindMiddleware("/stopped", func(r *ghttp.Request) { _, _ = r.Response.Writer.Write([]byte("hello")) })
			s.Group("/in", func(group *ghttp.RouterGroup) {
				group.Middleware(ghttp.MiddlewareHandlerResponse)
				group.GET("/x", func(r *ghttp.Request) { _, _ = r.Response.Writer.Write([]byte("hello")) })
			})
		}, gets("/stopped", "/in/x")...)
	add("middleware/encoded", "A handler that encodes by itself, with its length.",
		func(s *ghttp.Server) {
			s.Use(passes)
			s.BindHandler("/x", func(r *ghttp.Request) {
				r.Response.Header().Set("Content-Encoding", "gzip")
				r.Response.Header().Set("Content-Type", "text/plain")
				r.Response.Header().Set("Content-Length", "10")
				r.Response.Write("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff")
			})
		}, get("/x"))
	add("middleware/bound-late", "Middlewares that are bound behind the routes run for them.",
		func(s *ghttp.Server) {
			s.BindHandler("/x", says("handler"))
			s.Group("/g", func(group *ghttp.RouterGroup) { group.GET("/x", says("grouped")) })
			s.Use(brackets("late"))
			s.BindMiddleware("/g/*", brackets("later"))
		}, gets("/x", "/g/x")...)
	add("middleware/next-in-handler", "Next in a handler leads nowhere.",
		handler("/x", func(r *ghttp.Request) { r.Response.Write("a "); r.Middleware.Next(); r.Response.Write("b") }), get("/x"))
	add("middleware/error-then-next", "An error that a middleware sets before Next does not stop the handler.",
		func(s *ghttp.Server) {
			s.Use(func(r *ghttp.Request) {
				r.SetError(gerror.New("set"))
				r.Middleware.Next()
				r.Response.Write(r.GetError())
			})
			s.BindHandler("/x", says("handler"))
			s.BindHandler("/panic", func(r *ghttp.Request) { panic("text") })
		}, gets("/x", "/panic", "/none")...)
}
