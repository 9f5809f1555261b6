package main

import (
	"net/http"
	"strings"
	"time"

	"github.com/gogf/gf/v2/net/ghttp"
)

func rawFlush(r *ghttp.Request) { r.Response.RawWriter().(http.Flusher).Flush() }

func rawWrite(r *ghttp.Request, text string) { _, _ = r.Response.RawWriter().Write([]byte(text)) }

func init() {
	for _, status := range []int{0, 200, 404, 500, 204} {
		add("flush/empty-"+itoa(status), "A flush of an empty buffer at status "+itoa(status)+", a pause, then a body.",
			handler("/x", func(r *ghttp.Request) {
				r.Response.Header().Set("X-Early", "1")
				if status != 0 {
					r.Response.WriteHeader(status)
				}
				r.Response.Flush()
				time.Sleep(pause)
				r.Response.Header().Set("X-Late", "1")
				r.Response.Write("body")
			}), get("/x"))
	}
	addRoutes("flush/twice", "Two flushes without a write between them are one; each with data is one chunk.",
		route{"/same", func(r *ghttp.Request) { r.Response.Write("a"); r.Response.Flush(); r.Response.Flush() }},
		route{"/each", func(r *ghttp.Request) {
			for _, text := range []string{"a", "b", "c"} {
				r.Response.Write(text)
				r.Response.Flush()
			}
		}},
		route{"/and-rest", func(r *ghttp.Request) { r.Response.Write("a"); r.Response.Flush(); r.Response.Write("b") }})
	addRoutes("flush/late-changes", "After the first flush a header and a status come too late.",
		route{"/header", func(r *ghttp.Request) {
			r.Response.Header().Set("X-Early", "1")
			r.Response.Write("a")
			r.Response.Flush()
			r.Response.Header().Set("X-Late", "1")
			r.Response.Write("b")
		}},
		route{"/status", func(r *ghttp.Request) {
			r.Response.Write("a")
			r.Response.Flush()
			r.Response.WriteStatus(500)
		}},
		route{"/json", func(r *ghttp.Request) {
			r.Response.Write("a")
			r.Response.Flush()
			r.Response.WriteJson([]int{1})
		}})
	addRoutes("flush/late-cookies", "After the first flush a cookie comes too late; Cookie.Flush sends it before.",
		route{"/cookie", func(r *ghttp.Request) {
			r.Cookie.SetCookie("early", "1", "", "/", 0)
			r.Response.Write("a")
			r.Response.Flush()
			r.Cookie.SetCookie("late", "1", "", "/", 0)
		}},
		route{"/cookie-flush", func(r *ghttp.Request) {
			r.Cookie.SetCookie("early", "1", "", "/", 0)
			r.Cookie.Flush()
			r.Response.Write("a")
			r.Response.Flush()
		}})
	addRoutes("flush/status-first", "A status that is set before the flush is sent with it.",
		route{"/201", func(r *ghttp.Request) { r.Response.WriteHeader(201); r.Response.Write("a"); r.Response.Flush() }},
		route{"/500", func(r *ghttp.Request) {
			r.Response.WriteStatus(500)
			r.Response.Flush()
			r.Response.Write("more")
		}})
	add("flush/length", "A Content-Length set before the flush: no chunks, the pieces come one by one.",
		handler("/x", func(r *ghttp.Request) {
			r.Response.Header().Set("Content-Length", "6")
			r.Response.Write("abc")
			r.Response.Flush()
			time.Sleep(pause)
			r.Response.Write("def")
		}), get("/x"), ask("HEAD", "/x"))
	add("flush/sniffed", "The first flush decides the type.",
		handler("/x", func(r *ghttp.Request) {
			r.Response.Write("<html>")
			r.Response.Flush()
			r.Response.Write("text")
		}), get("/x"))
	add("flush/large", "One flush of 100,000 bytes is one chunk.",
		handler("/x", func(r *ghttp.Request) {
			for range 2 {
				r.Response.Write(strings.Repeat("0123456789", 10000))
				r.Response.Flush()
			}
		}), get("/x"))
	add("flush/clear-buffer", "ClearBuffer takes back what is not flushed.",
		handler("/x", func(r *ghttp.Request) {
			r.Response.Write("flushed ")
			r.Response.Flush()
			r.Response.Write("lost")
			r.Response.ClearBuffer()
			r.Response.Write("kept")
		}), get("/x"))
	add("flush/server-agent", "A server without an agent sends no Server header.",
		func(s *ghttp.Server) {
			s.SetServerAgent("")
			s.BindHandler("/x", func(r *ghttp.Request) { r.Response.Write("x") })
		}, get("/x"), get("/none"))
	add("flush/own-trace-id", "The answer's Trace-Id is the request's.",
		handler("/x", func(r *ghttp.Request) { r.Response.Write("x") }),
		get("/x", "Traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"))

	addRoutes("raw/write", "The raw writer skips buffer, Server and Trace-Id.",
		route{"/write", func(r *ghttp.Request) { rawWrite(r, "raw") }},
		route{"/header", func(r *ghttp.Request) { r.Response.RawWriter().Header().Set("X-Raw", "1"); rawWrite(r, "raw") }},
		route{"/status", func(r *ghttp.Request) { r.Response.RawWriter().WriteHeader(202); rawWrite(r, "raw") }},
		route{"/status-only", func(r *ghttp.Request) { r.Response.RawWriter().WriteHeader(202) }},
		route{"/status-twice", func(r *ghttp.Request) {
			r.Response.RawWriter().WriteHeader(202)
			r.Response.RawWriter().WriteHeader(203)
		}},
		route{"/status-404", func(r *ghttp.Request) { r.Response.RawWriter().WriteHeader(404) }},
		route{"/status-204", func(r *ghttp.Request) { r.Response.RawWriter().WriteHeader(204); rawWrite(r, "raw") }},
		route{"/recorded-status", func(r *ghttp.Request) { r.Response.WriteHeader(201); rawWrite(r, "raw") }},
		route{"/empty-write", func(r *ghttp.Request) { rawWrite(r, "") }})
	addRoutes("raw/mixed", "Raw and buffered writes in one answer.",
		route{"/raw-buffered", func(r *ghttp.Request) { rawWrite(r, "raw "); r.Response.Write("buffered") }},
		route{"/buffered-raw", func(r *ghttp.Request) { r.Response.Write("buffered "); rawWrite(r, "raw") }},
		route{"/flushed-raw", func(r *ghttp.Request) {
			r.Response.Write("flushed ")
			r.Response.Flush()
			rawWrite(r, "raw ")
			r.Response.Write("buffered")
		}},
		route{"/raw-flush-buffered", func(r *ghttp.Request) {
			rawWrite(r, "raw ")
			rawFlush(r)
			r.Response.Write("buffered ")
			r.Response.Flush()
			rawWrite(r, "end")
		}})
	add("raw/flush-empty", "A raw flush of nothing commits the head, without a type.",
		handler("/x", func(r *ghttp.Request) {
			rawFlush(r)
			time.Sleep(pause)
			r.Response.Write("body")
		}), get("/x"))
	add("raw/flush-empty-only", "A raw flush of nothing, and nothing more.",
		handler("/x", rawFlush), get("/x"), ask("HEAD", "/x"))
	addRoutes("raw/borders", "net/http cuts what is not flushed into chunks of 2,048 bytes; a larger write passes whole.",
		route{"/pieces", func(r *ghttp.Request) {
			for range 50 {
				rawWrite(r, strings.Repeat("0123456789", 10))
			}
		}},
		route{"/5000", func(r *ghttp.Request) { rawWrite(r, strings.Repeat("x", 5000)) }},
		route{"/2048", func(r *ghttp.Request) { rawWrite(r, strings.Repeat("x", 2048)) }},
		route{"/2047", func(r *ghttp.Request) { rawWrite(r, strings.Repeat("x", 2047)) }},
		route{"/2049", func(r *ghttp.Request) { rawWrite(r, strings.Repeat("x", 2049)) }},
		route{"/small-large", func(r *ghttp.Request) {
			rawWrite(r, strings.Repeat("a", 100))
			rawWrite(r, strings.Repeat("b", 5000))
			rawWrite(r, strings.Repeat("c", 100))
		}},
		route{"/flushed", func(r *ghttp.Request) {
			rawWrite(r, strings.Repeat("a", 100))
			rawFlush(r)
			rawWrite(r, strings.Repeat("b", 3000))
			rawFlush(r)
		}})
	add("raw/small-then-pause", "A raw write without a flush waits for the end of the handler.",
		handler("/x", func(r *ghttp.Request) {
			rawWrite(r, "raw")
			time.Sleep(pause)
			rawWrite(r, "end")
		}), get("/x"))
	add("raw/length", "A Content-Length on the raw writer.",
		handler("/x", func(r *ghttp.Request) {
			r.Response.Header().Set("Content-Length", "3")
			rawWrite(r, "raw")
		}), get("/x"))
	add("raw/http-error", "http.Error on the raw writer.",
		handler("/x", func(r *ghttp.Request) {
			http.Error(r.Response.RawWriter(), "Streaming unsupported!", http.StatusInternalServerError)
		}), get("/x"))
}
