package main

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/ghttp"
)

func streamHeaders(r *ghttp.Request) {
	r.Response.Header().Set("Content-Type", "text/event-stream")
	r.Response.Header().Set("Cache-Control", "no-cache")
	r.Response.Header().Set("Connection", "keep-alive")
}

// writefln is the streaming handler of GoFrame since v2.4.
func writefln(r *ghttp.Request) {
	streamHeaders(r)
	for i := 0; i < 3; i++ {
		r.Response.Writefln("data: %d", i)
		r.Response.Flush()
		time.Sleep(pause)
	}
}

// rawFlusher is the streaming handler of GoFrame before v2.4.
func rawFlusher(r *ghttp.Request) {
	rw := r.Response.RawWriter()
	flusher, ok := rw.(http.Flusher)
	if !ok {
		http.Error(rw, "Streaming unsupported!", http.StatusInternalServerError)
		return
	}
	streamHeaders(r)
	for i := 0; i < 3; i++ {
		_, err := fmt.Fprintf(rw, "data: %d\n", i)
		if err != nil {
			panic(err)
		}
		flusher.Flush()
		time.Sleep(pause)
	}
}

// appendTail is a middleware that touches all output.
func appendTail(r *ghttp.Request) {
	r.Middleware.Next()
	r.Response.Write("[tail]")
}

// rewriteAll is a middleware that replaces the buffer by what it makes of it.
func rewriteAll(r *ghttp.Request) {
	r.Middleware.Next()
	text := r.Response.BufferString()
	r.Response.ClearBuffer()
	r.Response.Write("[", text, "]")
}

type streamController struct{}

type streamReq struct {
	g.Meta `path:"/stream" method:"get"`
}

type streamRes struct{}

// Stream has no request, only a context.
func (c *streamController) Stream(ctx context.Context, req *streamReq) (*streamRes, error) {
	writefln(g.RequestFromCtx(ctx))
	return nil, nil
}

type streamExitController struct{}

// Stream ends with ExitAll, as the documentation advises where a middleware handles all output.
func (c *streamExitController) Stream(ctx context.Context, req *streamReq) (*streamRes, error) {
	r := g.RequestFromCtx(ctx)
	writefln(r)
	r.ExitAll()
	return nil, nil
}

func handler(path string, f ghttp.HandlerFunc) func(s *ghttp.Server) {
	return func(s *ghttp.Server) { s.BindHandler(path, f) }
}

