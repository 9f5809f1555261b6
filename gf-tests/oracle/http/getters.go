package main

import (
	"bytes"
	"io"
	"strings"

	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/ghttp"
)

const (
	formType = "application/x-www-form-urlencoded"
	jsonType = "application/json"
)

// body sends a body by any method.
func body(method, path, contentType, text string) step {
	s := ask(method, path, "Content-Type: "+contentType, "Content-Length: "+itoa(len(text)))
	s.send += text
	return s
}

func init() {
	add("params/methods", "Any method may bring parameters in its body.",
		handler("/x", func(r *ghttp.Request) {
			r.Response.Write("get=", r.Get("k"), " query=", r.GetQuery("k"), " form=", r.GetForm("k"), " body=", r.GetBody())
		}), body("PUT", "/x", formType, "k=1&k=2"), body("DELETE", "/x", formType, "k[]=1&k[]=2"), body("PATCH", "/x", formType, "k[a]=1&k[b]=2"),
		body("GET", "/x", formType, "k=form"), body("GET", "/x?k=query", formType, "k=form"), body("GET", "/x", jsonType, `{"k":1}`),
		body("PUT", "/x?k=query", jsonType, `{"k":[1,{"a":null}]}`))
	add("params/lists", "A value as a list.",
		handler("/x", func(r *ghttp.Request) {
			v := r.Get("k")
			r.Response.Write(v.Strings(), " ", v.Ints(), " ", v.Uint(), " ", v.Float32(), " ", v.IsSlice(), " ", v.IsMap())
		}), gets("/x?k[]=1&k[]=2", "/x?k=1", "/x?k[0]=a&k[1]=b", "/x?k=0.11", "/x?k=[1,2]", "/x?k=a,b", "/x")...)
	addRoutes("params/defaults", "A default for what is missing, by each getter.",
		route{"/get", func(r *ghttp.Request) { r.Response.Write(r.Get("k", 1)) }},
		route{"/query", func(r *ghttp.Request) { r.Response.Write(r.GetQuery("k", 2)) }},
		route{"/form", func(r *ghttp.Request) { r.Response.Write(r.GetForm("k", 3)) }},
		route{"/request", func(r *ghttp.Request) { r.Response.Write(r.GetRequest("k", 4)) }},
		route{"/router", func(r *ghttp.Request) { r.Response.Write(r.GetRouter("k", 5)) }},
		route{"/param", func(r *ghttp.Request) { r.Response.Write(r.GetParam("k", 6)) }},
		route{"/ctx", func(r *ghttp.Request) { r.Response.Write(r.GetCtxVar("k", 7)) }},
		route{"/none", func(r *ghttp.Request) { r.Response.Write(r.Get("k"), r.Get("k") == nil, r.Get("k").IsNil()) }})
	add("params/setters", "What a handler sets is what it gets.",
		func(s *ghttp.Server) {
			s.BindHandler("/query", func(r *ghttp.Request) {
				r.SetQuery("k", 100)
				r.Response.Write(r.GetQuery("k"), r.Get("k"), r.GetMap())
			})
			s.BindHandler("/form", func(r *ghttp.Request) {
				r.SetForm("k", "set")
				r.Response.Write(r.GetForm("k"), r.Get("k"), r.GetMap())
			})
			s.BindHandler("/param", func(r *ghttp.Request) {
				r.SetParam("k", 1.5)
				r.Response.Write(r.GetParam("k"), r.Get("k"), r.GetMap())
			})
			s.BindHandler("/params", func(r *ghttp.Request) {
				r.SetParamMap(g.Map{"k": true, "z": nil})
				r.Response.Write(r.Get("k"), r.Get("z"), r.GetMap())
			})
		}, gets("/query", "/query?k=1", "/form?k=1", "/param?k=1", "/params?k=1")...)
	kv := map[string]any{"k": 1, "list": "none"}
	add("params/maps", "A map with the names that are asked for, and their defaults.",
		func(s *ghttp.Server) {
			s.BindHandler("/get", func(r *ghttp.Request) { r.Response.Write(r.GetMap(kv)) })
			s.BindHandler("/query", func(r *ghttp.Request) { r.Response.Write(r.GetQueryMap(kv)) })
			s.BindHandler("/form", func(r *ghttp.Request) { r.Response.Write(r.GetFormMap(kv)) })
			s.BindHandler("/request", func(r *ghttp.Request) { r.Response.Write(r.GetRequestMap(kv)) })
			s.BindHandler("/all-form", func(r *ghttp.Request) { r.Response.Write(r.GetFormMap()) })
			s.BindHandler("/all-query", func(r *ghttp.Request) { r.Response.Write(r.GetQueryMap()) })
			s.BindHandler("/{name}.map", func(r *ghttp.Request) { r.Response.Write(r.GetRequestMap(), r.GetRouterMap()) })
		}, get("/get"), get("/get?k=2&other=3"), post("/get?k=2", formType, "k=3&list[]=1&list[]=2"), get("/query"), get("/query?k=2&other=3"),
		post("/query?k=2", formType, "k=3"), post("/form?k=2", formType, "k=3&list[]=1"), post("/form", jsonType, `{"k":[1]}`), post("/request?a=1", formType, "k=3"),
		post("/all-form?a=1", formType, "b=2&c[d]=3"), get("/all-query?a=1&b[]=2"), post("/ann.map?a=1", formType, "b=2"))
	add("params/map-texts", "Maps of texts and of variables.",
		func(s *ghttp.Server) {
			s.BindHandler("/query", func(r *ghttp.Request) { r.Response.Write(r.GetQueryMapStrStr(), "|", r.GetQueryMapStrVar()["k"]) })
			s.BindHandler("/form", func(r *ghttp.Request) { r.Response.Write(r.GetFormMapStrStr(), "|", r.GetFormMapStrVar()["k"]) })
			s.BindHandler("/request", func(r *ghttp.Request) {
				r.Response.Write(r.GetRequestMapStrStr(), "|", r.GetRequestMapStrVar()["k"])
			})
			s.BindHandler("/get", func(r *ghttp.Request) { r.Response.Write(r.GetMapStrStr()) })
		}, get("/query"), get("/query?k=1&m[a]=2&l[]=3"), get("/form"), post("/form", formType, "k=1&l[]=2"), get("/request"), post("/request?k=1", formType, "f=2"),
		get("/get"), post("/get?k=1", jsonType, `{"n":null,"b":true,"f":1.5}`))
	add("params/odd-bodies", "Form bodies that are not quite in order.",
		handler("/x", func(r *ghttp.Request) { r.Response.Write(r.GetRequestMap()) }),
		post("/x", formType, "at2020-01-02 03:04:05&msg=ok&empty="), post("/x", formType, "a-b=1&a-c[]=2&a-c[]=3"), post("/x", formType, "a=%zz"), post("/x", formType, "a;b=1"),
		post("/x", formType, "a=1&&=2&b"), post("/x", formType, "a=1\r\nb=2"), post("/x", formType, "a[b=1"), post("/x", formType, "\u4e16=\u754c"))
	add("params/route-and-query", "An escaped slash in a name of the path, and in the query.",
		handler("/:p", func(r *ghttp.Request) {
			r.Response.Write(r.Get("p"), ",", r.Get("q"), ",", r.GetRouter("p"), ",", r.GetRequest("p"))
		}),
		gets("/a%2Fb%2Fc?q=a%2Fb", "/a%20b?q=a+b", "/a?p=query", "/%E4%B8%96?q=%E7%95%8C")...)
	add("params/reload", "A body that a handler replaces is parsed again after ReloadParam.",
		handler("/x", func(r *ghttp.Request) {
			before := r.Get("k").String()
			r.Request.Body = io.NopCloser(bytes.NewReader([]byte(`{"k":"new"}`)))
			same := r.Get("k").String()
			r.ReloadParam()
			r.Response.Write(before, " ", same, " ", r.Get("k"), " ", r.GetMap())
		}), post("/x", jsonType, `{"k":"old"}`), post("/x?q=1", jsonType, `{"k":"old"}`))
	add("params/json", "GetJson: the body as a document, or an error.",
		handler("/x", func(r *ghttp.Request) {
			doc, err := r.GetJson()
			if err != nil {
				r.Response.Write("error ", err)
				return
			}
			r.Response.Write(doc.Get("name"), " ", doc.Get("list.1"), " ", doc.Get("none"))
		}), post("/x", jsonType, `{"name":"ann","list":[1,2]}`), post("/x", "text/plain", `{"name":"ann"}`), post("/x", jsonType, `{"name":}`), post("/x", jsonType, ""), get("/x"))
	const chunked = "POST /x HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
	trailer := func(r *ghttp.Request) {
		before := r.Trailer.Get("X-One")
		body := r.GetBodyString()
		r.Response.Write(before, "|", body, "|", r.Trailer.Get("x-one"), "|", strings.Join(r.Trailer.Values("X-Two"), ","), "|", r.Header.Get("Trailer"))
	}
	add("params/trailer", "Header lines behind a body in chunks.", handler("/x", trailer),
		raw(chunked+"Trailer: X-One, X-Two\r\n\r\n3\r\nabc\r\n0\r\nX-One: 1\r\nx-two: a\r\nX-TWO: b\r\n\r\n"), raw(chunked+"\r\n0\r\nX-One:  undeclared \r\n\r\n"), raw(chunked+"Trailer: X-One\r\n\r\n1\r\na\r\n0\r\n\r\n"),
		raw(chunked+"\r\n1\r\na\r\n0\r\nX-One: a\r\n\tb\r\n  c \r\nX-Two: \u4e16\r\n\r\n"), raw(chunked+"\r\n1\r\na\r\n0\r\nX One: 1\r\n\r\n"), post("/x", "text/plain", "abc"),
		raw("POST /x HTTP/1.1\r\nHost: localhost\r\nTrailer: X-One\r\nContent-Length: 1\r\n\r\na"), raw(chunked+"Trailer: Content-Length\r\n\r\n0\r\n\r\n"))
	add("params/trailer-broken", "Header lines behind a body in chunks that are none.", handler("/x", trailer),
		raw(chunked+"\r\n1\r\na\r\n0\r\nno colon\r\n\r\n"), raw(chunked+"\r\n1\r\na\r\n0\r\n first\r\n\r\n"), raw(chunked+"\r\n1\r\na\r\n0\r\n: 1\r\n\r\n"))
	add("params/xml", "A body of XML.",
		handler("/x", func(r *ghttp.Request) { r.Response.Write(r.Get("id"), " ", r.Get("name"), " ", r.GetMap()) }),
		post("/x", "text/xml", "<doc><id>1</id><name>ann</name></doc>"), post("/x", "text/xml", "<doc><a><b>1</b><b>2</b></a></doc>"),
		body("GET", "/x", "text/xml", "<doc><id>1</id></doc>"), post("/x", "text/xml", "<doc><id>1</doc>"), post("/x", "text/xml", `<?xml version="1.0" encoding="UTF-8"?><doc><id k="v">1</id></doc>`))
	type user struct {
		Id    int
		Name  string
		Pass1 string `p:"password1"`
		Pass2 string `p:"password2"`
	}
	tell := func(r *ghttp.Request, u *user, err error) {
		if err != nil {
			r.Response.Write("error ", err)
		} else if u == nil {
			r.Response.Write("nil")
		} else {
			r.Response.Write(*u)
		}
	}
	add("params/structs", "Parameters as a struct, without validation.",
		func(s *ghttp.Server) {
			s.BindHandler("/get", func(r *ghttp.Request) { u := new(user); err := r.GetStruct(u); tell(r, u, err) })
			s.BindHandler("/query", func(r *ghttp.Request) { u := new(user); err := r.GetQueryStruct(u); tell(r, u, err) })
			s.BindHandler("/form", func(r *ghttp.Request) { u := new(user); err := r.GetFormStruct(u); tell(r, u, err) })
			s.BindHandler("/request", func(r *ghttp.Request) { u := new(user); err := r.GetRequestStruct(u); tell(r, u, err) })
			s.BindHandler("/nil", func(r *ghttp.Request) { var u *user; err := r.GetStruct(&u); tell(r, u, err) })
		}, get("/get?id=1&name=ann&password1=123&password2=456"), post("/get?id=1", formType, "name=ann&password1=1"), post("/get", jsonType, `{"Id":"7","NAME":"ann"}`),
		get("/query?id=1"), post("/query?id=1", formType, "id=2"), post("/form?id=1", formType, "id=2"), post("/request?id=1", formType, "name=b"), get("/nil"), get("/nil?id=1"),
		get("/get?id=text"), get("/get?pass_word1=x&pass1=y"))
	add("params/embedded", "Embedded structs and structs in fields take the same names.",
		handler("/x", func(r *ghttp.Request) {
			type Base struct {
				Pass1 string `p:"password1"`
			}
			var flat struct {
				Id int
				Base
			}
			var nested struct {
				Id   int
				Pass Base
			}
			_ = r.GetStruct(&flat)
			_ = r.GetStruct(&nested)
			r.Response.Write(flat.Id, flat.Pass1, "|", nested.Id, nested.Pass.Pass1)
		}), get("/x?id=1&password1=a"), get("/x?id=1&pass[password1]=a"))
	add("params/page", "GetPage: links that keep the query, or a name of the path.",
		func(s *ghttp.Server) {
			f := func(r *ghttp.Request) {
				page := r.GetPage(50, 10)
				r.Response.Writeln(page.GetContent(1))
				r.Response.Writeln(page.GetContent(4))
				r.Response.Write(page.CurrentPage, " ", page.TotalPage, " ", page.UrlTemplate)
			}
			s.BindHandler("/list", f)
			s.BindHandler("/list/{page}.html", f)
		}, gets("/list", "/list?page=3&q=1", "/list/2.html", "/list?page=99", "/list?page=x")...)
	add("params/basic-auth-refused", "Authorization headers that are none, and the words of the question.",
		func(s *ghttp.Server) {
			s.BindHandler("/named", func(r *ghttp.Request) { r.Response.Write(r.BasicAuth("user", "pass", "tips")) })
			s.BindHandler("/unnamed", func(r *ghttp.Request) { r.Response.Write(r.BasicAuth("user", "pass")) })
		}, get("/named"), get("/unnamed"), get("/named", "Authorization: userpass"), get("/named", "Authorization: Test userpass"), get("/named", "Authorization: Basic userpass"),
		get("/named", "Authorization: Basic dXNlcnBhc3M="), get("/named", "Authorization: basic dXNlcjpwYXNz"), get("/unnamed", "Authorization: Basic dXNlcjpwYXNz"))
	add("params/limit-by-map", "ClientMaxBodySize of a map of settings: 1k.",
		func(s *ghttp.Server) {
			if err := s.SetConfigWithMap(g.Map{"ClientMaxBodySize": "1k"}); err != nil {
				panic(err)
			}
			s.BindHandler("/x", func(r *ghttp.Request) { r.Response.Write(len(r.GetBodyString())) })
		}, post("/x", "text/plain", string(bytes.Repeat([]byte("a"), 1024))), post("/x", "text/plain", string(bytes.Repeat([]byte("a"), 1056))))
}
