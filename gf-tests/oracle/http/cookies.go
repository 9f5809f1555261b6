package main

import (
	"net/http"
	"time"

	"github.com/gogf/gf/v2/net/ghttp"
)

func init() {
	addRoutes("cookies/set", "Set uses the server's defaults, SetCookie does not; Remove sends an expired one.",
		route{"/set", func(r *ghttp.Request) { r.Cookie.Set("a", "1") }},
		route{"/set-cookie", func(r *ghttp.Request) { r.Cookie.SetCookie("a", "1", "", "", 0) }},
		route{"/full", func(r *ghttp.Request) {
			r.Cookie.SetCookie("a", "1", "a.test", "/p", time.Hour, ghttp.CookieOptions{SameSite: http.SameSiteStrictMode, Secure: true, HttpOnly: true})
		}},
		route{"/http-cookie", func(r *ghttp.Request) { r.Cookie.SetHttpCookie(&http.Cookie{Name: "a", Value: "1", MaxAge: 60}) }},
		route{"/remove", func(r *ghttp.Request) { r.Cookie.Remove("a") }},
		route{"/two", func(r *ghttp.Request) { r.Cookie.Set("a", "1"); r.Cookie.Set("b", "2") }},
		route{"/twice", func(r *ghttp.Request) { r.Cookie.Set("a", "1"); r.Cookie.Set("a", "2") }},
		route{"/values", func(r *ghttp.Request) {
			r.Cookie.SetCookie("space", "a b", "", "", 0)
			r.Cookie.SetCookie("comma", "a,b", "", "", 0)
			r.Cookie.SetCookie("semicolon", "a;b", "", "", 0)
			r.Cookie.SetCookie("quote", "a\"b", "", "", 0)
			r.Cookie.SetCookie("utf8", "\u00e9", "", "", 0)
			r.Cookie.SetCookie("bad name", "x", "", "", 0)
		}})
	add("cookies/get", "Cookies of the request are read, not sent back.",
		func(s *ghttp.Server) {
			s.BindHandler("/x", func(r *ghttp.Request) {
				r.Response.Write(r.Cookie.Get("a"), " ", r.Cookie.Get("none"), " ", r.Cookie.Get("none", "default"), " ", r.Cookie.Contains("a"), " ",
					r.Cookie.Contains("none"), " ", r.Cookie.Map())
			})
			s.BindHandler("/change", func(r *ghttp.Request) { r.Cookie.Set("a", "2"); r.Response.Write(r.Cookie.Get("a")) })
		}, get("/x", "Cookie: a=1; b=two"), get("/x", "Cookie: a=1", "Cookie: b=2"), get("/x"), get("/x", "Cookie: a=\"q\"; bad; c=;=d"), get("/change", "Cookie: a=1"))
	add("cookies/defaults", "The server's own defaults.",
		func(s *ghttp.Server) {
			s.SetCookieMaxAge(time.Hour)
			s.SetCookiePath("/app")
			s.SetCookieDomain("a.test")
			s.BindHandler("/x", func(r *ghttp.Request) { r.Cookie.Set("a", "1") })
		}, get("/x"))
	add("cookies/error-answers", "Cookies go out with a 404 of middleware, a redirect and a 500 too.",
		func(s *ghttp.Server) {
			s.Use(func(r *ghttp.Request) {
				r.Cookie.SetCookie("a", "1", "", "/", 0)
				r.Middleware.Next()
			})
			s.BindHandler("/redirect", func(r *ghttp.Request) { r.Response.RedirectTo("/there") })
			s.BindHandler("/panic", func(r *ghttp.Request) { panic("text") })
		}, gets("/none", "/redirect", "/panic")...)

	add("sessions/new", "No id until the first Set or Id; then a cookie.",
		func(s *ghttp.Server) {
			s.BindHandler("/untouched", func(r *ghttp.Request) { r.Response.Write("x") })
			s.BindHandler("/get", func(r *ghttp.Request) { r.Response.Write(r.Session.MustGet("k", "default")) })
			s.BindHandler("/set", func(r *ghttp.Request) { r.Session.MustSet("k", "v"); r.Response.Write(r.Session.MustGet("k")) })
			s.BindHandler("/id", func(r *ghttp.Request) { r.Response.Write(len(r.Session.MustId())) })
			s.BindHandler("/remove", func(r *ghttp.Request) { _ = r.Session.Remove("k"); r.Response.Write("removed") })
		}, gets("/untouched", "/get", "/set", "/id", "/remove")...)
	add("sessions/kept", "A session lives on under the id the client sends; an unknown id is kept.",
		func(s *ghttp.Server) {
			s.BindHandler("/set", func(r *ghttp.Request) { r.Session.MustSet("k", r.URL.RawQuery); r.Response.Write("set") })
			s.BindHandler("/get", func(r *ghttp.Request) { r.Response.Write(r.Session.MustGet("k", "default")) })
			s.BindHandler("/clear", func(r *ghttp.Request) { _ = r.Session.RemoveAll(); r.Response.Write("cleared") })
		}, get("/get", "Cookie: gfsessionid=0123456789abcdefghijklmnopqrstuv"), get("/set?1", "Cookie: gfsessionid=0123456789abcdefghijklmnopqrstuv"),
		get("/get", "Cookie: gfsessionid=0123456789abcdefghijklmnopqrstuv"), get("/clear", "Cookie: gfsessionid=0123456789abcdefghijklmnopqrstuv"),
		get("/get", "Cookie: gfsessionid=0123456789abcdefghijklmnopqrstuv"))
	add("sessions/after-flush", "After a flush the session's cookie is lost; Cookie.Flush does not know it.",
		func(s *ghttp.Server) {
			s.BindHandler("/late", func(r *ghttp.Request) {
				r.Response.Write("flushed")
				r.Response.Flush()
				r.Session.MustSet("k", "v")
			})
			s.BindHandler("/early", func(r *ghttp.Request) {
				r.Session.MustSet("k", "v")
				r.Cookie.Flush()
				r.Response.Write("flushed")
				r.Response.Flush()
			})
		}, gets("/late", "/early")...)
}
