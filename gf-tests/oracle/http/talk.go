package main

import "strings"

// step is one thing the client does: it sends bytes, then reads a number of answers.
type step struct {
	send    string
	answers int
	leave   int // > 0: close the connection after so many chunks of the answer
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

// more sends bytes and reads nothing yet; what follows goes out in the same write.
func more(bytes string) step { return step{send: bytes} }

func (s step) reading(answers int) step { s.answers = answers; return s }

func (s step) leavingAfter(chunks int) step { s.leave = chunks; return s }

// head ends each line and the head.
func head(lines ...string) string { return strings.Join(lines, "\r\n") + "\r\n\r\n" }
