package main

// rules are sets that each show one rule; RouteTableTest tells the same in words.
var rules = []struct {
	name      string
	routes    []route
	questions []question
}{
	{"the later of equal routes wins, whatever its method", handlers("GET:/x", "/x", "/y", "GET:/y", "POST:/y"),
		at("GET /x", "POST /x", "GET /y", "POST /y", "PUT /y")},
	{"an exact segment comes before a fuzzy one", handlers("/{any}/b", "/a/:x", "/a/b", "/:x/:y"),
		at("GET /a/b", "GET /a/c", "GET /c/b", "GET /c/d")},
	{"a named segment outranks a field", handlers("/:name", "/{name}", "/{name}.{ext}"), at("GET /a", "GET /a.b")},
	{"longer fixed text wins in a node", handlers("/{a}", "/{a}.html", "/x-{a}", "/x-y-{a}"),
		at("GET /x-y-z", "GET /x-z", "GET /q.html", "GET /q", "GET /x-y-.html")},
	{"an optional rest outranks a field", handlers("/:a/*any", "/{b}", "/*all"), at("GET /x", "GET /x/y", "GET /", "GET /x/y/z")},
	{"a rest may follow without a slash", handlers("/:a/b/*any", "/user/*any"),
		at("GET /x/b", "GET /x/bcd", "GET /x/b/c/d", "GET /user", "GET /user/", "GET /username", "GET /user/a%2Fb/c")},
	{"a rest in the middle", handlers("/a/*x/b", "/a/*x/b/*y", "/*x/{y}/c"),
		at("GET /a/1/2/b", "GET /a/b", "GET /a/1/b/2/b/3", "GET /q/w/e/c", "GET /c", "GET /1/c", "GET /a/1/c")},
	{"fields share a segment, each takes as much as it can", handlers("/{a}-{b}-{c}", "/p/{x}{y}", "/q/{x}a{y}a"),
		at("GET /1-2-3-4-5", "GET /--1-2", "GET /-----", "GET /1-2", "GET /p/abc", "GET /p/a", "GET /p/%F0%9F%98%80%F0%9F%98%81",
			"GET /q/aaaaa", "GET /q/baba", "GET /q/aaa", "GET /q/aaaa")},
	{"values are decoded again", handlers("/v/{x}", "/r/*x"),
		at("GET /v/a+b", "GET /v/a%2Bb", "GET /v/a%20b", "GET /v/%2541", "GET /v/%252541", "GET /v/%25zz", "GET /v/a%2Fb", "GET /v/a%25",
			"GET /r/a%2Fb/c+d", "GET /r/a//b", "GET /v/%41", "GET /v/%E5%90%8D", "GET /v/名")},
	{"a path with an unusual escape is looked up as it came", handlers("/static", "/a/b", "/a!b", "/{x}/c", "/(x)"),
		at("GET /%73tatic", "GET /static", "GET /static/", "GET /static//", "GET /%73tatic/", "GET //a///b", "GET /a%2Fb", "GET /a!b",
			"GET /a!b/", "GET /a%21b", "GET /a%2fb/c", "GET /a%2Fb/c/", "GET //", "GET /")},
	{"global middleware: deeper first, then as registered, and none after a handler is missing", []route{
		{"middleware", "/*"}, {"middleware", "/a/*"}, {"handler", "/a/b"}, {"middleware", "/*"}, {"middleware", "/a/{x}"},
		{"middleware", "POST:/a/b"}, {"handler", "/a"}},
		at("GET /a/b", "POST /a/b", "GET /a", "GET /a/c", "GET /")},
	{"hooks: most specific first, equal ones as registered", []route{
		{"before", "/*"}, {"before", "/*any"}, {"before", "/a/*"}, {"before", "/a/b"}, {"handler", "/a/b"}, {"before", "/a/b"},
		{"after", "/*"}, {"after", "GET:/a/{x}"}, {"after", "/a/:y"}, {"before", "GET:/*"}, {"before", "GET:/*"}},
		at("GET /a/b", "GET /a/c", "POST /a/b", "GET /z", "GET /")},
	{"the default domain comes first", []route{
		{"handler", "/a@localhost"}, {"handler", "/a"}, {"handler", "/b@localhost"}, {"handler", "/c@a.com,b.com"},
		{"middleware", "/*@localhost"}, {"middleware", "/*"}, {"before", "/*@localhost"}, {"before", "/*"}, {"handler", "/d@default"}},
		[]question{{"GET", "/a", "localhost"}, {"GET", "/a", "a.com"}, {"GET", "/b", "localhost:80"}, {"GET", "/b", "a.com"},
			{"GET", "/c", "a.com"}, {"GET", "/c", "b.com"}, {"GET", "/d", "a.com"}, {"GET", "/d", "default"}}},
	{"a host is compared as it is written", []route{{"handler", "/a@A.com"}, {"handler", "/b@a.com"}},
		[]question{{"GET", "/a", "a.com"}, {"GET", "/b", "A.com"}, {"POST", "/a", "A.com"}, {"POST", "/b", "a.com"}}},
	{"a middleware between two routes changes their order", []route{
		{"handler", "/:a/*any"}, {"middleware", "/*"}, {"handler", "/{x}"}}, at("GET /q", "GET /q/w")},
	{"the route of the root", handlers("/", "/{x}", "//"), at("GET /", "GET //", "GET /a")},
	{"text of a pattern that is no field", handlers("/{a b}/x", "/{é}/y", "/1:2", "/a.b", "/a+b", "/x/:/y", "/*/z"),
		at("GET /%7Ba%20b%7D/x", "GET /q/x", "GET /q/y", "GET /1:2", "GET /a.b", "GET /acb", "GET /a+b", "GET /aab", "GET /x/1/y", "GET /q/w/z")},
	{"a line break in a path", handlers("/f/{x}", "/r/*x", "/r/:x/*y"),
		at("GET /f/a%0Ab", "GET /r/a%0Ab", "GET /r/a%0Ab/c", "GET /r/a/c%0A", "GET /r/%0A")},
}

func handlers(patterns ...string) []route {
	routes := make([]route, len(patterns))
	for i, pattern := range patterns {
		routes[i] = route{"handler", pattern}
	}
	return routes
}

// at reads "METHOD path" and asks at localhost.
func at(requests ...string) []question {
	questions := make([]question, len(requests))
	for i, request := range requests {
		for j := range request {
			if request[j] == ' ' {
				questions[i] = question{request[:j], request[j+1:], "localhost"}
				break
			}
		}
	}
	return questions
}
