package main

import "github.com/gogf/gf/v2/net/ghttp"

// on asks one host for each path.
func on(host, method string, paths ...string) []step {
	var steps []step
	for _, path := range paths {
		steps = append(steps, raw(method+" "+path+" HTTP/1.1\r\nHost: "+host+"\r\n\r\n"))
	}
	return steps
}

func onEach(method string, paths ...string) []step {
	var steps []step
	for _, host := range []string{"other.test", "one.test", "two.test"} {
		steps = append(steps, on(host, method, paths...)...)
	}
	return steps
}

func init() {
	const hosts = "one.test, two.test"
	add("domains/names", "Names in the paths of hosts.",
		func(s *ghttp.Server) {
			for _, p := range []string{"/:name", "/:name/update", "/:name/:action", "/:name/*any", "/user/list/{field}.html"} {
				s.Domain(hosts).BindHandler(p, matched(p))
			}
		}, onEach("GET", "/ann", "/ann/update", "/ann/edit", "/user/list/100.html")...)
	add("domains/methods", "Methods of hosts.",
		func(s *ghttp.Server) {
			s.Domain(hosts).BindHandler("GET:/get", matched("get"))
			s.Domain(hosts).BindHandler("POST:/post", matched("post"))
		}, append(onEach("GET", "/get", "/post"), onEach("DELETE", "/get", "/post")...)...)
	add("domains/statuses", "Statuses of hosts' handlers.",
		func(s *ghttp.Server) {
			for _, status := range []int{200, 300, 400, 500} {
				s.Domain(hosts).BindHandler("/"+itoa(status), func(r *ghttp.Request) { r.Response.WriteStatus(status) })
			}
		}, onEach("GET", "/200", "/300", "/400", "/500")...)
	add("domains/status-pages", "A host's page for a status.",
		func(s *ghttp.Server) {
			s.Domain(hosts).BindHandler("/", says("hello"))
			s.Domain(hosts).BindStatusHandler(404, says("page"))
		}, onEach("GET", "/", "/none")...)
	add("domains/group", "Groups of a host.",
		func(s *ghttp.Server) {
			s.Domain("one.test").Group("/", func(group *ghttp.RouterGroup) {
				group.Group("/app", func(group *ghttp.RouterGroup) {
					group.GET("/{table}/list/{page}.html", matched("list"))
					group.GET("/order/info/{id}", matched("info"))
					group.DELETE("/comment/{id}", matched("comment"))
				})
			})
		}, append(onEach("GET", "/app/t/list/2.html", "/app/order/info/2", "/app/comment/20"), onEach("DELETE", "/app/comment/20")...)...)
	add("domains/empty", "A domain without a name is the default one.",
		func(s *ghttp.Server) {
			s.Domain("").BindHandler("/:name", matched("/:name"))
			s.Domain("").BindHandler("/:name/update", matched("/:name/update"))
		}, onEach("GET", "/ann", "/ann/update")...)
	add("domains/hooks", "Hooks of a host, and of all.",
		func(s *ghttp.Server) {
			hookMarks(s, "/*", "all")
			s.Domain("one.test").BindHookHandler("/*", ghttp.HookBeforeServe, says("one"))
			s.Domain("one.test").BindHandler("/x", says("handler"))
			s.BindHandler("/y", says("handler"))
		}, onEach("GET", "/x", "/y")...)
	add("domains/written", "How domains may be written.",
		func(s *ghttp.Server) {
			s.Domain("a.test,b.test ,  c.test").BindHandler("/x", matched("x"))
			s.Domain("d.test").BindHandler("/x", matched("d"))
			s.Domain("*.e.test").BindHandler("/x", matched("star"))
			s.BindHandler("GET:/in@f.test", matched("in"))
		}, append(append(append(on("a.test", "GET", "/x"), on("b.test", "GET", "/x")...), append(on("c.test", "GET", "/x"), on("d.test:8080", "GET", "/x")...)...),
			append(append(on("d.test", "GET", "/x"), on("sub.e.test", "GET", "/x")...), append(on("f.test", "GET", "/in"), on("f.test", "POST", "/in")...)...)...)...)
}
