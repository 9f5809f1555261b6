package main

import (
	"context"
	"errors"

	"github.com/gogf/gf/v2/errors/gcode"
	"github.com/gogf/gf/v2/errors/gerror"
	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/ghttp"
)

type emptyReq struct{}

type answerRes struct {
	Name string `json:"name"`
	Age  int    `json:"age"`
}

// outcomes are strict handlers with an empty request, one for each way to end.
var outcomes = []struct {
	path string
	f    func(ctx context.Context, req *emptyReq) (*answerRes, error)
}{
	{"/result", func(ctx context.Context, req *emptyReq) (*answerRes, error) { return &answerRes{"ann", 30}, nil }},
	{"/nil", func(ctx context.Context, req *emptyReq) (*answerRes, error) { return nil, nil }},
	{"/error", func(ctx context.Context, req *emptyReq) (*answerRes, error) { return nil, errors.New("plain") }},
	{"/gerror", func(ctx context.Context, req *emptyReq) (*answerRes, error) { return nil, gerror.New("with stack") }},
	{"/code", func(ctx context.Context, req *emptyReq) (*answerRes, error) {
		return nil, gerror.NewCode(gcode.CodeNotAuthorized, "coded")
	}},
	{"/code-only", func(ctx context.Context, req *emptyReq) (*answerRes, error) {
		return nil, gerror.NewCode(gcode.CodeNotFound)
	}},
	{"/own-code", func(ctx context.Context, req *emptyReq) (*answerRes, error) {
		return nil, gerror.NewCode(gcode.New(1234, "own", nil), "mine")
	}},
	{"/wrapped", func(ctx context.Context, req *emptyReq) (*answerRes, error) {
		return nil, gerror.Wrap(gerror.NewCode(gcode.CodeNotFound, "inner"), "outer")
	}},
	{"/writes", func(ctx context.Context, req *emptyReq) (*answerRes, error) {
		g.RequestFromCtx(ctx).Response.Write("written")
		return &answerRes{"ann", 30}, nil
	}},
	{"/status", func(ctx context.Context, req *emptyReq) (*answerRes, error) {
		g.RequestFromCtx(ctx).Response.WriteHeader(403)
		return &answerRes{"ann", 30}, nil
	}},
	{"/panic", func(ctx context.Context, req *emptyReq) (*answerRes, error) { panic("text") }},
	{"/exit", func(ctx context.Context, req *emptyReq) (*answerRes, error) {
		g.RequestFromCtx(ctx).Exit()
		return &answerRes{"ann", 30}, nil
	}},
}

func outcomePaths() []step {
	var steps []step
	for _, o := range outcomes {
		steps = append(steps, get(o.path))
	}
	return steps
}

