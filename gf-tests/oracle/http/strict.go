package main

import (
	"context"
	"time"

	"github.com/gogf/gf/v2/errors/gerror"
	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/ghttp"
)

type placesReq struct {
	g.Meta `path:"/places/:number" method:"post,get"`
	Token  string `json:"Authorization" in:"header" default:"Bearer none"`
	Page   int    `json:"page" in:"query" default:"1"`
	Number int    `json:"number" in:"path" default:"9" v:"required"`
	Who    string `json:"who" in:"cookie" default:"nobody"`
	Flag   bool   `json:"flag" default:"false"`
	Age    uint8  `p:"Own-Age" in:"cookie" json:"own_age"`
	Nick   string `p:"nickname" json:"nick"`
}

type rulesReq struct {
	g.Meta `path:"/rules" method:"get,post"`
	Page   int    `p:"page_index" v:"min:1" d:"1"`
	Size   int    `p:"size" v:"between:1,50" d:"20"`
	Name   string `json:"name" v:"required#a name, please"`
}

type restReq struct {
	g.Meta `path:"/api/*path" method:"post"`
	Path   string
}

// Inner is exported, as only exported structs are filled where they are embedded.
type Inner struct {
	First uint64 `json:"first,string"`
}

type OuterIn struct {
	Inner
	Second uint64 `json:"second,string"`
}

type numbersReq struct {
	g.Meta `path:"/numbers" method:"get"`
	OuterIn
}

type listsReq struct {
	g.Meta `path:"/lists" method:"get,post"`
	Names  []string         `json:"names" v:"required"`
	Filter []g.Map          `json:"filter"`
	Times  map[string]int64 `json:"times"`
	Grid   [][]account      `json:"grid"`
}

type HeadIn struct {
	Code string `json:"code" v:"code@required|min-length:1#a code, please"`
	Test string `json:"test" v:"required"`
}

type nestedReq struct {
	g.Meta `path:"/nested" method:"post"`
	Master struct {
		HeadIn
		Source string `json:"source" v:"required|length:4,4#a source, please"`
	} `json:"master"`
}

// echoing gives its request back.
type echoing struct{}

func (echoing) Places(ctx context.Context, req *placesReq) (*placesReq, error)    { return req, nil }
func (echoing) Rules(ctx context.Context, req *rulesReq) (*rulesReq, error)       { return req, nil }
func (echoing) Rest(ctx context.Context, req *restReq) (*restReq, error)          { return req, nil }
func (echoing) Numbers(ctx context.Context, req *numbersReq) (*numbersReq, error) { return req, nil }
func (echoing) Lists(ctx context.Context, req *listsReq) (*listsReq, error)       { return req, nil }
func (echoing) Nested(ctx context.Context, req *nestedReq) (*nestedReq, error)    { return req, nil }

func init() {
	served := func(s *ghttp.Server) {
		s.Group("/", func(group *ghttp.RouterGroup) {
			group.Middleware(ghttp.MiddlewareHandlerResponse)
			group.Bind(new(echoing))
		})
	}
	add("parse/strict-places", "Header, cookie, path, query and body fill a request, and defaults the rest.", served,
		get("/places/1"), post("/places/1", jsonType, `{"flag":"true"}`), get("/places/1?page=2&nickname=nick", "Authorization: Bearer 7", "Cookie: who=ann; Own-Age=25"),
		post("/places/2", formType, "who=form&Authorization=form&number=3"), get("/places/x"), get("/places/1?page=x", "Cookie: who="), get("/places/1", "authorization: lower"))
	add("parse/strict-rules", "Rules with defaults.", served,
		get("/rules"), get("/rules?name=ann"), get("/rules?name=ann&page_index=0"), get("/rules?name=ann&size=100"), post("/rules", jsonType, `{"name":"ann","size":7}`), post("/rules", jsonType, `{"name":""}`), get("/rules?name=ann&page_index="))
	add("parse/strict-same-name", "A name of the path and of the body: the body's counts.", served,
		post("/api/1/2", jsonType, `{"Path":"body"}`), post("/api/1/2", jsonType, `{"path":"body"}`), post("/api/1/2", jsonType, `{}`), post("/api", jsonType, `{"Path":"body"}`))
	add("parse/strict-numbers-as-text", "Numbers that are text in JSON, of embedded structs.", served, gets("/numbers?first=&second=2", "/numbers", "/numbers?first=18446744073709551615&second=x")...)
	add("parse/strict-lists", "Lists and maps in requests.", served,
		get("/lists?names=null"), get("/lists?names[]=null&names[]=null"), get("/lists"), post("/lists", jsonType, `{"names":["a"],"filter":[{"code":"P1","n":null}],"times":{"t":1646064000000},"grid":[[{"id":1}]]}`), post("/lists", jsonType, `{"names":"[\"a\",\"b\"]"}`), post("/lists", jsonType, `{"names":[]}`))
	add("parse/strict-nested", "Rules of structs in structs, and embedded ones.", served,
		post("/nested", jsonType, `{"master":{"code":"","source":"abcd"}}`), post("/nested", jsonType, `{"master":{"code":"c","source":"abcd"}}`), post("/nested", jsonType, `{"master":{"code":"c","source":"abcd","test":"t"}}`), post("/nested", jsonType, `{"master":{"code":"c","source":"a","test":"t"}}`), post("/nested", jsonType, `{}`))
	add("parse/strict-error-and-result", "An error beside a result: the envelope has both.",
		func(s *ghttp.Server) {
			s.Use(ghttp.MiddlewareHandlerResponse)
			s.BindHandler("/x", func(ctx context.Context, req *account) (*account, error) { return req, gerror.New("error") })
			s.BindHandler("/fine", func(ctx context.Context, req *account) (*account, error) { return req, nil })
		}, gets("/x?id=1&name=ann", "/fine?id=1&name=ann")...)
	add("streaming/never-done", "With MiddlewareNeverDoneCtx a client that leaves does not end the request's context.",
		func(s *ghttp.Server) {
			saw := make(chan string, 1)
			s.Use(ghttp.MiddlewareNeverDoneCtx)
			s.BindHandler("/stream", func(r *ghttp.Request) {
				streamHeaders(r)
				r.Response.Writefln("data: %d", 0)
				r.Response.Flush()
				select {
				case <-r.Context().Done():
					saw <- r.Context().Err().Error()
				case <-time.After(5 * pause):
					saw <- "nothing"
				}
			})
			s.BindHandler("/saw", func(r *ghttp.Request) { r.Response.Write(<-saw) })
		}, get("/stream").leavingAfter(1), get("/saw"))
}
