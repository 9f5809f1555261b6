// GoFrame's ghttp: the router, one middleware, hooks looked for, the buffer.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/ghttp"
)

type hello struct {
	Message string `json:"message"`
}

type addReq struct {
	g.Meta   `path:"/" method:"post" summary:"Adds a person"`
	Name     string `json:"name" v:"required|length:1,30"`
	Age      int    `json:"age" v:"between:1,150"`
	Language string `json:"language" d:"en"`
}

type addRes struct {
	Id       int    `json:"id"`
	Greeting string `json:"greeting"`
}

type people struct{}

func (people) Add(ctx context.Context, req *addReq) (*addRes, error) {
	return &addRes{req.Age, "Hello " + req.Name + " (" + req.Language + ")"}, nil
}

func main() {
	s := g.Server()
	s.SetAddr("127.0.0.1:" + os.Args[1])
	s.SetDumpRouterMap(false)
	s.SetClientMaxBodySize(0)
	s.Use(func(r *ghttp.Request) { r.Middleware.Next() })
	s.BindHandler("/plaintext", func(r *ghttp.Request) { r.Response.Write("Hello, World!") })
	s.BindHandler("/json", func(r *ghttp.Request) { r.Response.WriteJson(hello{"Hello, World!"}) })
	s.BindHandler("/user/{id}", func(r *ghttp.Request) {
		r.Response.Write(fmt.Sprintf("user %d", r.GetRouter("id").Int64()))
	})
	s.BindHandler("/flush/{n}", func(r *ghttp.Request) { stream(r, 0) })
	s.BindHandler("/stream/{n}", func(r *ghttp.Request) { stream(r, 200*time.Millisecond) })
	s.BindHandler("/heartbeat/{n}", func(r *ghttp.Request) { stream(r, time.Second) })
	s.Group("/standard", func(group *ghttp.RouterGroup) {
		group.Middleware(ghttp.MiddlewareHandlerResponse)
		group.Bind(people{})
	})
	s.AddStaticPath("/static", os.Args[2])
	s.BindHandler("/quiet", func(r *ghttp.Request) {
		r.Response.Writefln("data: 0\n")
		r.Response.Flush()
		<-r.Context().Done()
	})
	s.BindHandler("/upload", func(r *ghttp.Request) {
		n, _ := io.Copy(io.Discard, r.Body)
		r.Response.Write(n)
	})
	g.Log().SetStdoutPrint(false)
	s.Run()
}

func stream(r *ghttp.Request, pause time.Duration) {
	n := r.GetRouter("n").Int()
	r.Response.Header().Set("Content-Type", "text/event-stream")
	for i := 0; i < n; i++ {
		r.Response.Writefln("data: %d\n", i)
		r.Response.Flush()
		if pause > 0 && !sleep(r.Context(), pause) {
			return
		}
	}
}

func sleep(ctx context.Context, pause time.Duration) bool {
	timer := time.NewTimer(pause)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}
