package main

import (
	"sort"
	"strings"

	"github.com/gogf/gf/v2/net/ghttp"
)

// patterns binds handlers that tell their pattern and the values of its names.
func patterns(list ...string) func(s *ghttp.Server) {
	return func(s *ghttp.Server) {
		for _, pattern := range list {
			s.BindHandler(pattern, matched(pattern))
		}
	}
}

func matched(pattern string) ghttp.HandlerFunc {
	return func(r *ghttp.Request) {
		r.Response.Write(pattern, values(r))
	}
}

// values lists the route's values by name.
func values(r *ghttp.Request) string {
	var out []string
	for name, value := range r.GetRouterMap() {
		out = append(out, " "+name+"=["+value+"]")
	}
	sort.Strings(out)
	return strings.Join(out, "")
}

func gets(paths ...string) []step {
	var steps []step
	for _, path := range paths {
		steps = append(steps, get(path))
	}
	return steps
}

type shop struct{}

func (*shop) Index(r *ghttp.Request)    { r.Response.Write("index") }
func (*shop) ShowList(r *ghttp.Request) { r.Response.Write("show-list") }
func (*shop) Add(r *ghttp.Request)      { r.Response.Write("add") }

type rest struct{}

func (*rest) Get(r *ghttp.Request)    { r.Response.Write("get") }
func (*rest) Post(r *ghttp.Request)   { r.Response.Write("post") }
func (*rest) Delete(r *ghttp.Request) { r.Response.Write("delete") }
func (*rest) Other(r *ghttp.Request)  { r.Response.Write("other") }

