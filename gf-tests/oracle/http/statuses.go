package main

import (
	"strconv"

	"github.com/gogf/gf/v2/net/ghttp"
)

// statusOfQuery is the number in the query.
func statusOfQuery(r *ghttp.Request) int {
	status, _ := strconv.Atoi(r.URL.RawQuery)
	return status
}

func init() {
	for first, last := range map[int]int{200: 208, 300: 308, 400: 416, 500: 511} {
		var steps []step
		for status := first; status <= last; status++ {
			steps = append(steps, get("/x?"+itoa(status)))
		}
		steps = append(steps, get("/x?"+itoa(first+50)))
		add("status/texts-"+itoa(first), "The text of each status from "+itoa(first)+" on.",
			handler("/x", func(r *ghttp.Request) { r.Response.WriteStatus(statusOfQuery(r)) }), steps...)
	}
	var rare []step
	for _, status := range []int{226, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451, 499} {
		rare = append(rare, get("/x?"+itoa(status)))
	}
	add("status/texts-rare", "The texts of rare statuses.", handler("/x", func(r *ghttp.Request) { r.Response.WriteHeader(statusOfQuery(r)) }), rare...)
	add("status/417", "A status that answers an expectation, without one: the connection is kept.",
		handler("/x", func(r *ghttp.Request) { r.Response.WriteStatus(417) }), get("/x"), get("/x"))
	add("status/handlers-over", "One handler writes over the body, the next one adds to it.",
		func(s *ghttp.Server) {
			s.BindStatusHandler(502, func(r *ghttp.Request) { r.Response.WriteOver("1") })
			s.BindStatusHandler(502, func(r *ghttp.Request) { r.Response.Write("2") })
			s.BindStatusHandlerByMap(map[int]ghttp.HandlerFunc{404: func(r *ghttp.Request) { r.Response.WriteOver("404") }, 503: func(r *ghttp.Request) { r.Response.WriteOver("503") }})
			s.BindHandler("/502", func(r *ghttp.Request) { r.Response.WriteStatusExit(502) })
			s.BindHandler("/503", func(r *ghttp.Request) { r.Response.WriteStatusExit(503, "content") })
		}, gets("/502", "/503", "/none")...)
	add("status/handler-json", "A status handler that answers in JSON, and sees the error.",
		func(s *ghttp.Server) {
			for _, status := range []int{403, 404, 500} {
				s.BindStatusHandler(status, func(r *ghttp.Request) {
					r.Response.ClearBuffer()
					r.Response.WriteJson(map[string]any{"status": r.Response.Status, "path": r.URL.Path, "failed": r.GetError() != nil})
				})
			}
			s.BindHandler("/403", func(r *ghttp.Request) { r.Response.WriteStatus(403) })
			s.BindHandler("/500", func(r *ghttp.Request) { panic("text") })
			s.BindHandler("/json", func(r *ghttp.Request) { r.Response.WriteHeader(404); r.Response.WriteJson([]int{1}) })
		}, gets("/403", "/none", "/500", "/json")...)
	add("write/line-ends", "Writeln and Writefln end with one line feed, whatever is before it.",
		func(s *ghttp.Server) {
			for _, rt := range []route{
				{"/none", func(r *ghttp.Request) { r.Response.Writeln() }},
				{"/nil", func(r *ghttp.Request) { r.Response.Writeln(nil) }},
				{"/ended", func(r *ghttp.Request) { r.Response.Writeln("a\n"); r.Response.Writefln("b\n") }},
				{"/several", func(r *ghttp.Request) { r.Response.Writeln("a", "b", 1); r.Response.Writefln("%s-%s", "c", "d") }},
				{"/map", func(r *ghttp.Request) {
					r.Response.Writeln(map[string]int{"a": 1})
					r.Response.Writefln("%v", []string{"x"})
				}},
				{"/over-empty", func(r *ghttp.Request) { r.Response.Write("lost"); r.Response.WriteOverExit("") }},
				{"/exit", func(r *ghttp.Request) { r.Response.WriteflnExit("%s", "x"); r.Response.Write("lost") }},
			} {
				s.BindHandler(rt.path, rt.f)
			}
		}, gets("/none", "/nil", "/ended", "/several", "/map", "/over-empty", "/exit")...)
	add("write/json-bytes", "WriteJson of text that is JSON, of bytes, of what is none.",
		func(s *ghttp.Server) {
			for _, rt := range []route{
				{"/bytes", json([]byte(`{"name":"ann"}`))}, {"/text", json(`{"name":"ann"}`)}, {"/broken", json([]byte(`{"name"`))}, {"/empty", json([]byte{})},
				{"/empty-text", json("")}, {"/number", json(1.50)}, {"/list-of-bytes", json([][]byte{[]byte("a")})},
			} {
				s.BindHandler(rt.path, rt.f)
			}
		}, gets("/bytes", "/text", "/broken", "/empty", "/empty-text", "/number", "/list-of-bytes")...)
	origin := "Origin: http://client.test"
	add("cors/names-in-path", "A group's preflight on a path with a name.",
		func(s *ghttp.Server) {
			s.Group("/api", func(group *ghttp.RouterGroup) {
				group.Middleware(func(r *ghttp.Request) { r.Response.CORSDefault(); r.Middleware.Next() })
				group.GET("/list/{type}", matched("list"))
			})
		}, get("/api", origin), get("/api/list/1", origin), ask("OPTIONS", "/api/list", "Access-Control-Request-Method: GET"), ask("OPTIONS", "/api/list/1", "Access-Control-Request-Method: GET"),
		ask("OPTIONS", "/api/list/1", "Access-Control-Request-Method: POST"), ask("OPTIONS", "/api/list/1"), get("/api/list/1", "Access-Control-Request-Method: POST"))
	add("cors/with-refusal", "CORS for all, and a group that lets in who knows the word.",
		func(s *ghttp.Server) {
			s.Use(ghttp.MiddlewareCORS)
			s.Group("/api", func(group *ghttp.RouterGroup) {
				group.Middleware(letIn)
				group.POST("/list", says("list"))
			})
		}, ask("POST", "/api/list", origin, "Content-Length: 0"), ask("POST", "/api/list?token=1", origin, "Content-Length: 0"), ask("OPTIONS", "/api/list", origin, "Access-Control-Request-Method: POST"), get("/", origin),
		get("/", "Access-Control-Request-Headers: GF,GoFrame"), ask("POST", "/", "Referer: Referer", "Content-Length: 0"))
	add("cors/errors", "CORS headers of answers that failed.",
		func(s *ghttp.Server) {
			s.Group("/api", func(group *ghttp.RouterGroup) {
				group.Middleware(ghttp.MiddlewareCORS)
				group.GET("/panic", func(r *ghttp.Request) { panic("text") })
				group.GET("/status", func(r *ghttp.Request) { r.Response.WriteStatusExit(422) })
				group.GET("/redirect", func(r *ghttp.Request) { r.Response.RedirectTo("/there") })
				group.GET("/json", func(r *ghttp.Request) { r.Response.WriteJsonExit([]int{1}) })
			})
		}, get("/api/panic", origin), get("/api/status", origin), get("/api/redirect", origin), get("/api/json", origin), get("/api/none", origin))
}
