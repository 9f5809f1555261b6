package main

import (
	"errors"
	"math"
	"strings"

	"github.com/gogf/gf/v2/errors/gcode"
	"github.com/gogf/gf/v2/errors/gerror"
	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/ghttp"
)

type person struct {
	Name string   `json:"name"`
	Age  int      `json:"age"`
	Tags []string `json:"tags"`
}

type team struct {
	Lead  person         `json:"lead"`
	All   []person       `json:"all"`
	Extra map[string]any `json:"extra"`
}

// writing is a handler that writes values one after the other, each ended by a bar.
func writing(values ...any) ghttp.HandlerFunc {
	return func(r *ghttp.Request) {
		for _, v := range values {
			r.Response.Write(v)
			r.Response.Write("|")
		}
	}
}

func json(value any) ghttp.HandlerFunc {
	return func(r *ghttp.Request) { r.Response.WriteJson(value) }
}

func xml(value any, root ...string) ghttp.HandlerFunc {
	return func(r *ghttp.Request) { r.Response.WriteXml(value, root...) }
}

func init() {
	ann := person{"ann", 30, []string{"x", "y"}}
	addRoutes("write/values", "Write turns each kind of value into text.",
		route{"/strings", writing("text", "", "with \"quotes\"", "\u4e16\u754c", []byte("bytes"), []byte{})},
		route{"/integers", writing(0, 1, -1, math.MaxInt64, math.MinInt64, int8(-5), uint8(200))},
		route{"/floats", writing(1.0, 0.1, -2.5, 1e21, 1e-7, 123456789.125, float32(0.1), 1e300)},
		route{"/not-numbers", writing(math.NaN(), math.Inf(1), math.Inf(-1))},
		route{"/bools", writing(true, false)},
		route{"/nil", writing(nil)},
		route{"/slices", writing([]int{1, 2}, []int{}, []string{"a", "b"}, []any{1, "a", nil, true, 1.5})},
		route{"/maps", writing(map[string]any{"b": 2, "a": 1}, map[string]any{}, map[string]any{"n": nil, "m": map[string]any{"k": []int{1}}})},
		route{"/structs", writing(ann, &ann, team{ann, []person{ann}, map[string]any{"k": "v"}}, person{})},
		route{"/errors", writing(errors.New("plain"), gerror.New("with stack"), gerror.NewCode(gcode.CodeNotFound, "coded"),
			gerror.Wrap(errors.New("inner"), "outer"))},
		route{"/html", writing(map[string]any{"h": "<a href='x'>&</a>"}, []string{"<>"})})
	addRoutes("write/arguments", "Write takes several values, and none.",
		route{"/several", func(r *ghttp.Request) { r.Response.Write("a", 1, true, nil, []int{1}) }},
		route{"/none", func(r *ghttp.Request) { r.Response.Write() }},
		route{"/empty", func(r *ghttp.Request) { r.Response.Write("") }},
		route{"/nil", func(r *ghttp.Request) { r.Response.Write(nil) }},
		route{"/line", func(r *ghttp.Request) { r.Response.Writeln("a", 1); r.Response.Writeln(); r.Response.Writeln("b") }},
		route{"/none-after-status", func(r *ghttp.Request) { r.Response.WriteHeader(404); r.Response.Write() }})
	addRoutes("write/format", "Writef and Writefln format as Go does; a wrong verb is text, not a failure.",
		route{"/verbs", func(r *ghttp.Request) {
			r.Response.Writef("%v %s %d %q %x %5.2f|%-5s|%05d|%t %c %% %U", "v", "s", 42, "q", 255, 3.14159, "l", 42, true, 'c', 'u')
		}},
		route{"/values", func(r *ghttp.Request) {
			r.Response.Writef("%v %v %v %v", []int{1, 2}, map[string]int{"b": 2, "a": 1}, nil, true)
		}},
		route{"/missing", func(r *ghttp.Request) { r.Response.Writef("%d %s", 1) }},
		route{"/extra", func(r *ghttp.Request) { r.Response.Writef("%d", 1, "x") }},
		route{"/wrong", func(r *ghttp.Request) { r.Response.Writef("%d %z", "x", 1) }},
		route{"/plain", func(r *ghttp.Request) { r.Response.Writef("100% sure") }},
		route{"/lines", func(r *ghttp.Request) { r.Response.Writefln("%d", 1); r.Response.Writefln("x") }})
	addRoutes("write/json", "WriteJson: sorted keys, escaped HTML, text as it is.",
		route{"/nil", json(nil)}, route{"/int", json(42)}, route{"/bool", json(true)},
		route{"/string", json("already json?")}, route{"/bytes", json([]byte(`{"raw":1}`))},
		route{"/map", json(map[string]any{"b": 2, "a": []any{1, "x", nil}, "c": map[string]any{}})},
		route{"/struct", json(team{ann, []person{{}}, nil})},
		route{"/slice", json([]any{1, 2.5, "x", nil, []int{}})},
		route{"/escapes", json([]string{"<a>&'\"\\", "\u00e9\u4e16\U0001F600", "\u2028\u2029", "\t\n\r\b\f\x00\x1f\x7f"})},
		route{"/floats", json([]float64{1, 1.5, 1e20, 1e21, 1e-6, 1e-7, 100000000, -0.0})},
		route{"/longs", json([]int64{math.MaxInt64, math.MinInt64})},
		route{"/base64", json(map[string]any{"b": []byte("bytes")})},
		route{"/keys", json(map[int]string{2: "b", 10: "a"})})
	addRoutes("write/json-order", "WriteJson adds to what is written; the type is its own whatever was set.",
		route{"/twice", func(r *ghttp.Request) { r.Response.WriteJson([]int{1}); r.Response.WriteJson([]int{2}) }},
		route{"/after-text", func(r *ghttp.Request) { r.Response.Write("text "); r.Response.WriteJson([]int{1}) }},
		route{"/own-type", func(r *ghttp.Request) {
			r.Response.Header().Set("Content-Type", "application/problem+json")
			r.Response.WriteJson([]int{1})
		}},
		route{"/type-after", func(r *ghttp.Request) {
			r.Response.WriteJson([]int{1})
			r.Response.Header().Set("Content-Type", "application/problem+json")
		}},
		route{"/status", func(r *ghttp.Request) { r.Response.WriteHeader(422); r.Response.WriteJson([]int{1}) }})
	add("write/jsonp", "WriteJsonP wraps by the parameter callback, but not text.",
		func(s *ghttp.Server) {
			s.BindHandler("/x", func(r *ghttp.Request) { r.Response.WriteJsonP(map[string]any{"a": 1}) })
			s.BindHandler("/text", func(r *ghttp.Request) { r.Response.WriteJsonP("text") })
		}, get("/x?callback=call"), get("/x"), get("/x?callback="), get("/text?callback=call"))
	addRoutes("write/xml", "WriteXml: the root is doc unless named.",
		route{"/map", xml(map[string]any{"a": 1})},
		route{"/root", xml(map[string]any{"a": 1}, "root")},
		route{"/single", xml(map[string]any{"a": map[string]any{"b": "x"}})},
		route{"/nested", xml(map[string]any{"a": map[string]any{"b": "x<y"}, "c": []int{1, 2}}, "root")},
		route{"/struct", xml(ann, "person")},
		route{"/text", xml("<a>text</a>")},
		route{"/nil", xml(nil)})
	addRoutes("write/buffer", "What is buffered can be read, replaced and cleared.",
		route{"/over", func(r *ghttp.Request) { r.Response.Write("lost"); r.Response.WriteOver("over", 1) }},
		route{"/over-none", func(r *ghttp.Request) { r.Response.Write("lost"); r.Response.WriteOver() }},
		route{"/set", func(r *ghttp.Request) { r.Response.Write("lost"); r.Response.SetBuffer([]byte("set")) }},
		route{"/set-only", func(r *ghttp.Request) { r.Response.SetBuffer([]byte("set")) }},
		route{"/clear", func(r *ghttp.Request) { r.Response.Write("lost"); r.Response.ClearBuffer() }},
		route{"/clear-404", func(r *ghttp.Request) { r.Response.WriteStatus(404, "lost"); r.Response.ClearBuffer() }},
		route{"/length", func(r *ghttp.Request) {
			r.Response.Write("\u00e9t\u00e9 ")
			length := r.Response.BufferLength()
			r.Response.Write(length, " ", r.Response.BufferString(), " ", r.Response.Buffer())
		}},
		route{"/written", func(r *ghttp.Request) {
			before := r.Response.BytesWritten()
			r.Response.Write("12345")
			r.Response.Flush()
			r.Response.Write(before, " ", r.Response.BytesWritten(), " ", r.Response.BufferLength(), " ", r.Response.IsHeaderWrote())
		}})

	text := func(value string) ghttp.HandlerFunc {
		return func(r *ghttp.Request) { r.Response.Write(value) }
	}
	addRoutes("write/sniffed", "A missing Content-Type is guessed from the first 512 bytes.",
		route{"/text", text("plain")}, route{"/html", text("<html><body>")}, route{"/doctype", text("<!DOCTYPE html>")},
		route{"/space-html", text(" \n\t<p>x")}, route{"/comment", text("<!-- c -->")}, route{"/xml", text("<?xml version=\"1.0\"?>")},
		route{"/tag", text("<unknown>")}, route{"/json", text(`{"a":1}`)}, route{"/png", text("\x89PNG\r\n\x1a\n\x00\x00")},
		route{"/gif", text("GIF89a")}, route{"/jpeg", text("\xff\xd8\xff\xe0")}, route{"/pdf", text("%PDF-1.4")},
		route{"/gzip", text("\x1f\x8b\x08\x00")}, route{"/zip", text("PK\x03\x04")}, route{"/utf8", text("\u4e16\u754c")},
		route{"/bom", text("\ufefftext")}, route{"/binary", text("\x00\x01\x02")}, route{"/latin1", text("caf\xe9")},
		route{"/late-binary", text(strings.Repeat("a", 600) + "\x00")}, route{"/late-html", text(strings.Repeat(" ", 600) + "<html>")},
		route{"/webp", text("RIFF\x00\x00\x00\x00WEBPVP")}, route{"/mp4", text("\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00")})
	addRoutes("write/types", "An explicit Content-Type stays; Content-Encoding switches the guess off.",
		route{"/own", func(r *ghttp.Request) {
			r.Response.Header().Set("Content-Type", "text/x-own")
			r.Response.Write("<html>")
		}},
		route{"/empty", func(r *ghttp.Request) { r.Response.Header().Set("Content-Type", ""); r.Response.Write("<html>") }},
		route{"/no-body", func(r *ghttp.Request) { r.Response.Header().Set("Content-Type", "text/x-own") }},
		route{"/encoded", func(r *ghttp.Request) { r.Response.Header().Set("Content-Encoding", "x"); r.Response.Write("<html>") }},
		route{"/case", func(r *ghttp.Request) { r.Response.Header().Set("content-TYPE", "text/x-own"); r.Response.Write("x") }})
	addRoutes("write/headers", "Header names are made canonical, values stay in their order.",
		route{"/names", func(r *ghttp.Request) {
			r.Response.Header().Set("x-lower-case", "1")
			r.Response.Header().Set("X-UPPER", "2")
			r.Response.Header().Add("X-Many", "b")
			r.Response.Header().Add("x-many", "a")
			r.Response.Header().Set("ETag", "\"e\"")
			r.Response.Header().Set("X-Gone", "1")
			r.Response.Header().Del("x-gone")
			r.Response.Write("x")
		}},
		route{"/own-date", func(r *ghttp.Request) { r.Response.Header().Set("Date", "never"); r.Response.Write("x") }},
		route{"/own-server", func(r *ghttp.Request) { r.Response.Header().Set("Server", "own"); r.Response.Write("x") }},
		route{"/own-trace", func(r *ghttp.Request) { r.Response.Header().Set("Trace-Id", "own"); r.Response.Write("x") }},
		route{"/close", func(r *ghttp.Request) { r.Response.Header().Set("Connection", "close"); r.Response.Write("x") }})
	addRoutes("write/header-spaces", "Spaces around a value are cut.",
		route{"/spaces", func(r *ghttp.Request) { r.Response.Header().Set("X-Space", "  a  "); r.Response.Write("x") }})
	addRoutes("write/headers-refused", "A line end in a value is sent as spaces, a line with a bad name not at all.",
		route{"/crlf", func(r *ghttp.Request) { r.Response.Header().Set("X-Split", "a\r\nb: c"); r.Response.Write("x") }},
		route{"/bad-name", func(r *ghttp.Request) { r.Response.Header().Set("X Bad", "1"); r.Response.Write("x") }})
	length := func(n, body string) ghttp.HandlerFunc {
		return func(r *ghttp.Request) { r.Response.Header().Set("Content-Length", n); r.Response.Write(body) }
	}
	addRoutes("write/length", "A Content-Length set by the handler: right, too large, too small, none at all.",
		route{"/right", length("4", "body")}, route{"/large", length("9", "body")}, route{"/small", length("2", "body")},
		route{"/zero", length("0", "body")}, route{"/words", length("four", "body")}, route{"/minus", length("-1", "body")},
		route{"/no-body", length("4", "")})
	addRoutes("write/large", "Bodies beyond the buffers of net/http.",
		route{"/2047", text(strings.Repeat("x", 2047))}, route{"/2049", text(strings.Repeat("x", 2049))},
		route{"/3000", text(strings.Repeat("x", 3000))}, route{"/100000", text(strings.Repeat("0123456789", 10000))},
		route{"/pieces", func(r *ghttp.Request) {
			for range 1000 {
				r.Response.Write("0123456789")
			}
		}})
	add("write/json-fails", "A value that JSON cannot hold is a panic of the handler.",
		func(s *ghttp.Server) {
			s.BindHandler("/json", json(math.NaN()))
			s.BindHandler("/write", func(r *ghttp.Request) { r.Response.Write(g.Map{"f": math.Inf(1)}) })
		}, get("/json"), get("/write"))
}