func init() {
	add("routing/name-before-field", "/:name beats /{name}, and even /{name}.{ext}: a name counts as one letter more.",
		patterns("/:name", "/{name}", "/{name}.{ext}"), gets("/a", "/a.html")...)
	add("routing/field-in-text", "Fixed text in a segment beats none; {x}.html is one segment.",
		patterns("/{page}", "/{page}.html", "/item-{id}", "/item-{id}-{sub}"), gets("/a", "/a.html", "/item-1", "/item-1-2", "/.html", "/a.htmlx")...)
	add("routing/priority", "Exact before :name before *any; deeper before shallower.",
		patterns("/user/*any", "/user/:id", "/user/list", "/user/:id/edit", "/user/list/:id", "/*"),
		gets("/user/list", "/user/1", "/user/1/edit", "/user/list/2", "/user/1/2", "/user", "/user/", "/", "/none")...)
	add("routing/any-matches-parent", "/:a/*any matches /x too, and beats /:a.",
		patterns("/:a", "/:a/*any"), gets("/x", "/x/y", "/x/y/z", "/")...)
	add("routing/fuzzy-or-exact", "An exact segment is taken even if it leads nowhere; then lists on the way decide.",
		patterns("/a/b", "/:x/c", "/a/:y/d"), gets("/a/b", "/a/c", "/z/c", "/a/q/d", "/a/b/d", "/a")...)
	add("routing/later-method-wins", "For equal URIs the later registration wins, whatever its method.",
		func(s *ghttp.Server) {
			for _, p := range []string{"DELETE:/x", "ALL:/x", "ALL:/y", "DELETE:/y", "GET:/z", "POST:/z"} {
				s.BindHandler(p, matched(p))
			}
		}, ask("DELETE", "/x"), ask("GET", "/x"), ask("DELETE", "/y"), ask("GET", "/y"), ask("GET", "/z"), ask("POST", "/z"), ask("PUT", "/z"))
	add("routing/overwrite", "With RouteOverWrite the later handler of a pattern wins.",
		func(s *ghttp.Server) {
			s.SetRouteOverWrite(true)
			s.BindHandler("/x", func(r *ghttp.Request) { r.Response.Write("first") })
			s.BindHandler("/x", func(r *ghttp.Request) { r.Response.Write("second") })
		}, get("/x"))
	add("routing/slashes", "Slashes at the end are cut, doubled ones count once.",
		patterns("/a/b", "/:x", "/"), gets("/a/b/", "/a/b///", "/a//b", "//a/b", "/x/", "//", "/", "///x")...)
	add("routing/escapes", "The path is taken raw where an escape is not the usual one; values are unescaped.",
		patterns("/static", "/v/:x", "/e\u00e9"),
		gets("/%73tatic", "/v/a%2Fb", "/v/a+b", "/v/a%20b", "/v/%2541", "/v/%2Bx", "/v/a%25", "/v/%E4%B8%96", "/e%C3%A9", "/v/a;b", "/v/a%3Bb", "/v/a|b")...)
	add("routing/dots", "Dots are letters of a segment.",
		patterns("/a/..", "/a/:x", "/b.c"), gets("/a/..", "/a/.", "/a/../b.c", "/b.c", "/bxc", "/a/.hidden")...)
	add("routing/case", "Paths keep their case; the method's case in a pattern does not matter.",
		func(s *ghttp.Server) {
			s.BindHandler("get:/lower", matched("get:/lower"))
			s.BindHandler("GET:/upper", matched("GET:/upper"))
			s.BindHandler("/Path", matched("/Path"))
		}, ask("GET", "/lower"), ask("get", "/upper"), get("/path"), get("/Path"))
	add("routing/methods", "A route of one method is a 404 for the others: there is no 405.",
		patterns("GET:/get", "POST:/post", "/all"),
		ask("POST", "/get", "Content-Length: 0"), ask("GET", "/post"), ask("PUT", "/all", "Content-Length: 0"), ask("FOO", "/all"),
		ask("OPTIONS", "/get"), ask("OPTIONS", "/all"), ask("HEAD", "/get"))
	add("routing/options", "OPTIONS is looked up by Access-Control-Request-Method.",
		func(s *ghttp.Server) {
			s.BindHandler("POST:/post", matched("POST:/post"))
			s.BindHandler("OPTIONS:/own", matched("OPTIONS:/own"))
		}, ask("OPTIONS", "/post", "Access-Control-Request-Method: POST"), ask("OPTIONS", "/post", "Access-Control-Request-Method: PUT"),
		ask("OPTIONS", "/post"), ask("OPTIONS", "/own"), ask("OPTIONS", "/own", "Access-Control-Request-Method: POST"))
	at := func(host, path string) step { return raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n") }
	add("routing/domains", "A route of the default domain beats the host's own.",
		func(s *ghttp.Server) {
			s.BindHandler("/both", matched("default"))
			s.BindHandler("/fuzzy/:x", matched("default fuzzy"))
			s.Domain("a.test, b.test").BindHandler("/both", matched("host"))
			s.Domain("a.test").BindHandler("/only", matched("host only"))
			s.Domain("a.test").BindHandler("/fuzzy/exact", matched("host exact"))
			s.BindHandler("/in-pattern@c.test", matched("in pattern"))
		}, at("a.test", "/both"), at("a.test", "/only"), at("a.test:8080", "/only"), at("b.test", "/only"), at("other", "/only"),
		at("a.test", "/fuzzy/exact"), at("c.test", "/in-pattern"), at("a.test", "/in-pattern"))
	add("routing/cache-method", "The cache of lookups folds the method's case: whoever asks first decides for all, here for an hour.",
		patterns("GET:/x", "GET:/y"), ask("get", "/x"), ask("GET", "/x"), ask("GET", "/y"), ask("get", "/y"))
	add("routing/cache-host", "The cache of lookups folds the host's case, which the lookup itself does not.",
		func(s *ghttp.Server) {
			s.Domain("a.test").BindHandler("/x", matched("/x"))
			s.Domain("a.test").BindHandler("/y", matched("/y"))
		}, at("A.test", "/x"), at("a.test", "/x"), at("a.test", "/y"), at("A.test", "/y"))
	add("routing/x-url-path", "The header X-Url-Path replaces the path of the lookup, from any client.",
		patterns("/open", "/secret"), get("/open", "X-Url-Path: /secret"), get("/none", "X-Url-Path: /secret"), get("/secret", "X-Url-Path: /none"))
	add("routing/rewrite", "A rewrite replaces the whole path before all else.",
		func(s *ghttp.Server) {
			s.SetRewrite("/old", "/new")
			s.SetRewriteMap(map[string]string{"/a": "/b", "/b": "/c"})
			for _, p := range []string{"/new", "/b", "/c"} {
				s.BindHandler(p, func(r *ghttp.Request) { r.Response.Write(p, " ", r.URL.Path, " ", r.RequestURI) })
			}
		}, gets("/old", "/old?x=1", "/old/", "/a", "/b")...)
	add("routing/object", "An object's methods, by their names.",
		func(s *ghttp.Server) {
			s.BindObject("/shop", new(shop))
			s.BindObject("/{.struct}/m/{.method}", new(shop))
			s.BindObject("/some", new(shop), "Add")
			s.BindObjectMethod("/one", new(shop), "ShowList")
		}, gets("/shop", "/shop/index", "/shop/show-list", "/shop/add", "/shop/showList", "/shop/m/show-list", "/some/add", "/some", "/one", "/one/show-list")...)
	for _, kind := range []struct {
		name string
		uri  int
	}{{"full-name", ghttp.UriTypeFullName}, {"all-lower", ghttp.UriTypeAllLower}, {"camel", ghttp.UriTypeCamel}} {
		add("routing/object-"+kind.name, "Names of methods as "+kind.name+".",
			func(s *ghttp.Server) {
				s.SetNameToUriType(kind.uri)
				s.BindObject("/shop", new(shop))
			}, gets("/shop/ShowList", "/shop/showlist", "/shop/showList", "/shop/show-list", "/shop")...)
	}
	add("routing/rest", "REST binds methods named as HTTP methods, no others.",
		func(s *ghttp.Server) {
			s.BindObjectRest("/rest", new(rest))
			s.Group("/g", func(group *ghttp.RouterGroup) { group.REST("/rest", new(rest)) })
		}, ask("GET", "/rest"), ask("POST", "/rest", "Content-Length: 0"), ask("DELETE", "/rest"), ask("PUT", "/rest", "Content-Length: 0"), ask("GET", "/rest/other"), ask("GET", "/g/rest"))
	add("routing/router", "What a handler is told about its route; middleware sees its own.",
		func(s *ghttp.Server) {
			s.Use(func(r *ghttp.Request) {
				r.Response.Write(r.Router.Uri, " ")
				r.Middleware.Next()
				r.Response.Write(" ", r.Router.Uri)
			})
			s.BindHandler("GET:/a/:x", func(r *ghttp.Request) { r.Response.Write(r.Router.Method, " ", r.Router.Uri, values(r)) })
		}, gets("/a/1", "/none")...)
}