func init() {
	add("streaming/writefln", "GoFrame since v2.4: Writefln and Flush for each event.",
		handler("/stream", writefln), get("/stream"))
	add("streaming/raw-flusher", "GoFrame before v2.4: the raw writer as a Flusher.",
		handler("/stream", rawFlusher), get("/stream"))
	add("streaming/controller", "A controller method that has only a context.",
		func(s *ghttp.Server) {
			s.Group("/", func(group *ghttp.RouterGroup) { group.Bind(new(streamController)) })
		}, get("/stream"))
	add("streaming/controller-handler-response", "The same inside MiddlewareHandlerResponse, which adds nothing to it.",
		func(s *ghttp.Server) {
			s.Group("/", func(group *ghttp.RouterGroup) {
				group.Middleware(ghttp.MiddlewareHandlerResponse)
				group.Bind(new(streamController))
			})
		}, get("/stream"))
	add("streaming/controller-exit-all", "The same, ended with ExitAll.",
		func(s *ghttp.Server) {
			s.Group("/", func(group *ghttp.RouterGroup) {
				group.Middleware(ghttp.MiddlewareHandlerResponse)
				group.Bind(new(streamExitController))
			})
		}, get("/stream"))
	for _, md := range []struct {
		name, what string
		f          ghttp.HandlerFunc
	}{{"append", "appends to all output", appendTail}, {"rewrite", "rewrites the buffer", rewriteAll}} {
		add("streaming/outside-"+md.name, "A group middleware "+md.what+"; the stream is bound outside of the group.",
			func(s *ghttp.Server) {
				s.Group("/", func(group *ghttp.RouterGroup) {
					group.GET("/stream", writefln)
					group.Group("/api", func(group *ghttp.RouterGroup) {
						group.Middleware(md.f)
						group.GET("/one", func(r *ghttp.Request) { r.Response.Write("one") })
					})
				})
			}, get("/stream"), get("/api/one"))
		add("streaming/inside-"+md.name, "A middleware around the stream "+md.what+".",
			func(s *ghttp.Server) {
				s.Group("/", func(group *ghttp.RouterGroup) {
					group.Middleware(md.f)
					group.GET("/stream", writefln)
				})
			}, get("/stream"))
		add("streaming/inside-"+md.name+"-exit-all",
			"A middleware around the stream "+md.what+"; the handler ends with ExitAll, yet the code after Next runs.",
			func(s *ghttp.Server) {
				s.Group("/", func(group *ghttp.RouterGroup) {
					group.Middleware(md.f)
					group.GET("/stream", func(r *ghttp.Request) {
						writefln(r)
						r.ExitAll()
					})
				})
			}, get("/stream"))
		add("streaming/raw-inside-"+md.name, "The raw stream inside a middleware that "+md.what+".",
			func(s *ghttp.Server) {
				s.Group("/", func(group *ghttp.RouterGroup) {
					group.Middleware(md.f)
					group.GET("/stream", rawFlusher)
				})
			}, get("/stream"))
	}
	add("streaming/handler-response", "MiddlewareHandlerResponse around a plain streaming handler.",
		func(s *ghttp.Server) {
			s.Group("/", func(group *ghttp.RouterGroup) {
				group.Middleware(ghttp.MiddlewareHandlerResponse)
				group.GET("/writefln", writefln)
				group.GET("/raw", rawFlusher)
			})
		}, get("/writefln"), get("/raw"))
	for _, style := range []struct {
		name string
		f    ghttp.HandlerFunc
	}{{"", writefln}, {"raw-", rawFlusher}} {
		bind := handler("/stream", style.f)
		add("streaming/"+style.name+"http10", "An HTTP/1.0 client gets no chunks; the end is the close.", bind,
			raw("GET /stream HTTP/1.0\r\n\r\n"))
		add("streaming/"+style.name+"http10-keep-alive", "An HTTP/1.0 client that asks to keep the connection: without a length it is closed, and the handler's keep-alive goes.", bind,
			raw("GET /stream HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"))
		add("streaming/"+style.name+"close", "The client asks to close: the handler's keep-alive gives way.", bind,
			get("/stream", "Connection: close"))
		add("streaming/"+style.name+"head", "HEAD: the headers, no body.", bind,
			ask("HEAD", "/stream"))
		add("streaming/"+style.name+"pipelined", "A second request is sent before the first is answered.", bind,
			get("/stream").reading(0), get("/stream").reading(2))
		add("streaming/"+style.name+"post", "A POST whose body nobody reads.", bind,
			post("/stream", "text/plain", "hello"), get("/stream"))
	}
	add("streaming/two-events-one-flush", "What is written between two flushes is one chunk.",
		handler("/stream", func(r *ghttp.Request) {
			streamHeaders(r)
			r.Response.Writefln("data: %d", 0)
			r.Response.Writefln("data: %d", 1)
			r.Response.Flush()
			time.Sleep(pause)
			r.Response.Write("data: 2\n", "data: 3\n")
		}), get("/stream"))
	add("streaming/client-leaves", "The request's context ends when the client leaves; a second request asks what the first saw.",
		func(s *ghttp.Server) {
			saw := make(chan string, 1)
			s.BindHandler("/stream", func(r *ghttp.Request) {
				streamHeaders(r)
				r.Response.Writefln("data: %d", 0)
				r.Response.Flush()
				select {
				case <-r.Context().Done():
					saw <- r.Context().Err().Error()
				case <-time.After(20 * pause):
					saw <- "nothing"
				}
			})
			s.BindHandler("/saw", func(r *ghttp.Request) { r.Response.Write(<-saw) })
		}, get("/stream").leavingAfter(1), get("/saw"))
}
