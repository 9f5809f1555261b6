package main

import (
	"strings"

	"github.com/gogf/gf/v2/net/ghttp"
)

// step is one thing the client does: it sends bytes, then reads a number of answers.
type step struct {
	send    string
	answers int
	leave   int  // > 0: close the connection after so many chunks of the answer
	end     bool // send no more: the server sees the end of the stream
	wait    bool // do nothing for a pause
}

// get asks on HTTP/1.1; extra are further header lines.
func get(path string, extra ...string) step { return ask("GET", path, extra...) }

func ask(method, path string, extra ...string) step {
	return step{send: head(append([]string{method + " " + path + " HTTP/1.1", "Host: localhost"}, extra...)...), answers: 1}
}

// post sends a body with its length.
func post(path, contentType, body string, extra ...string) step {
	s := ask("POST", path, append([]string{"Content-Type: " + contentType, "Content-Length: " + itoa(len(body))}, extra...)...)
	s.send += body
	return s
}

// raw sends exactly these bytes and reads one answer.
func raw(bytes string) step { return step{send: bytes, answers: 1} }

// thenEnd ends the client's side after the bytes.
func (s step) thenEnd() step { s.end = true; return s }

// waiting does nothing for a pause.
func waiting() step { return step{wait: true} }

// more sends bytes and reads nothing yet; what follows goes out in the same write.
func more(bytes string) step { return step{send: bytes} }

func (s step) reading(answers int) step { s.answers = answers; return s }

func (s step) leavingAfter(chunks int) step { s.leave = chunks; return s }

// head ends each line and the head.
func head(lines ...string) string { return strings.Join(lines, "\r\n") + "\r\n\r\n" }

// route is a path and its handler.
type route struct {
	path string
	f    ghttp.HandlerFunc
}

// addRoutes is a scenario that asks each of its routes once.
func addRoutes(name, note string, routes ...route) {
	var steps []step
	for _, r := range routes {
		steps = append(steps, get(r.path))
	}
	add(name, note, func(s *ghttp.Server) {
		for _, r := range routes {
			s.BindHandler(r.path, r.f)
		}
	}, steps...)
}
