package main

import (
	"net/http"
	"strconv"

	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/ghttp"
)

// brackets is a middleware that writes its name on both sides of what it calls.
func brackets(name string) ghttp.HandlerFunc {
	return func(r *ghttp.Request) {
		r.Response.Write(name, "( ")
		r.Middleware.Next()
		r.Response.Write(")", name, " ")
	}
}

func says(text string) ghttp.HandlerFunc {
	return func(r *ghttp.Request) { r.Response.Write(text, " ") }
}

func init() {
	add("middleware/global-order", "Patterns with more exact segments in front run first, then the order of registration counts.",
		func(s *ghttp.Server) {
			s.Use(brackets("all-1"))
			s.BindMiddleware("/api/*", brackets("api"))
			s.BindMiddleware("/api/user/*", brackets("user"))
			s.BindMiddleware("/api/user/x", brackets("exact"))
			s.BindMiddleware("/:any/user/x", brackets("fuzzy"))
			s.BindMiddlewareDefault(brackets("all-2"))
			s.BindMiddleware("/*", brackets("all-3"))
			s.BindMiddleware("POST:/api/*", brackets("post"))
			s.BindHandler("/api/user/x", says("handler"))
			s.BindHandler("/x", says("handler"))
		}, get("/api/user/x"), ask("POST", "/api/user/x", "Content-Length: 0"), get("/x"), get("/api/none"), get("/api"), get("/none"))
	add("middleware/domain-order", "The default domain's middleware runs before the host's.",
		func(s *ghttp.Server) {
			s.Domain("a.test").BindMiddlewareDefault(brackets("host"))
			s.Use(brackets("default"))
			s.Domain("a.test").BindMiddleware("/deep/*", brackets("host-deep"))
			s.Domain("a.test").BindHandler("/deep/x", says("host-handler"))
			s.BindHandler("/x", says("handler"))
		}, raw("GET /x HTTP/1.1\r\nHost: a.test\r\n\r\n"), raw("GET /deep/x HTTP/1.1\r\nHost: a.test\r\n\r\n"), get("/x"), get("/deep/x"))
	add("middleware/group-order", "Global, then the outer group's, then the inner group's.",
		func(s *ghttp.Server) {
			s.Use(brackets("global"))
			s.Group("/a", func(group *ghttp.RouterGroup) {
				group.Middleware(brackets("a1"), brackets("a2"))
				group.GET("/x", says("a-handler"))
				group.Group("/b", func(group *ghttp.RouterGroup) {
					group.Middleware(brackets("b"))
					group.GET("/x", says("b-handler"))
				})
				group.GET("/y", says("a-handler"))
			})
			s.Group("/c", func(group *ghttp.RouterGroup) { group.GET("/x", says("c-handler")) })
		}, gets("/a/x", "/a/b/x", "/a/y", "/c/x", "/a/none")...)
	add("middleware/group-copies", "GET, Bind and Group copy the group's list when called, and so does ALLMap; Map does not.",
		func(s *ghttp.Server) {
			s.Group("/", func(group *ghttp.RouterGroup) {
				group.GET("/before", says("before"))
				group.Map(g.Map{"/map": says("map")})
				group.ALLMap(g.Map{"/all-map": says("all-map")})
				inner := group.Group("/inner")
				inner.GET("/before", says("inner"))
				clone := group.Clone()
				group.Middleware(brackets("late"))
				group.GET("/after", says("after"))
				inner.GET("/after", says("inner"))
				clone.GET("/clone", says("clone"))
			})
		}, gets("/before", "/map", "/all-map", "/after", "/inner/before", "/inner/after", "/clone")...)
	add("middleware/without-route", "Global middleware runs where no route is; group middleware does not.",
		func(s *ghttp.Server) {
			s.BindMiddleware("/g/*", brackets("global"))
			s.Group("/g", func(group *ghttp.RouterGroup) {
				group.Middleware(brackets("group"))
				group.GET("/x", says("handler"))
			})
		}, get("/g/none"), ask("POST", "/g/x", "Content-Length: 0"), get("/g/x"))
	add("middleware/silent", "A middleware that only passes on changes nothing.",
		func(s *ghttp.Server) {
			s.Use(func(r *ghttp.Request) { r.Middleware.Next() })
			s.BindHandler("/silent", func(r *ghttp.Request) {})
		}, get("/silent"), get("/none"))
	add("middleware/status-after-next", "What a middleware sees and sets after Next.",
		func(s *ghttp.Server) {
			s.Use(func(r *ghttp.Request) {
				r.Middleware.Next()
				r.Response.Write("[", r.Response.Status, "]")
				if status, err := strconv.Atoi(r.URL.RawQuery); err == nil {
					r.Response.WriteHeader(status)
				}
			})
			s.BindHandler("/ok", says("ok"))
			s.BindHandler("/silent", func(r *ghttp.Request) {})
			s.BindHandler("/403", func(r *ghttp.Request) { r.Response.WriteHeader(http.StatusForbidden) })
		}, get("/ok"), get("/silent"), get("/403"), get("/none"), get("/ok?201"), get("/none?200"))
	add("middleware/values", "Names of a middleware's own pattern, then the route's.",
		func(s *ghttp.Server) {
			s.BindMiddleware("/:first/*rest", func(r *ghttp.Request) {
				r.Response.Write("(", values(r), " )")
				r.Middleware.Next()
				r.Response.Write("(", values(r), " )")
			})
			s.BindHandler("/a/:id", func(r *ghttp.Request) { r.Response.Write(values(r)) })
		}, gets("/a/1", "/b/c/d")...)
	add("middleware/group-prefix", "Prefixes of groups, with slashes or without.",
		func(s *ghttp.Server) {
			s.Group("no-slash", func(group *ghttp.RouterGroup) { group.GET("/x", says("1")) })
			s.Group("/slash/", func(group *ghttp.RouterGroup) { group.GET("/x", says("2")); group.GET("y", says("3")) })
			s.Group("", func(group *ghttp.RouterGroup) { group.GET("/empty", says("4")) })
			s.Group("/v/:id", func(group *ghttp.RouterGroup) {
				group.GET("/x", func(r *ghttp.Request) { r.Response.Write(values(r)) })
			})
			s.Group("/index", func(group *ghttp.RouterGroup) { group.GET("/", says("5")) })
			s.Group("/outer", func(group *ghttp.RouterGroup) {
				group.Group("/", func(group *ghttp.RouterGroup) { group.GET("/x", says("6")) })
			})
		}, gets("/no-slash/x", "/slash/x", "/slash/y", "/empty", "/v/1/x", "/index", "/index/", "/outer/x")...)
	add("middleware/group-methods", "Each method of a group.",
		func(s *ghttp.Server) {
			s.Group("/m", func(group *ghttp.RouterGroup) {
				group.GET("/get", says("get"))
				group.POST("/post", says("post"))
				group.PUT("/put", says("put"))
				group.DELETE("/delete", says("delete"))
				group.PATCH("/patch", says("patch"))
				group.HEAD("/head", says("head"))
				group.OPTIONS("/options", says("options"))
				group.TRACE("/trace", says("trace"))
				group.CONNECT("/connect", says("connect"))
				group.ALL("/all", says("all"))
			})
		}, ask("GET", "/m/get"), ask("POST", "/m/post", "Content-Length: 0"), ask("PUT", "/m/put", "Content-Length: 0"), ask("DELETE", "/m/delete"),
		ask("PATCH", "/m/patch", "Content-Length: 0"), ask("HEAD", "/m/head"), ask("OPTIONS", "/m/options"), ask("TRACE", "/m/trace"),
		ask("CONNECT", "/m/connect"), ask("PUT", "/m/all", "Content-Length: 0"), ask("GET", "/m/post"))
	add("middleware/domain-group", "A group of a host.",
		func(s *ghttp.Server) {
			s.Domain("a.test").Group("/g", func(group *ghttp.RouterGroup) {
				group.Middleware(brackets("group"))
				group.GET("/x", says("handler"))
			})
		}, raw("GET /g/x HTTP/1.1\r\nHost: a.test\r\n\r\n"), get("/g/x"))
	add("middleware/ctx-values", "Values set on the request travel to the handler.",
		func(s *ghttp.Server) {
			s.Use(func(r *ghttp.Request) {
				r.SetCtxVar("who", "ann")
				r.SetParam("p", "v")
				r.Middleware.Next()
			})
			s.BindHandler("/x", func(r *ghttp.Request) {
				r.Response.Write(r.GetCtxVar("who"), " ", r.GetCtxVar("none", "default"), " ", r.GetParam("p"), " ", r.Get("p"))
			})
		}, get("/x?p=query"))
	add("middleware/json-body", "MiddlewareJsonBody lets JSON and empty bodies pass.",
		func(s *ghttp.Server) {
			s.Use(ghttp.MiddlewareJsonBody)
			s.BindHandler("/x", func(r *ghttp.Request) { r.Response.Write("body=", r.GetBodyString()) })
		}, post("/x", "application/json", `{"a":1}`), post("/x", "text/plain", `[1]`), post("/x", "application/json", `{"a"`), get("/x"))
	add("middleware/gzip-skips", "MiddlewareGzip leaves small answers, and those of clients that do not ask for it.",
		func(s *ghttp.Server) {
			s.Use(ghttp.MiddlewareGzip)
			s.BindHandler("/small", says("small"))
			s.BindHandler("/large", func(r *ghttp.Request) {
				for range 300 {
					r.Response.Write("0123456789")
				}
			})
			s.BindHandler("/encoded", func(r *ghttp.Request) {
				r.Response.Header().Set("Content-Encoding", "own")
				for range 300 {
					r.Response.Write("0123456789")
				}
			})
		}, get("/small", "Accept-Encoding: gzip"), get("/large"), get("/encoded", "Accept-Encoding: gzip"))
}
