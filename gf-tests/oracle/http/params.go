package main

import (
	"strings"

	"github.com/gogf/gf/v2/net/ghttp"
)

func init() {
	const form = "application/x-www-form-urlencoded"
	ways := func(s *ghttp.Server) {
		s.BindHandler("/x", func(r *ghttp.Request) {
			r.Response.Write("get=", r.Get("k"), " query=", r.GetQuery("k"), " form=", r.GetForm("k"), " map=", r.GetMap())
		})
		s.BindHandler("/x/:k", func(r *ghttp.Request) {
			r.Response.Write("get=", r.Get("k"), " router=", r.GetRouter("k"), " map=", r.GetMap())
		})
	}
	add("params/priority", "Get and GetMap take the same name from different places.",
		ways, get("/x?k=query"), post("/x?k=query", form, "k=form"), post("/x?k=query", "application/json", `{"k":"body"}`), get("/x/router?k=query"),
		post("/x/router?k=query", form, "k=form"), get("/x"))
	add("params/shapes", "Names with brackets, repeated names, dots and spaces.",
		ways, gets("/x?k[]=1&k[]=2", "/x?k[a]=1&k[b]=2", "/x?k[a][b]=1", "/x?k=1&k=2", "/x?a.b=1&c+d=2", "/x?k", "/x?k=", "/x?=v", "/x?&&k=1&")...)
	add("params/bad", "A query that cannot be parsed is a 500.",
		ways, gets("/x?k=%zz", "/x?k=1&k[a]=2")...)
	add("params/bodies", "Bodies by their look: JSON by braces, XML by a tag, else k=v.",
		ways, post("/x", "text/plain", `{"k":1}`), post("/x", "text/plain", "<doc><k>1</k></doc>"), post("/x", "text/plain", "k=1&z=2"), post("/x", "application/json", "[1,2]"),
		post("/x", "application/json", `{"k":`), post("/x", form, `{"k":1}`), post("/x", "text/plain", " \n"))
	add("params/multipart", "Fields of a multipart form.",
		ways, post("/x", "multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"k\"\r\n\r\nfield\r\n--b--\r\n"))
	add("params/conversions", "Values as other types.",
		handler("/x", func(r *ghttp.Request) {
			v := r.Get("k")
			r.Response.Write(v.Int(), " ", v.Float64(), " ", v.Bool(), " ", v.String(), " ", v.IsEmpty(), " ", v.IsNil())
		}), gets("/x?k=42", "/x?k=1.9", "/x?k=true", "/x?k=off", "/x?k=text", "/x?k=", "/x", "/x?k=0x1F")...)
	add("params/body-twice", "The body can be read again and again.",
		handler("/x", func(r *ghttp.Request) {
			r.Response.Write(r.GetBodyString(), "|", r.Get("k"), "|", r.GetBodyString(), "|", string(r.GetBody()))
		}), post("/x", form, "k=form"))
	add("params/too-large", "A body beyond the limit: a 500 with a text where it is read.",
		func(s *ghttp.Server) {
			s.SetClientMaxBodySize(10)
			s.BindHandler("/read", func(r *ghttp.Request) { r.Response.Write("body=", r.GetBodyString()) })
			s.BindHandler("/unread", func(r *ghttp.Request) { r.Response.Write("unread") })
		}, post("/read", "text/plain", strings.Repeat("x", 10)), post("/read", "text/plain", strings.Repeat("x", 11)), post("/unread", "text/plain", strings.Repeat("x", 11)))
	add("params/request", "What a request tells about itself.",
		handler("/*any", func(r *ghttp.Request) {
			r.Response.Writeln(r.Method, " ", r.GetHost(), " ", r.GetUrl(), " ", r.GetSchema(), " ", r.IsAjaxRequest())
			r.Response.Writeln(r.GetHeader("X-One"), " ", r.GetHeader("x-none", "default"), " ", r.UserAgent(), " ", r.Referer(), " ", r.GetReferer())
			r.Response.Writeln(r.GetClientIp(), " ", r.GetRemoteIp(), " ", r.ContentLength)
		}), get("/p?q=1", "X-One: 1", "User-Agent: me", "Referer: http://r.test/"), get("/", "X-Requested-With: XMLHttpRequest", "X-Forwarded-For: 1.2.3.4, 5.6.7.8"),
		get("/", "X-Real-IP: 9.9.9.9", "X-Forwarded-Proto: https"), raw("GET /p HTTP/1.1\r\nHost: a.test:81\r\n\r\n"))
	add("params/basic-auth", "BasicAuth asks, refuses, lets in.",
		handler("/x", func(r *ghttp.Request) {
			if r.BasicAuth("user", "pass", "who") {
				r.Response.Write("in")
			}
		}), get("/x"), get("/x", "Authorization: Basic dXNlcjpwYXNz"), get("/x", "Authorization: Basic dXNlcjp3cm9uZw=="), get("/x", "Authorization: Bearer x"), get("/x", "Authorization: Basic ???"))
}
