package main

import (
	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/ghttp"
)

func init() {
	add("groups/slashes", "A group's route is found whatever the slashes.",
		func(s *ghttp.Server) {
			s.Group("/api", func(group *ghttp.RouterGroup) { group.GET("/test", says("test")) })
		}, gets("/api/test", "/api/test/", "/api/test//", "//api/test//", "//api//test//", "///api///test///", "/api", "/api/tests")...)
	add("groups/index", "The root of a group.",
		func(s *ghttp.Server) {
			s.Group("/api/get").GET("/", says("get"))
		}, get("/api/get"), get("/api/get/"), ask("POST", "/api/get", "Content-Length: 0"), get("/api"))
	add("groups/map", "A map's keys are patterns with methods, in any case, with spaces.",
		func(s *ghttp.Server) {
			s.Group("/", func(group *ghttp.RouterGroup) {
				group.Map(g.Map{"Get: /test": says("get"), "Post:/test": says("post"), " put:/test": says("put")})
			})
		}, get("/test"), ask("POST", "/test", "Content-Length: 0"), ask("PUT", "/test", "Content-Length: 0"), get("/"))
	add("groups/nested", "Groups in a group with a middleware.",
		func(s *ghttp.Server) {
			s.Group("/api.v2", func(group *ghttp.RouterGroup) {
				group.Middleware(brackets("api"))
				group.GET("/test", says("test"))
				group.Group("/order", func(group *ghttp.RouterGroup) {
					group.GET("/list", says("list"))
					group.PUT("/update", says("update"))
				})
				group.Group("/user", func(group *ghttp.RouterGroup) {
					group.POST("/edit", says("edit"))
					group.DELETE("/drop", says("drop"))
				})
				group.Group("/hook", func(group *ghttp.RouterGroup) {
					group.Hook("/*", ghttp.HookBeforeServe, says("hook-any"))
					group.Hook("/:name", ghttp.HookBeforeServe, says("hook-name"))
				})
			})
		}, get("/api.v2"), get("/api.v2/test"), get("/api.v2/order/list"), get("/api.v2/order/update"), ask("PUT", "/api.v2/order/update", "Content-Length: 0"), ask("DELETE", "/api.v2/user/drop"), get("/api.v2/user/edit"),
		ask("POST", "/api.v2/user/edit", "Content-Length: 0"), get("/api.v2/hook"), get("/api.v2/hook/name"), get("/api.v2/hook/name/any"), get("/apixv2/test"))
	add("groups/hook-by-verb", "A verb with the name of a hook binds a hook.",
		func(s *ghttp.Server) {
			group := s.Group("/one")
			group.GET("/x", says("handler"))
			group.ALL("/x", says("before"), ghttp.HookBeforeServe)
			group.ALL("/x", says("after"), ghttp.HookAfterServe)
			group = s.Group("/any")
			group.GET("/x", says("handler"))
			group.GET("/*", says("before"), ghttp.HookBeforeServe)
			group.GET("/*", says("after"), ghttp.HookAfterServe)
		}, get("/one/x"), ask("POST", "/one/x", "Content-Length: 0"), get("/one/none"), get("/any/x"), ask("POST", "/any/x", "Content-Length: 0"), get("/any/none"), ask("POST", "/any/none", "Content-Length: 0"))
	add("groups/siblings", "Middlewares of one inner group do not run for the other.",
		func(s *ghttp.Server) {
			s.Group("/", func(group *ghttp.RouterGroup) {
				group.Middleware(brackets("outer"))
				group.ALL("/1", says("1"))
				group.Group("/", func(group *ghttp.RouterGroup) {
					group.Middleware(brackets("left"))
					group.ALL("/2", says("2"))
				})
				group.Group("/", func(group *ghttp.RouterGroup) {
					group.Middleware(brackets("right"))
					group.ALL("/3", says("3"))
				})
			})
		}, gets("/", "/1", "/2", "/3")...)
	add("groups/middleware-twice", "Two calls of Middleware add up.",
		func(s *ghttp.Server) {
			s.Group("/", func(group *ghttp.RouterGroup) {
				group.Middleware(func(r *ghttp.Request) { r.Response.Write("1"); r.Middleware.Next() })
				group.Middleware(func(r *ghttp.Request) { r.Middleware.Next(); r.Response.Write("2") })
				group.ALL("/test", says("test"))
			})
		}, get("/"), get("/test"), ask("PUT", "/test/none", "Content-Length: 0"))
	add("groups/deep", "Four groups, each with a name in its prefix.",
		func(s *ghttp.Server) {
			s.Group("/:a", func(group *ghttp.RouterGroup) {
				group.Middleware(brackets("a"))
				group.Group("/:b", func(group *ghttp.RouterGroup) {
					group.Group("/c", func(group *ghttp.RouterGroup) {
						group.Middleware(brackets("c"))
						group.Group("/{d}", func(group *ghttp.RouterGroup) { group.GET("/x", matched("deep")) })
					})
				})
			})
		}, gets("/1/2/c/4/x", "/1/2/c/4", "/1/2/c/4/x/", "/1/2/d/4/x")...)
	add("groups/chained", "Group without a function, and calls in a chain.",
		func(s *ghttp.Server) {
			s.Group("/api").Middleware(brackets("api")).GET("/a", says("a")).POST("/b", says("b")).Group("/c").GET("/d", says("d"))
		}, get("/api/a"), ask("POST", "/api/b", "Content-Length: 0"), get("/api/c/d"), get("/api/b"))
}
