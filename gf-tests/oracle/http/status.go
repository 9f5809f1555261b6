package main

import (
	"net/http"

	"github.com/gogf/gf/v2/net/ghttp"
)

func init() {
	add("status/no-route", "Nothing is bound.", func(s *ghttp.Server) {}, get("/"), get("/x/y"), ask("POST", "/x", "Content-Length: 0"))
	add("status/no-next", "A middleware that never calls Next: silent, writing, with a status.",
		func(s *ghttp.Server) {
			s.Use(func(r *ghttp.Request) {
				switch r.URL.RawQuery {
				case "write":
					r.Response.Write("stopped")
				case "status":
					r.Response.WriteStatus(403)
				}
			})
			s.BindHandler("/x", func(r *ghttp.Request) { r.Response.Write("handler") })
		}, get("/x"), get("/x?write"), get("/x?status"), get("/none"), get("/none?write"))
	addRoutes("status/write-status", "WriteStatus without content sends the status text; an unknown status has none.",
		route{"/text", func(r *ghttp.Request) { r.Response.WriteStatus(404) }},
		route{"/content", func(r *ghttp.Request) { r.Response.WriteStatus(404, "not ", "here") }},
		route{"/empty-content", func(r *ghttp.Request) { r.Response.WriteStatus(404, "") }},
		route{"/after-write", func(r *ghttp.Request) { r.Response.Write("body "); r.Response.WriteStatus(404) }},
		route{"/twice", func(r *ghttp.Request) { r.Response.WriteStatus(404); r.Response.WriteStatus(500) }},
		route{"/200", func(r *ghttp.Request) { r.Response.WriteStatus(200) }},
		route{"/201", func(r *ghttp.Request) { r.Response.WriteStatus(201) }},
		route{"/299", func(r *ghttp.Request) { r.Response.WriteStatus(299) }},
		route{"/999", func(r *ghttp.Request) { r.Response.WriteStatus(999) }})
	addRoutes("status/write-header", "WriteHeader only records a status; an empty answer gets the status text.",
		route{"/200", func(r *ghttp.Request) { r.Response.WriteHeader(200) }},
		route{"/201", func(r *ghttp.Request) { r.Response.WriteHeader(201) }},
		route{"/400", func(r *ghttp.Request) { r.Response.WriteHeader(400) }},
		route{"/500", func(r *ghttp.Request) { r.Response.WriteHeader(500) }},
		route{"/599", func(r *ghttp.Request) { r.Response.WriteHeader(599) }},
		route{"/999", func(r *ghttp.Request) { r.Response.WriteHeader(999) }},
		route{"/after-write", func(r *ghttp.Request) { r.Response.Write("body"); r.Response.WriteHeader(201) }},
		route{"/twice", func(r *ghttp.Request) { r.Response.WriteHeader(201); r.Response.WriteHeader(202) }},
		route{"/back-to-zero", func(r *ghttp.Request) { r.Response.WriteHeader(201); r.Response.Status = 0 }})
	addRoutes("status/no-body", "204 and 304 never have a body, written or not.",
		route{"/204", func(r *ghttp.Request) { r.Response.WriteHeader(204) }},
		route{"/204-content", func(r *ghttp.Request) { r.Response.WriteStatus(204, "content") }},
		route{"/204-type", func(r *ghttp.Request) { r.Response.WriteHeader(204); r.Response.WriteJson(1) }},
		route{"/304", func(r *ghttp.Request) { r.Response.WriteHeader(304) }},
		route{"/304-content", func(r *ghttp.Request) { r.Response.WriteStatus(304, "content") }},
		route{"/205", func(r *ghttp.Request) { r.Response.WriteHeader(205) }})
	for _, code := range []int{100, 102, 103} {
		add("status/"+itoa(code), "An informational status as the answer's status: sent at once, and the answer follows as 200.",
			handler("/x", func(r *ghttp.Request) { r.Response.WriteStatus(code, "content") }),
			get("/x").reading(2))
	}
	addRoutes("status/invalid", "A status that net/http refuses panics in it, outside of every handler.",
		route{"/99", func(r *ghttp.Request) { r.Response.WriteStatus(99, "content") }},
		route{"/1000", func(r *ghttp.Request) { r.Response.WriteStatus(1000, "content") }},
		route{"/minus", func(r *ghttp.Request) { r.Response.WriteStatus(-1, "content") }})

	page := func(text string) ghttp.HandlerFunc {
		return func(r *ghttp.Request) { r.Response.Write(text) }
	}
	add("status/handlers", "Several handlers of a status run in their order; they see what is buffered and are not asked for 200.",
		func(s *ghttp.Server) {
			s.BindStatusHandler(404, page("one "))
			s.BindStatusHandler(404, page("two "))
			s.BindStatusHandler(200, page("never"))
			s.BindHandler("/ok", page("ok"))
			s.BindHandler("/written", func(r *ghttp.Request) { r.Response.WriteStatus(404, "content ") })
			s.BindHandler("/header", func(r *ghttp.Request) { r.Response.WriteHeader(404) })
		}, get("/none"), get("/ok"), get("/written"), get("/header"))
	add("status/handlers-by-map", "Handlers bound by a map.",
		func(s *ghttp.Server) {
			s.BindStatusHandlerByMap(map[int]ghttp.HandlerFunc{403: page("403 page"), 404: page("404 page"), 500: page("500 page")})
			s.BindHandler("/403", func(r *ghttp.Request) { r.Response.WriteHeader(403) })
			s.BindHandler("/500", func(r *ghttp.Request) { r.Response.WriteHeader(500) })
			s.BindHandler("/502", func(r *ghttp.Request) { r.Response.WriteHeader(502) })
		}, get("/403"), get("/none"), get("/500"), get("/502"))
	add("status/handler-over", "A status handler replaces the body, changes the status, redirects, exits.",
		func(s *ghttp.Server) {
			s.BindStatusHandler(404, func(r *ghttp.Request) { r.Response.WriteOver("page") })
			s.BindStatusHandler(403, func(r *ghttp.Request) { r.Response.WriteStatus(200, "fine") })
			s.BindStatusHandler(401, func(r *ghttp.Request) { r.Response.RedirectTo("/login") })
			s.BindStatusHandler(500, func(r *ghttp.Request) { r.Response.WriteOverExit("sorry") })
			s.BindHandler("/404", func(r *ghttp.Request) { r.Response.WriteStatus(404, "content") })
			s.BindHandler("/403", func(r *ghttp.Request) { r.Response.WriteHeader(403) })
			s.BindHandler("/401", func(r *ghttp.Request) { r.Response.WriteHeader(401) })
			s.BindHandler("/500", func(r *ghttp.Request) { r.Response.WriteHeader(500) })
		}, get("/404"), get("/403"), get("/401"), get("/500"))
	add("status/handler-after-flush", "A status handler after a flush adds to the body; the status is out.",
		func(s *ghttp.Server) {
			s.BindStatusHandler(404, page("page"))
			s.BindHandler("/x", func(r *ghttp.Request) {
				r.Response.WriteStatus(404, "flushed ")
				r.Response.Flush()
			})
			s.BindHandler("/late", func(r *ghttp.Request) {
				r.Response.Write("flushed ")
				r.Response.Flush()
				r.Response.WriteHeader(404)
			})
		}, get("/x"), get("/late"))
	add("status/handler-by-domain", "A host's own handlers win over the default ones.",
		func(s *ghttp.Server) {
			s.BindStatusHandler(404, page("default page"))
			s.Domain("a.test").BindStatusHandler(404, page("page of a"))
		}, get("/none"), raw("GET /none HTTP/1.1\r\nHost: a.test\r\n\r\n"), raw("GET /none HTTP/1.1\r\nHost: a.test:80\r\n\r\n"))

	to := func(code ...int) ghttp.HandlerFunc {
		return func(r *ghttp.Request) {
			r.Response.RedirectTo("/there?a=b", code...)
			r.Response.Write("not reached")
		}
	}
	addRoutes("status/redirects", "RedirectTo exits; the body is the status text.",
		route{"/default", to()}, route{"/301", to(301)}, route{"/303", to(303)}, route{"/307", to(307)}, route{"/308", to(308)},
		route{"/after-write", func(r *ghttp.Request) { r.Response.Write("body"); r.Response.RedirectTo("/there") }},
		route{"/absolute", func(r *ghttp.Request) { r.Response.RedirectTo("http://other.test/a b?c=\u00e9") }})
	add("status/redirect-back", "RedirectBack goes to the referer; without one to an empty Location.",
		handler("/x", func(r *ghttp.Request) { r.Response.RedirectBack(303) }),
		get("/x", "Referer: http://localhost/from"), get("/x"))
	add("status/head", "HEAD finds routes of ALL and of HEAD, not of GET.",
		func(s *ghttp.Server) {
			s.BindHandler("GET:/get", page("body"))
			s.BindHandler("/all", page("body"))
			s.BindHandler("HEAD:/head", page("body"))
			s.BindHandler("/empty", func(r *ghttp.Request) {})
			s.BindHandler("/json", func(r *ghttp.Request) { r.Response.WriteJson([]int{1}) })
			s.BindHandler("/length", func(r *ghttp.Request) {
				r.Response.Header().Set("Content-Length", "4")
				r.Response.Write("body")
			})
			s.BindHandler("/status", func(r *ghttp.Request) { r.Response.WriteStatus(http.StatusForbidden) })
		}, ask("HEAD", "/get"), ask("HEAD", "/all"), ask("HEAD", "/head"), get("/head"), ask("HEAD", "/empty"), ask("HEAD", "/json"),
		ask("HEAD", "/length"), ask("HEAD", "/status"), ask("HEAD", "/none"))
}
