package main

import "github.com/gogf/gf/v2/net/ghttp"

// framed is an object with something around its methods.
type framed struct{}

func (*framed) Init(r *ghttp.Request)     { r.Response.Write("( ") }
func (*framed) Shut(r *ghttp.Request)     { r.Response.Write(") ") }
func (*framed) Index(r *ghttp.Request)    { r.Response.Write("index ") }
func (*framed) Show(r *ghttp.Request)     { r.Response.Write("show ") }
func (*framed) Delete(r *ghttp.Request)   { r.Response.Write("delete ") }
func (*framed) ShowName(r *ghttp.Request) { r.Response.Write("show-name ") }

// verbs is an object of HTTP methods.
type verbs struct{}

func (*verbs) Init(r *ghttp.Request)    { r.Response.Write("( ") }
func (*verbs) Shut(r *ghttp.Request)    { r.Response.Write(") ") }
func (*verbs) Get(r *ghttp.Request)     { r.Response.Write("get", values(r), " ") }
func (*verbs) Put(r *ghttp.Request)     { r.Response.Write("put", values(r), " ") }
func (*verbs) Post(r *ghttp.Request)    { r.Response.Write("post", values(r), " ") }
func (*verbs) Delete(r *ghttp.Request)  { r.Response.Write("delete", values(r), " ") }
func (*verbs) Patch(r *ghttp.Request)   { r.Response.Write("patch", values(r), " ") }
func (*verbs) Options(r *ghttp.Request) { r.Response.Write("options", values(r), " ") }
func (*verbs) Head(r *ghttp.Request)    { r.Response.Header().Set("X-Head", "1") }

// byVerbs asks once by each method.
func byVerbs(path string) []step {
	var steps []step
	for _, method := range []string{"GET", "DELETE", "OPTIONS", "HEAD"} {
		steps = append(steps, ask(method, path))
	}
	for _, method := range []string{"PUT", "POST", "PATCH"} {
		steps = append(steps, ask(method, path, "Content-Length: 0"))
	}
	return steps
}

func init() {
	add("objects/root", "An object at the root, and under its own names.",
		func(s *ghttp.Server) {
			s.BindObject("/", new(framed))
			s.BindObject("/{.struct}/{.method}", new(framed))
		}, gets("/", "/init", "/shut", "/index", "/show", "/show-name", "/framed", "/framed/init", "/framed/index", "/framed/show", "/none")...)
	add("objects/some-methods", "Only some methods, and one alone.",
		func(s *ghttp.Server) {
			s.BindObject("/object", new(framed), "Show, Delete")
			s.BindObjectMethod("/one", new(framed), "ShowName")
		}, gets("/", "/object", "/object/index", "/object/show", "/object/delete", "/object/show-name", "/one", "/one/show-name")...)
	add("objects/domain", "Objects of a host.",
		func(s *ghttp.Server) {
			s.Domain("one.test, two.test").BindObject("/", new(framed))
			s.Domain("one.test, two.test").BindObject("/some", new(framed), "Show")
			s.Domain("one.test").BindObjectMethod("/one", new(framed), "Show")
		}, onEach("GET", "/", "/index", "/init", "/show", "/some", "/some/show", "/one", "/none")...)
	add("objects/domain-rest", "A REST object of a host.",
		func(s *ghttp.Server) { s.Domain("one.test").BindObjectRest("/", new(verbs)) },
		append(append(onEach("GET", "/", "/none"), onEach("OPTIONS", "/")...), onEach("HEAD", "/")...)...)
	add("objects/rest", "A REST object by each method.",
		func(s *ghttp.Server) {
			s.BindObjectRest("/", new(verbs))
			s.BindObjectRest("/{.struct}/{.method}", new(verbs))
			s.BindObjectRest("/object/:id", new(verbs))
		}, append(append(byVerbs("/"), byVerbs("/object/99")...), append(byVerbs("/verbs/get"), gets("/verbs", "/verbs/init", "/object", "/none")...)...)...)
	add("objects/group", "Objects in a group.",
		func(s *ghttp.Server) {
			s.Group("/api", func(group *ghttp.RouterGroup) {
				group.ALL("/obj", new(framed))
				group.GET("/obj/my-show", new(framed), "Show")
				group.REST("/obj/rest", new(framed))
				group.ALL("/{.struct}/{.method}", new(framed))
				group.ALL("/some", new(framed), "Show, Delete")
				group.REST("/verbs", new(verbs))
			})
		}, append(gets("/api/obj", "/api/obj/", "/api/obj/index", "/api/obj/delete", "/api/obj/my-show", "/api/obj/show", "/api/framed/index", "/api/framed/show-name", "/api/some/show", "/api/some/index", "/api/none"),
			ask("DELETE", "/api/obj/rest"), get("/api/obj/rest"), get("/api/verbs"), ask("PATCH", "/api/verbs", "Content-Length: 0"))...)
	add("objects/in-middleware", "Middlewares run around Init and Shut.",
		func(s *ghttp.Server) {
			s.BindObject("/", new(framed))
			s.BindMiddlewareDefault(brackets("1"))
			s.BindMiddlewareDefault(brackets("2"))
		}, gets("/", "/init", "/shut", "/index", "/show", "/none")...)
	for _, kind := range []struct {
		name string
		uri  int
	}{{"default", ghttp.UriTypeDefault}, {"full-name", ghttp.UriTypeFullName}, {"all-lower", ghttp.UriTypeAllLower}, {"camel", ghttp.UriTypeCamel}} {
		add("objects/names-"+kind.name, "Names of an object and its methods as "+kind.name+".",
			func(s *ghttp.Server) {
				s.SetNameToUriType(kind.uri)
				s.BindObject("/{.struct}/{.method}", new(NamesObject))
			}, gets("/", "/names-object/show-name", "/NamesObject/ShowName", "/namesobject/showname", "/namesObject/showName", "/NamesObject")...)
	}
}

// NamesObject is exported, as its name is what counts.
type NamesObject struct{}

func (*NamesObject) ShowName(r *ghttp.Request) { r.Response.Write("show name") }
