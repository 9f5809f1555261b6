package main

import (
	"io"
	"strings"

	"github.com/gogf/gf/v2/net/ghttp"
)

// echo tells what arrived.
func echo(r *ghttp.Request) {
	r.Response.Writef("%s %s host=%s path=%s query=%s", r.Method, r.RequestURI, r.Host, r.URL.Path, r.URL.RawQuery)
}

func edge(name, note string, talk ...step) {
	add("edges/"+name, note, func(s *ghttp.Server) {
		s.BindHandler("/", echo)
		s.BindHandler("/*any", echo)
		s.BindHandler("/body", func(r *ghttp.Request) {
			body, err := io.ReadAll(r.Body)
			r.Response.Write("body=", string(body), " length=", r.ContentLength)
			if err != nil {
				r.Response.Write(" error=", err.Error())
			}
		})
		s.BindHandler("/unread", func(r *ghttp.Request) { r.Response.Write("unread") })
	}, talk...)
}

func init() {
	const host = "Host: localhost\r\n"
	edge("request-line", "Request lines that are none.",
		raw("GARBAGE\r\n\r\n"), raw("GET\r\n\r\n"), raw("GET /\r\n\r\n"), raw("GET / HTTP/1.1 x\r\n"+host+"\r\n"),
		raw("GET  / HTTP/1.1\r\n"+host+"\r\n"), raw("G@T / HTTP/1.1\r\n"+host+"\r\n"), raw("GET x HTTP/1.1\r\n"+host+"\r\n"),
		raw("GET / http/1.1\r\n"+host+"\r\n"))
	edge("versions", "Versions of HTTP.",
		raw("GET / HTTP/1.1\r\n"+host+"\r\n"), raw("GET / HTTP/1.0\r\n"+host+"\r\n"), raw("GET / HTTP/0.9\r\n"+host+"\r\n"),
		raw("GET / HTTP/2.0\r\n"+host+"\r\n"), raw("GET / HTTP/1.2\r\n"+host+"\r\n"), raw("GET / HTTP/1.10\r\n"+host+"\r\n"))
	edge("line-ends", "Bare LF ends a line too; an empty line before the request line does not pass.",
		raw("GET / HTTP/1.1\nHost: localhost\n\n"), raw("\r\nGET / HTTP/1.1\r\n"+host+"\r\n"))
	edge("host", "No Host, two, an empty one, one with a port, a bad one; HTTP/1.0 needs none.",
		raw("GET / HTTP/1.1\r\n\r\n"), raw("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"), raw("GET / HTTP/1.1\r\nHost:\r\n\r\n"),
		raw("GET / HTTP/1.1\r\nHost: localhost:8080\r\n\r\n"), raw("GET / HTTP/1.1\r\nHost: a b\r\n\r\n"),
		raw("GET / HTTP/1.1\r\nHost: [::1]:80\r\n\r\n"), raw("GET / HTTP/1.0\r\n\r\n"))
	edge("uri-forms", "Absolute form, asterisk form, a query without a path, a fragment, nothing after the question mark.",
		raw("GET http://other.test/p?q=1 HTTP/1.1\r\n"+host+"\r\n"), raw("GET http://other.test HTTP/1.1\r\n"+host+"\r\n"),
		raw("OPTIONS * HTTP/1.1\r\n"+host+"\r\n"), raw("GET * HTTP/1.1\r\n"+host+"\r\n"), raw("GET ?q=1 HTTP/1.1\r\n"+host+"\r\n"),
		raw("GET /p#f HTTP/1.1\r\n"+host+"\r\n"), raw("GET /p? HTTP/1.1\r\n"+host+"\r\n"), raw("GET //p//q HTTP/1.1\r\n"+host+"\r\n"),
		raw("GET /a/../b/./c HTTP/1.1\r\n"+host+"\r\n"))
	edge("escapes", "Escapes in the path, good and bad.",
		get("/a%20b"), get("/a%2Fb"), get("/%zz"), get("/%"), get("/%4"), get("/%00"), get("/a+b"), get("/%C3%A9"), get("/é"), get("/%ff"),
		get("/a?q=%zz"), get("/a?q=a+b%20c"))
	edge("methods", "A method is taken as it is written.",
		ask("get", "/"), ask("FOO", "/"), ask("PUT", "/"), ask("DELETE", "/"), ask("PATCH", "/"), ask("TRACE", "/"), ask("OPTIONS", "/"),
		ask("CONNECT", "/"))
	edge("header-lines", "Header lines that are none.",
		raw("GET / HTTP/1.1\r\n"+host+"NoColon\r\n\r\n"), raw("GET / HTTP/1.1\r\n"+host+"Bad Name: 1\r\n\r\n"),
		raw("GET / HTTP/1.1\r\n"+host+"Space : 1\r\n\r\n"), raw("GET / HTTP/1.1\r\n"+host+" folded\r\n\r\n"),
		raw("GET / HTTP/1.1\r\n"+host+"X: a\x01b\r\n\r\n"), raw("GET / HTTP/1.1\r\n"+host+": x\r\n\r\n"),
		raw("GET / HTTP/1.1\r\n"+host+"X: \xe9\r\n\r\n"))
	add("edges/header-too-large", "A head far beyond MaxHeaderBytes: 431. The border itself is blurred by the buffers of net/http.",
		func(s *ghttp.Server) {
			s.SetMaxHeaderBytes(1024)
			s.BindHandler("/*any", echo)
		}, get("/", "X-Large: "+strings.Repeat("x", 1024)), get("/", "X-Large: "+strings.Repeat("x", 16000)))
	edge("transfer-encoding", "Transfer codings: chunked only, once, whatever its case.",
		raw("POST /body HTTP/1.1\r\n"+host+"Transfer-Encoding: gzip\r\n\r\n"),
		raw("POST /body HTTP/1.1\r\n"+host+"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"),
		raw("POST /body HTTP/1.1\r\n"+host+"Transfer-Encoding: identity\r\n\r\n"),
		raw("POST /body HTTP/1.1\r\n"+host+"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
		raw("POST /body HTTP/1.1\r\n"+host+"Transfer-Encoding: CHUNKED\r\n\r\n0\r\n\r\n"),
		raw("POST /body HTTP/1.0\r\n"+host+"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
		raw("POST /body HTTP/1.1\r\n"+host+"Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n"))
	edge("content-length", "Lengths: twice the same, two, negative, words, signed, with spaces.",
		raw("POST /body HTTP/1.1\r\n"+host+"Content-Length: 2\r\nContent-Length: 2\r\n\r\nab"),
		raw("POST /body HTTP/1.1\r\n"+host+"Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc"),
		raw("POST /body HTTP/1.1\r\n"+host+"Content-Length: -1\r\n\r\n"), raw("POST /body HTTP/1.1\r\n"+host+"Content-Length: x\r\n\r\n"),
		raw("POST /body HTTP/1.1\r\n"+host+"Content-Length: +2\r\n\r\nab"), raw("POST /body HTTP/1.1\r\n"+host+"Content-Length:  2 \r\n\r\nab"),
		raw("POST /body HTTP/1.1\r\n"+host+"Content-Length: 2, 2\r\n\r\nab"), raw("POST /body HTTP/1.1\r\n"+host+"Content-Length:\r\n\r\n"))
	chunked := "POST /body HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n"
	edge("chunked-body", "Chunked request bodies: pieces, extensions, trailers, upper case sizes.",
		raw(chunked+"3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"), raw(chunked+"A;ext=1\r\n0123456789\r\n0\r\n\r\n"),
		raw(chunked+"0\r\nX-Trailer: 1\r\n\r\n"), raw(chunked+"003\r\nabc\r\n0\r\n\r\n"))
	edge("chunked-body-bad", "Chunked request bodies that are none.",
		raw(chunked+"x\r\nabc\r\n0\r\n\r\n"), raw(chunked+"3\r\nabcd\r\n0\r\n\r\n"), raw(chunked+"-1\r\n\r\n"), raw(chunked+"fffffffffffffffff\r\n\r\n"))
	edge("get-with-body", "A GET may have a body.", raw("GET /body HTTP/1.1\r\n"+host+"Content-Length: 3\r\n\r\nabc"), get("/"))
	edge("continue", "100-continue: asked for when the handler reads.",
		raw("POST /body HTTP/1.1\r\n"+host+"Content-Length: 5\r\nExpect: 100-continue\r\n\r\n"), raw("hello"))
	edge("continue-unread", "100-continue where nobody reads: no 100, and no answer either until the body comes.",
		more("POST /unread HTTP/1.1\r\n"+host+"Content-Length: 5\r\nExpect: 100-continue\r\n\r\n"), waiting(), raw("hello"))
	edge("unread-body-late", "A body that nobody reads and that comes late: the answer waits for it.",
		more("POST /unread HTTP/1.1\r\n"+host+"Content-Length: 5\r\n\r\nhe"), waiting(), raw("llo"))
	edge("expect-unknown", "Another expectation.", raw("POST /body HTTP/1.1\r\n"+host+"Content-Length: 0\r\nExpect: tea\r\n\r\n"))
	edge("unread-body", "A body that nobody reads: up to 256 KB are read away, more closes the connection.",
		post("/unread", "text/plain", strings.Repeat("x", 1000)), post("/unread", "text/plain", strings.Repeat("x", 200000)),
		post("/unread", "text/plain", strings.Repeat("x", 300000)), get("/"))
	edge("http10", "HTTP/1.0: closed after the answer, or kept if asked and the length is known.",
		raw("GET / HTTP/1.0\r\n\r\n"), raw("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"),
		raw("GET /none-such HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"))
	add("edges/http10-length", "HTTP/1.0 with a length known: kept if asked.",
		handler("/x", func(r *ghttp.Request) {
			r.Response.Header().Set("Content-Length", "4")
			r.Response.Write("body")
		}), raw("GET /x HTTP/1.0\r\n\r\n"), raw("GET /x HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"), raw("GET /x HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n"))
	edge("close", "Connection: close, in any case and among others.",
		get("/", "Connection: close"), get("/", "Connection: CLOSE"), get("/", "Connection: x, close"), get("/", "Connection: keep-alive"))
	edge("pipelined", "Three requests in one write.",
		get("/1").reading(0), post("/body", "text/plain", "two").reading(0), get("/3").reading(3))
	edge("half-request", "A connection that ends in the middle of a body.",
		raw("POST /body HTTP/1.1\r\n"+host+"Content-Length: 10\r\nConnection: close\r\n\r\nabc").thenEnd())
}
