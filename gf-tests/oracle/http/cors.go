package main

import "github.com/gogf/gf/v2/net/ghttp"

func init() {
	const origin = "Origin: http://client.test"
	wanted := func(method string) string { return "Access-Control-Request-Method: " + method }
	add("cors/global", "MiddlewareCORS on all paths: it answers any preflight, even where no route is.",
		func(s *ghttp.Server) {
			s.Use(ghttp.MiddlewareCORS)
			s.BindHandler("POST:/post", says("post"))
			s.BindHandler("/all", says("all"))
		}, ask("OPTIONS", "/post", origin, wanted("POST")), ask("OPTIONS", "/post", origin, wanted("PUT")), ask("OPTIONS", "/post", origin),
		ask("OPTIONS", "/all", origin, wanted("GET")), ask("OPTIONS", "/none", origin, wanted("GET")), ask("POST", "/post", origin, "Content-Length: 0"), get("/all", origin), get("/none", origin))
	add("cors/group", "MiddlewareCORS of a group: a preflight needs a route of the wanted method.",
		func(s *ghttp.Server) {
			s.Group("/g", func(group *ghttp.RouterGroup) {
				group.Middleware(ghttp.MiddlewareCORS)
				group.POST("/post", says("post"))
				group.ALL("/all", says("all"))
			})
		}, ask("OPTIONS", "/g/post", origin, wanted("POST")), ask("OPTIONS", "/g/post", origin, wanted("PUT")), ask("OPTIONS", "/g/post", origin),
		ask("OPTIONS", "/g/all", origin, wanted("DELETE")), ask("OPTIONS", "/g/all", origin), ask("OPTIONS", "/g/none", origin, wanted("GET")), ask("POST", "/g/post", origin, "Content-Length: 0"))
	add("cors/origins", "Whose origin is echoed: Origin's, else the referer's, else any.",
		func(s *ghttp.Server) {
			s.Use(ghttp.MiddlewareCORS)
			s.BindHandler("/x", says("x"))
		}, get("/x"), get("/x", origin), get("/x", "Referer: http://referer.test:81/path?q"), get("/x", "Referer: nonsense"), get("/x", "Origin: null"),
		get("/x", origin, "Access-Control-Request-Headers: X-Own, Content-Type, x-lower"))
	add("cors/domains", "A domain that is not allowed only loses Allow-Origin.",
		func(s *ghttp.Server) {
			s.Use(func(r *ghttp.Request) {
				options := r.Response.DefaultCORSOptions()
				options.AllowDomain = []string{"a.test", "b.test:8080"}
				r.Response.CORS(options)
				r.Middleware.Next()
			})
			s.BindHandler("/x", says("x"))
		}, get("/x", "Origin: http://a.test"), get("/x", "Origin: http://sub.a.test"), get("/x", "Origin: http://a.test:81"), get("/x", "Origin: http://nota.test"),
		get("/x", "Origin: http://b.test:8080"), get("/x", "Origin: http://b.test"), get("/x"), ask("OPTIONS", "/x", "Origin: http://other.test"))
	add("cors/denied", "A middleware that refuses other origins itself.",
		func(s *ghttp.Server) {
			s.Use(func(r *ghttp.Request) {
				options := r.Response.DefaultCORSOptions()
				options.AllowDomain = []string{"a.test"}
				if !r.Response.CORSAllowedOrigin(options) {
					r.Response.WriteStatus(403)
					return
				}
				r.Response.CORS(options)
				r.Middleware.Next()
			})
			s.BindHandler("/x", says("x"))
		}, get("/x", "Origin: http://a.test"), get("/x", "Origin: http://other.test"))
	add("cors/options", "Each option goes out as its header.",
		handler("/x", func(r *ghttp.Request) {
			r.Response.CORS(ghttp.CORSOptions{AllowOrigin: "http://o.test", AllowCredentials: "false", ExposeHeaders: "X-E", MaxAge: 5, AllowMethods: "GET", AllowHeaders: "X-H"})
			r.Response.Write("x")
		}), get("/x"), ask("OPTIONS", "/x"))
	add("cors/default", "CORSDefault in a handler; without options nothing goes out.",
		func(s *ghttp.Server) {
			s.BindHandler("/default", func(r *ghttp.Request) { r.Response.CORSDefault(); r.Response.Write("x") })
			s.BindHandler("/none", func(r *ghttp.Request) { r.Response.CORS(ghttp.CORSOptions{}); r.Response.Write("x") })
		}, get("/default", origin), get("/none", origin))
}
