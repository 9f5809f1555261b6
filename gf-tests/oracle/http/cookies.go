package main

import (
	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/os/gsession"
	"net/http"
	"time"

	"github.com/gogf/gf/v2/net/ghttp"
)

// id is a session that clients name.
const id = "0123456789abcdefghijklmnopqrstuv"

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

func init() {
	add("cookies/options", "SameSite, Secure and HttpOnly of a map of settings.",
		func(s *ghttp.Server) {
			if err := s.SetConfigWithMap(g.Map{"cookieSameSite": "lax", "cookieSecure": true, "cookieHttpOnly": true}); err != nil {
				panic(err)
			}
			s.BindHandler("/x", func(r *ghttp.Request) { r.Cookie.Set("a", "1") })
			s.BindHandler("/own", func(r *ghttp.Request) { r.Cookie.SetCookie("a", "1", "", "/", time.Hour) })
			s.BindHandler("/remove", func(r *ghttp.Request) { r.Cookie.Remove("a") })
		}, gets("/x", "/own", "/remove")...)
	add("cookies/browser", "Set, get and remove as a browser sees them.",
		func(s *ghttp.Server) {
			s.BindHandler("/set", func(r *ghttp.Request) { r.Cookie.Set("k", r.URL.RawQuery) })
			s.BindHandler("/http", func(r *ghttp.Request) { r.Cookie.SetHttpCookie(&http.Cookie{Name: "k", Value: r.URL.RawQuery}) })
			s.BindHandler("/get", func(r *ghttp.Request) { r.Response.Write(r.Cookie.Get("k"), ",", r.Cookie.Get("other")) })
			s.BindHandler("/remove", func(r *ghttp.Request) {
				r.Cookie.Remove("k")
				r.Response.Write(r.Cookie.Contains("k"), r.Cookie.Get("k"))
			})
			s.BindHandler("/session", func(r *ghttp.Request) {
				r.Cookie.SetSessionId("own")
				r.Response.Write(r.Cookie.GetSessionId())
			})
		}, get("/set?100"), get("/get", "Cookie: k=100"), get("/http?7"), get("/remove", "Cookie: k=100; other=2"), get("/get", "Cookie: other=2"), get("/remove"), get("/session"), get("/session", "Cookie: gfsessionid="+id))
	add("sessions/header", "The session's id may come as a header.",
		func(s *ghttp.Server) {
			s.BindHandler("/set", func(r *ghttp.Request) { r.Session.MustSet("k", r.URL.RawQuery) })
			s.BindHandler("/get", func(r *ghttp.Request) { r.Response.Write(r.Session.MustGet("k"), ",", r.Session.MustGet("none")) })
			s.BindHandler("/remove", func(r *ghttp.Request) { _ = r.Session.Remove(r.URL.RawQuery) })
			s.BindHandler("/map", func(r *ghttp.Request) {
				r.Response.Write(r.Session.MustData(), r.Session.MustSize(), r.Session.MustContains("k"))
			})
		}, get("/set?1", "gfsessionid: "+id), get("/get", "gfsessionid: "+id), get("/map", "gfsessionid: "+id), get("/get", "Cookie: gfsessionid="+id), get("/remove?none", "gfsessionid: "+id), get("/remove?k", "gfsessionid: "+id), get("/get", "gfsessionid: "+id),
		get("/map"))
	add("sessions/own-id", "An id of the handler's own; it comes too late once the session has begun.",
		func(s *ghttp.Server) {
			s.BindHandler("/id", func(r *ghttp.Request) {
				r.Response.Write(r.Session.SetId(r.URL.RawQuery), " ")
				r.Response.Write(r.Session.Set("k", "v"), " ", r.Session.MustId())
			})
			s.BindHandler("/late", func(r *ghttp.Request) {
				_ = r.Session.Set("k", "v")
				r.Response.Write(r.Session.SetId("late") != nil)
			})
			s.BindHandler("/by-cookie", func(r *ghttp.Request) {
				_ = r.Session.Remove("none")
				r.Cookie.SetSessionId("by-cookie")
				r.Response.Write("changed")
			})
			s.BindHandler("/value", func(r *ghttp.Request) { r.Response.Write(r.Session.MustGet("k", "none")) })
		}, get("/id?first-one"), get("/value", "gfsessionid: first-one"), get("/id?second-one", "gfsessionid: first-one"), get("/value", "Cookie: gfsessionid=second-one"), get("/late"), get("/by-cookie", "gfsessionid: first-one"), get("/by-cookie"),
		get("/value", "gfsessionid: by-cookie"))
	add("sessions/settings", "The name of the id and the age of its cookie.",
		func(s *ghttp.Server) {
			s.SetSessionIdName("own-name")
			s.SetSessionMaxAge(time.Hour)
			s.SetSessionCookieMaxAge(2 * time.Hour)
			s.BindHandler("/x", func(r *ghttp.Request) { _ = r.Session.SetId("the-id"); r.Session.MustSet("k", "v") })
			s.BindHandler("/get", func(r *ghttp.Request) { r.Response.Write(r.Session.MustGet("k")) })
		}, get("/x"), get("/get", "Cookie: own-name=the-id"), get("/get", "own-name: the-id"), get("/get", "Cookie: gfsessionid=the-id"))
	add("sessions/without-cookie", "Without a cookie of its own the session lives by the header alone.",
		func(s *ghttp.Server) {
			s.SetSessionCookieOutput(false)
			s.BindHandler("/x", func(r *ghttp.Request) { _ = r.Session.SetId("the-id"); r.Session.MustSet("k", "v") })
			s.BindHandler("/get", func(r *ghttp.Request) { r.Response.Write(r.Session.MustGet("k")) })
		}, get("/x"), get("/get", "gfsessionid: the-id"))
	add("sessions/values", "Values of several kinds, in a storage of files.",
		func(s *ghttp.Server) {
			s.SetSessionStorage(gsession.NewStorageFile(folder(), time.Hour))
			s.BindHandler("/set", func(r *ghttp.Request) {
				_ = r.Session.SetMap(g.Map{"int": 1, "list": []int{1, 2}, "map": g.Map{"a": nil}, "text": "\u4e16"})
				r.Response.Write("set")
			})
			s.BindHandler("/get", func(r *ghttp.Request) { r.Response.Write(r.Session.MustData()) })
		}, get("/set", "gfsessionid: "+id), get("/get", "gfsessionid: "+id))
}
