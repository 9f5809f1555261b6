package main

import (
	"fmt"
	"net/http/httptest"
	"sort"
	"strings"

	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/gogf/gf/v2/os/glog"
	"github.com/gogf/gf/v2/os/gsession"
)

// route is one registration: kind is handler, middleware, before or after (the two hooks that surround a handler).
type route struct{ kind, pattern string }

// question is one request: path as on the wire, host as in the Host header.
type question struct{ method, path, host string }

var servers int

// newServer is a ghttp server of its own that logs nothing.
func newServer() *ghttp.Server {
	servers++
	s := ghttp.GetServer(fmt.Sprintf("routing-%d", servers))
	s.SetAddr("127.0.0.1:0")
	s.SetDumpRouterMap(false)
	s.SetSessionStorage(gsession.NewStorageMemory())
	s.Logger().SetLevel(glog.LEVEL_NONE)
	return s
}

// ask registers the routes in order, and answers each question with the status and what ran, in order.
func ask(routes []route, questions []question) []string {
	var trace []string
	s := newServer()
	s.SetRouteOverWrite(true)
	for i, r := range routes {
		note := func(r *ghttp.Request) { trace = append(trace, fmt.Sprintf("%d%s", i, values(r))) }
		register(s, r.kind, r.pattern, note)
	}
	must(s.Start())
	defer s.Shutdown()
	answers := make([]string, 0, len(questions))
	for _, q := range questions {
		trace = nil
		request := httptest.NewRequest(q.method, q.path, nil)
		request.Host = q.host
		response := httptest.NewRecorder()
		s.ServeHTTP(response, request)
		answers = append(answers, fmt.Sprintf("%d\t%s", response.Code, strings.Join(trace, " > ")))
	}
	return answers
}

func register(s *ghttp.Server, kind, pattern string, note ghttp.HandlerFunc) {
	switch kind {
	case "handler":
		s.BindHandler(pattern, note)
	case "middleware":
		s.BindMiddleware(pattern, func(r *ghttp.Request) {
			note(r)
			r.Middleware.Next()
		})
	case "before":
		s.BindHookHandler(pattern, ghttp.HookBeforeServe, note)
	case "after":
		s.BindHookHandler(pattern, ghttp.HookAfterServe, note)
	default:
		panic(kind)
	}
}

// values is {a=1, b=2}, sorted by name, with line breaks and tabs escaped; {} where the route names nothing.
func values(r *ghttp.Request) string {
	pairs := make([]string, 0)
	for name, value := range r.GetRouterMap() {
		pairs = append(pairs, name+"="+value)
	}
	sort.Strings(pairs)
	text := "{" + strings.Join(pairs, ", ") + "}"
	return strings.NewReplacer("\n", `\n`, "\t", `\t`, "\r", `\r`).Replace(text)
}
