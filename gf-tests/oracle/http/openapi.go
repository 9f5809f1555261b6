package main

import (
	"context"

	"github.com/gogf/gf/v2/errors/gerror"
	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/ghttp"
)

type bookReq struct {
	g.Meta `path:"/book/{id}" method:"get" summary:"One book" tags:"Books" dc:"Finds a book."`
	Id     int    `in:"path" v:"required|min:1" dc:"its number"`
	Lang   string `in:"query" d:"en" dc:"the language" eg:"de"`
	Token  string `in:"header"`
}

type bookRes struct {
	Title string   `json:"title" dc:"its title"`
	Tags  []string `json:"tags"`
	Pages int      `json:"pages,omitempty"`
}

type addBookReq struct {
	g.Meta `path:"/book" method:"post,put" summary:"Adds a book" tags:"Books"`
	Title  string `json:"title" v:"required|length:1,50"`
	Kind   string `json:"kind" v:"in:a,b"`
}

type addBookRes struct {
	g.Meta `mime:"application/json" example:"string"`
	Id     int `json:"id"`
}

type anyBookReq struct {
	g.Meta `path:"/any" method:"all" summary:"Any" deprecated:"true"`
	Age    int
}

type books struct{}

func (books) Book(ctx context.Context, req *bookReq) (*bookRes, error) {
	return &bookRes{Title: req.Lang, Pages: req.Id}, nil
}

func (books) Add(ctx context.Context, req *addBookReq) (*addBookRes, error) {
	return &addBookRes{Id: len(req.Title)}, nil
}

func (books) Any(ctx context.Context, req *anyBookReq) (*answerRes, error) {
	return &answerRes{"any", req.Age}, gerror.New("error")
}

func documented(s *ghttp.Server) {
	s.SetOpenApiPath("/api.json")
	s.SetSwaggerPath("/swagger")
	s.Use(ghttp.MiddlewareHandlerResponse)
	s.Group("/v1", func(group *ghttp.RouterGroup) { group.Bind(new(books)) })
}

func init() {
	add("openapi/document", "The document of the strict routes.", documented, get("/api.json"))
	add("openapi/page", "The page that shows it.", documented, gets("/swagger", "/swagger/")...)
	add("openapi/routes", "The routes that it describes.",
		documented, get("/v1/book/7"), get("/v1/book/7?lang=de"), get("/v1/book/0"), post("/v1/book", jsonType, `{"title":"t"}`), body("PUT", "/v1/book", jsonType, `{"title":"ti","kind":"c"}`), ask("DELETE", "/v1/book"),
		get("/v1/any?age=18"), post("/v1/any?age=18", formType, "age=19"))
	add("openapi/guarded", "A hook asks for a password before it is shown.",
		func(s *ghttp.Server) {
			documented(s)
			s.BindHookHandler(s.GetOpenApiPath(), ghttp.HookBeforeServe, func(r *ghttp.Request) {
				if !r.BasicAuth("user", "pass", "Restricted") {
					r.ExitAll()
				}
			})
		}, get("/api.json"), ask("HEAD", "/api.json", "Authorization: Basic dXNlcjpwYXNz"))
	add("openapi/off", "Without a path there is none.", func(s *ghttp.Server) {
		s.Group("/v1", func(group *ghttp.RouterGroup) { group.Bind(new(books)) })
	}, gets("/api.json", "/swagger", "/swagger/")...)
}
