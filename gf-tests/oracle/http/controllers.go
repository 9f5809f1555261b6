package main

import (
	"context"
	"errors"

	"github.com/gogf/gf/v2/errors/gcode"
	"github.com/gogf/gf/v2/errors/gerror"
	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/ghttp"
)

type (
	oneReq struct {
		g.Meta `path:"/one" method:"get" summary:"the first" tags:"One"`
	}
	twoReq struct {
		g.Meta `path:"/two" method:"get,post"`
	}
	anyReq struct {
		g.Meta `path:"/any" method:"all"`
	}
	bareReq struct {
		g.Meta `path:"/bare"`
	}
	noneReq struct {
		g.Meta `summary:"without a path"`
	}
)

type left struct{}

func (left) One(ctx context.Context, req *oneReq) (*answerRes, error) {
	return &answerRes{"one", 1}, nil
}
func (left) Two(ctx context.Context, req *twoReq) (*answerRes, error) {
	return &answerRes{"two", 2}, nil
}

type right struct{}

func (*right) Any(ctx context.Context, req *anyReq) (*answerRes, error) {
	return &answerRes{g.RequestFromCtx(ctx).Method, 3}, nil
}
func (*right) Bare(ctx context.Context, req *bareReq) (*answerRes, error) {
	return nil, errors.New("bare")
}
func (*right) NoPath(ctx context.Context, req *noneReq) (*answerRes, error) { return nil, nil }

// wrapped is a result around another.
type wrapped[T any] struct {
	Code int    `json:"code"`
	Data T      `json:"data"`
	Msg  string `json:"msg"`
}

// giving is a strict handler with a result.
func giving[T any](result T) func(ctx context.Context, req *emptyReq) (T, error) {
	return func(ctx context.Context, req *emptyReq) (T, error) { return result, nil }
}

// ownEnvelope is the envelope that apps write themselves.
func ownEnvelope(r *ghttp.Request) {
	r.Middleware.Next()
	if r.Response.BufferLength() > 0 {
		return
	}
	if err := r.GetError(); err != nil {
		code := gerror.Code(err)
		if code == gcode.CodeNil {
			code = gcode.CodeInternalError
		}
		r.Response.WriteJson(g.Map{"ok": false, "code": code.Code(), "text": err.Error()})
		return
	}
	r.Response.WriteJson(g.Map{"ok": true, "data": r.GetHandlerResponse()})
}

