package main

import (
	"strings"

	"github.com/gogf/gf/v2/net/ghttp"
)

func handle(*ghttp.Request) {}
func auth(*ghttp.Request)   {}
func limit(*ghttp.Request)  {}
func 名前(*ghttp.Request)     {}

func aHandlerWhoseNameIsAsLongAsNobodyShouldEverMakeTheNameOfAFunctionButSomebodyDoesNevertheless(*ghttp.Request) {
}

type Users struct{}

func (*Users) List(*ghttp.Request)    {}
func (*Users) Profile(*ghttp.Request) {}

func (*Users) authorise(*ghttp.Request) {}

// routes registers the same handler under many paths.
func routes(paths ...string) func(s *ghttp.Server) {
	return func(s *ghttp.Server) {
		for _, path := range paths {
			s.BindHandler(path, handle)
		}
	}
}

var tables = map[string]func(s *ghttp.Server){
	"one-row": routes("/"),
	"no-row": func(s *ghttp.Server) {
		s.SetServerRoot(".")
	},
	"many-rows": func(s *ghttp.Server) {
		s.BindHandler("/hello", handle)
		s.BindHandler("GET:/user/{id}", handle)
		s.BindHandler("POST:/user", handle)
		s.BindHandler("/files/*path", handle)
		s.BindObject("/users", new(Users), "List,Profile")
	},
	"several-middlewares": func(s *ghttp.Server) {
		users := new(Users)
		s.Group("/api", func(group *ghttp.RouterGroup) {
			group.Middleware(auth, limit, users.authorise)
			group.GET("/a", handle)
			group.Middleware(ghttp.MiddlewareCORS)
			group.POST("/b", handle)
		})
		s.BindHandler("/plain", handle)
	},
	"global-middleware-and-hooks": func(s *ghttp.Server) {
		s.Use(auth, limit)
		s.BindMiddleware("/admin/*", auth)
		s.BindHookHandler("/*", ghttp.HookBeforeServe, handle)
		s.BindHookHandler("/x", ghttp.HookAfterOutput, handle)
		s.BindHandler("/x", handle)
	},
	"long-route": routes("/"+strings.Repeat("segment/", 40)+"{id}", "/short"),
	"long-handler": func(s *ghttp.Server) {
		s.BindHandler("/x", aHandlerWhoseNameIsAsLongAsNobodyShouldEverMakeTheNameOfAFunctionButSomebodyDoesNevertheless)
	},
	"route-with-spaces": routes("/a  b c", "/a b/{id}"),
	"cjk":               routes("/用户/{id}", "/ユーザー", "/ﾕｰｻﾞｰ", "/사용자", "/ａｂｃ", "/「x」、。", "/x"),
	"cjk-handler": func(s *ghttp.Server) {
		s.BindHandler("/x", 名前)
		s.BindHandler("/y", handle)
	},
	"emoji":     routes("/😀", "/👍🏽", "/👨‍👩‍👧‍👦", "/🇩🇪", "/❤️", "/☎", "/⌚", "/1️⃣"),
	"marks":     routes("/cafe\u0301", "/café", "/สวัสดี", "/नाम", "/שָׁלוֹם", "/a\u0301\u0302b"),
	"ambiguous": routes("/★", "/αβγ", "/привет", "/…", "/①", "/°"),
	"server-by-name": func(s *ghttp.Server) {
		s.SetName("admin")
		s.BindHandler("GET:/status", handle)
		s.Group("/", func(group *ghttp.RouterGroup) {
			group.Middleware(auth, limit)
			group.ALL("/all", handle)
		})
	},
	// One domain only: ghttp lists domains in random order.
	"domain": func(s *ghttp.Server) {
		s.Domain("example.com").BindHandler("/x", handle)
		s.Domain("example.com").BindHandler("GET:/y", handle)
	},
	"two-addresses": func(s *ghttp.Server) {
		s.SetAddr(address + ",127.0.0.1:18198")
		s.BindHandler("/x", handle)
	},
}
