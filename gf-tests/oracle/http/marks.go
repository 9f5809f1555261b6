package main

import (
	"errors"

	"github.com/gogf/gf/v2/errors/gcode"
	"github.com/gogf/gf/v2/errors/gerror"
	"github.com/gogf/gf/v2/net/ghttp"
)

// places are where a marked server can be told to act.
var places = []string{
	"handler", "global-before", "global-after", "group-before", "group-after", "init", "method", "shut",
	"before-serve", "after-serve", "before-output", "after-output", "status-handler",
}

var hookNames = []ghttp.HookName{
	ghttp.HookBeforeServe, ghttp.HookAfterServe, ghttp.HookBeforeOutput, ghttp.HookAfterOutput,
}

// hookPlaces names the hooks as places do.
var hookPlaces = map[ghttp.HookName]string{
	ghttp.HookBeforeServe: "before-serve", ghttp.HookAfterServe: "after-serve",
	ghttp.HookBeforeOutput: "before-output", ghttp.HookAfterOutput: "after-output",
}

// marked is a server on which everything that runs leaves its mark; at one place it does what the query says.
func marked(place string) func(s *ghttp.Server) {
	at := func(r *ghttp.Request, here string) {
		if here == place {
			act(r, r.URL.RawQuery)
		}
	}
	return func(s *ghttp.Server) {
		for _, hook := range hookNames {
			here := hookPlaces[hook]
			s.BindHookHandler("/*", hook, func(r *ghttp.Request) {
				r.Response.Write(here, "-1 ")
				at(r, here)
			})
			s.BindHookHandler("/*", hook, func(r *ghttp.Request) { r.Response.Write(here, "-2 ") })
		}
		s.Use(around("global", at))
		for _, name := range []string{"status-1 ", "status-2 "} {
			s.BindStatusHandler(403, func(r *ghttp.Request) {
				r.Response.Write(name)
				at(r, "status-handler")
			})
		}
		s.Group("/", func(group *ghttp.RouterGroup) {
			group.Middleware(around("group", at))
			group.ALL("/func", func(r *ghttp.Request) {
				r.Response.Write("handler ")
				at(r, "handler")
				r.Response.Write("handler-end ")
			})
			group.ALL("/object", &markedObject{at})
			group.ALL("/status", func(r *ghttp.Request) { r.Response.WriteStatus(403, "handler ") })
		})
	}
}

func around(name string, at func(r *ghttp.Request, here string)) ghttp.HandlerFunc {
	return func(r *ghttp.Request) {
		r.Response.Write(name, "( ")
		at(r, name+"-before")
		r.Middleware.Next()
		at(r, name+"-after")
		r.Response.Write(")", name, " ")
	}
}

type markedObject struct {
	at func(r *ghttp.Request, here string)
}

func (o *markedObject) Init(r *ghttp.Request) {
	r.Response.Write("init ")
	o.at(r, "init")
}

func (o *markedObject) Shut(r *ghttp.Request) {
	r.Response.Write("shut ")
	o.at(r, "shut")
}

func (o *markedObject) Index(r *ghttp.Request) {
	r.Response.Write("method ")
	o.at(r, "method")
}

// act does what the query asks.
func act(r *ghttp.Request, what string) {
	switch what {
	case "exit":
		r.Exit()
	case "exit-all":
		r.ExitAll()
	case "exit-hook":
		r.ExitHook()
	case "panic-string":
		panic("text")
	case "panic-error":
		panic(errors.New("plain"))
	case "panic-gerror":
		panic(gerror.New("with stack"))
	case "panic-code":
		panic(gerror.NewCode(gcode.CodeNotAuthorized, "coded"))
	case "set-error":
		r.SetError(gerror.New("set"))
	}
}

// pathOf is the path on which a place is reached.
func pathOf(place string) string {
	switch place {
	case "init", "method", "shut":
		return "/object"
	case "status-handler":
		return "/status"
	}
	return "/func"
}

// doing asks once for each action.
func doing(place string, what ...string) []step {
	var steps []step
	for _, w := range what {
		steps = append(steps, get(pathOf(place)+"?"+w))
	}
	return steps
}