func init() {
	add("strict/controllers", "Objects whose requests name their paths and methods, in two groups.",
		func(s *ghttp.Server) {
			s.Use(ghttp.MiddlewareHandlerResponse)
			s.Group("/v1", func(group *ghttp.RouterGroup) { group.Bind(new(left), new(right)) })
			s.Group("/v2", func(group *ghttp.RouterGroup) { group.ALL("/", new(left)); group.ALL("/under", new(right)) })
		}, get("/v1/one"), ask("POST", "/v1/one", "Content-Length: 0"), get("/v1/two"), ask("POST", "/v1/two", "Content-Length: 0"), ask("PUT", "/v1/two", "Content-Length: 0"), ask("PATCH", "/v1/any", "Content-Length: 0"), ask("DELETE", "/v1/bare"), get("/v1/no-path"),
		get("/v1"), get("/v2/one"), get("/v2/two"), get("/v2/under/any"), get("/v2/any"), get("/v2/under/no-path"), get("/"))
	add("strict/meta-tags", "A middleware reads the tags of what serves.",
		func(s *ghttp.Server) {
			s.Use(func(r *ghttp.Request) {
				if h := r.GetServeHandler(); h != nil {
					r.Response.Writef("summary=%s method=%s tags=%s none=%s ", h.GetMetaTag("summary"), h.GetMetaTag("method"), h.GetMetaTag("tags"), h.GetMetaTag("none"))
				} else {
					r.Response.Write("nothing serves ")
				}
				r.Middleware.Next()
			})
			s.Group("/", func(group *ghttp.RouterGroup) { group.Bind(new(left)) })
			s.BindHandler("/plain", says("plain"))
		}, gets("/one", "/two", "/plain", "/none")...)
	ann := answerRes{"ann", 30}
	add("strict/results", "Results of many shapes in the envelope.",
		func(s *ghttp.Server) {
			s.Use(ghttp.MiddlewareHandlerResponse)
			s.BindHandler("/list", giving([]answerRes{ann, {}}))
			s.BindHandler("/empty-list", giving([]answerRes{}))
			s.BindHandler("/map", giving(&g.Map{"b": 1, "a": []int{1}}))
			s.BindHandler("/wrapped", giving(&wrapped[*answerRes]{100, &ann, ""}))
			s.BindHandler("/wrapped-list", giving(&wrapped[[]answerRes]{100, []answerRes{ann}, "m"}))
			s.BindHandler("/wrapped-int", giving(&wrapped[int]{Data: 7}))
			s.BindHandler("/wrapped-twice", giving(&wrapped[wrapped[*int]]{}))
		}, gets("/list", "/empty-list", "/map", "/wrapped", "/wrapped-list", "/wrapped-int", "/wrapped-twice")...)
	add("envelope/empty-statuses", "Statuses without a text of their own, of two kinds.",
		func(s *ghttp.Server) {
			s.Group("/", func(group *ghttp.RouterGroup) {
				group.Middleware(ghttp.MiddlewareHandlerResponse)
				for _, status := range []int{200, 201, 302, 400, 401, 403, 404, 405, 500, 503} {
					group.GET("/status/"+itoa(status), func(r *ghttp.Request) { r.Response.WriteStatus(status, "") })
					group.GET("/header/"+itoa(status), func(r *ghttp.Request) { r.Response.WriteHeader(status) })
				}
			})
		}, gets("/status/200", "/status/201", "/status/302", "/status/400", "/status/401", "/status/403", "/status/404", "/status/405", "/status/500", "/status/503",
			"/header/302", "/header/400", "/header/401", "/header/405", "/header/503")...)
	add("envelope/inner-error", "A middleware inside of the envelope answers errors in its own words.",
		func(s *ghttp.Server) {
			s.Use(ghttp.MiddlewareHandlerResponse, func(r *ghttp.Request) {
				r.Middleware.Next()
				if err := r.GetError(); err != nil {
					r.Response.ClearBuffer()
					r.Response.Write("own words: ", err)
				}
			})
			for _, o := range outcomes[:6] {
				s.BindHandler(o.path, o.f)
			}
			s.BindHandler("/throws", func(r *ghttp.Request) { panic("text") })
		}, gets("/result", "/nil", "/error", "/code", "/code-only", "/throws")...)
	add("envelope/own", "An app's own envelope.",
		func(s *ghttp.Server) {
			s.Use(ownEnvelope)
			for _, o := range outcomes {
				s.BindHandler(o.path, o.f)
			}
			s.BindHandler("/silent", func(r *ghttp.Request) {})
			s.BindHandler("/set", func(r *ghttp.Request) { r.SetError(gerror.New("set")) })
		}, append(outcomePaths(), gets("/silent", "/set", "/none")...)...)
	add("envelope/twice", "An envelope in an envelope: the inner one writes, the outer one is silent.",
		func(s *ghttp.Server) {
			s.Use(ghttp.MiddlewareHandlerResponse)
			s.Group("/", func(group *ghttp.RouterGroup) {
				group.Middleware(ghttp.MiddlewareHandlerResponse)
				group.GET("/result", outcomes[0].f)
				group.GET("/error", outcomes[2].f)
			})
		}, gets("/result", "/error", "/none")...)
	add("envelope/own-type", "A type that the handler sets gives way to the envelope's.",
		func(s *ghttp.Server) {
			s.Use(ghttp.MiddlewareHandlerResponse)
			s.BindHandler("/text", func(ctx context.Context, req *emptyReq) (*answerRes, error) {
				g.RequestFromCtx(ctx).Response.Header().Set("Content-Type", "text/plain")
				return &ann, nil
			})
			s.BindHandler("/problem", func(ctx context.Context, req *emptyReq) (*answerRes, error) {
				g.RequestFromCtx(ctx).Response.Header().Set("Content-Type", "application/problem+json")
				return nil, errors.New("plain")
			})
			s.BindHandler("/header", func(ctx context.Context, req *emptyReq) (*answerRes, error) {
				g.RequestFromCtx(ctx).Response.Header().Set("X-Own", "1")
				g.RequestFromCtx(ctx).Response.WriteHeader(201)
				return &ann, nil
			})
		}, gets("/text", "/problem", "/header")...)
}