func init() {
	add("strict/alone", "Strict handlers without the envelope: the result is only stored, an error is an empty 200.",
		func(s *ghttp.Server) {
			for _, o := range outcomes {
				s.BindHandler(o.path, o.f)
			}
		}, outcomePaths()...)
	add("strict/seen-by-middleware", "What a middleware sees of result and error.",
		func(s *ghttp.Server) {
			s.Use(func(r *ghttp.Request) {
				r.Middleware.Next()
				r.Response.Write("[result=", r.GetHandlerResponse(), " error=", r.GetError(), " code=", gerror.Code(r.GetError()).Code(),
					" status=", r.Response.Status, "]")
			})
			for _, o := range outcomes {
				s.BindHandler(o.path, o.f)
			}
		}, outcomePaths()...)
	add("envelope/strict", "MiddlewareHandlerResponse around strict handlers.",
		func(s *ghttp.Server) {
			s.Use(ghttp.MiddlewareHandlerResponse)
			for _, o := range outcomes {
				s.BindHandler(o.path, o.f)
			}
		}, outcomePaths()...)
	add("envelope/strict-in-group", "The same in a group; outside of it there is no envelope.",
		func(s *ghttp.Server) {
			s.Group("/in", func(group *ghttp.RouterGroup) {
				group.Middleware(ghttp.MiddlewareHandlerResponse)
				for _, o := range outcomes[:3] {
					group.GET(o.path, o.f)
				}
			})
			s.BindHandler("/out", outcomes[0].f)
		}, gets("/in/result", "/in/nil", "/in/error", "/out", "/in/none")...)
	plain := []route{
		{"/silent", func(r *ghttp.Request) {}},
		{"/writes", func(r *ghttp.Request) { r.Response.Write("written") }},
		{"/set-error", func(r *ghttp.Request) { r.SetError(gerror.NewCode(gcode.CodeNotFound, "set")) }},
		{"/error-and-text", func(r *ghttp.Request) { r.SetError(gerror.New("set")); r.Response.Write("written") }},
		{"/201", func(r *ghttp.Request) { r.Response.WriteHeader(201) }},
		{"/403", func(r *ghttp.Request) { r.Response.WriteHeader(403) }},
		{"/404", func(r *ghttp.Request) { r.Response.WriteHeader(404) }},
		{"/500", func(r *ghttp.Request) { r.Response.WriteHeader(500) }},
		{"/204", func(r *ghttp.Request) { r.Response.WriteHeader(204) }},
		{"/write-status", func(r *ghttp.Request) { r.Response.WriteStatus(404) }},
		{"/cleared", func(r *ghttp.Request) { r.Response.Write("lost"); r.Response.ClearBuffer() }},
		{"/panic", func(r *ghttp.Request) { panic("text") }},
		{"/exit-all", func(r *ghttp.Request) { r.ExitAll() }},
		{"/redirect", func(r *ghttp.Request) { r.Response.RedirectTo("/there") }},
		{"/flushed", func(r *ghttp.Request) { r.Response.Write("flushed"); r.Response.Flush() }},
		{"/flush-empty", func(r *ghttp.Request) { r.Response.Flush() }},
		{"/raw", func(r *ghttp.Request) { rawWrite(r, "raw") }},
		{"/raw-flush-empty", rawFlush},
		{"/event-stream", func(r *ghttp.Request) { r.Response.Header().Set("Content-Type", "text/event-stream") }},
		{"/event-stream-charset", func(r *ghttp.Request) {
			r.Response.Header().Set("Content-Type", "Text/Event-Stream; charset=utf-8")
		}},
		{"/octet-stream", func(r *ghttp.Request) { r.Response.Header().Set("Content-Type", "application/octet-stream") }},
		{"/mixed-replace", func(r *ghttp.Request) {
			r.Response.Header().Set("Content-Type", "multipart/x-mixed-replace; boundary=x")
		}},
		{"/html", func(r *ghttp.Request) { r.Response.Header().Set("Content-Type", "text/html") }},
		{"/bad-type", func(r *ghttp.Request) { r.Response.Header().Set("Content-Type", "text/event-stream; =") }},
	}
	var steps []step
	for _, p := range plain {
		steps = append(steps, get(p.path))
	}
	add("envelope/plain", "MiddlewareHandlerResponse around plain handlers: silent where something is written.",
		func(s *ghttp.Server) {
			s.Use(ghttp.MiddlewareHandlerResponse)
			for _, p := range plain {
				s.BindHandler(p.path, p.f)
			}
		}, append(steps, get("/none"), ask("HEAD", "/silent"))...)
	add("envelope/outer", "A middleware around the envelope sees its text, and the error it made of a status.",
		func(s *ghttp.Server) {
			s.Use(func(r *ghttp.Request) {
				r.Middleware.Next()
				r.Response.Write("[", r.Response.BufferLength(), " ", r.GetError() != nil, "]")
			}, ghttp.MiddlewareHandlerResponse)
			s.BindHandler("/x", outcomes[0].f)
		}, gets("/x", "/none")...)
	add("envelope/stopped", "A middleware inside of the envelope that stops the chain, with and without a word.",
		func(s *ghttp.Server) {
			s.Use(ghttp.MiddlewareHandlerResponse, func(r *ghttp.Request) {
				switch r.URL.RawQuery {
				case "error":
					r.SetError(gerror.NewCode(gcode.CodeNotAuthorized, "not you"))
				case "write":
					r.Response.Write("stopped")
				case "exit":
					r.Exit()
				case "exit-all":
					r.ExitAll()
				case "status":
					r.Response.WriteHeader(403)
				}
			})
			s.BindHandler("/x", outcomes[0].f)
		}, gets("/x", "/x?error", "/x?write", "/x?exit", "/x?exit-all", "/x?status")...)
}
