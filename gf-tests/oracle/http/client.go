package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"strconv"
	"strings"
	"time"
)

const (
	// pause is what streaming handlers wait between two events.
	pause = 100 * time.Millisecond
	// late is the border between the time classes.
	late = pause / 2
	// patience is how long the client waits for something that must come.
	patience = 5 * time.Second
)

// probe is sent after the last answer: a connection that was kept answers it.
const probe = "GET /probe HTTP/1.1\r\nHost: localhost\r\n\r\n"

// client is one connection; it remembers when each byte came.
type client struct {
	conn    net.Conn
	pending []byte
	arrived time.Time // of the last byte in pending
	sent    time.Time // of the last send
	last    time.Time // of what was reported last, or of the last send
	end     error
	methods []string // of the requests not answered yet
}

// fill waits for more bytes; false at the end of the stream.
func (c *client) fill() bool {
	if c.end != nil {
		return false
	}
	buffer := make([]byte, 64*1024)
	_ = c.conn.SetReadDeadline(time.Now().Add(patience))
	n, err := c.conn.Read(buffer)
	c.pending = append(c.pending, buffer[:n]...)
	c.arrived = time.Now()
	c.end = err
	return n > 0
}

// class tells when the bytes just taken came, seen from what was reported before.
func (c *client) class() string {
	if c.arrived.Before(c.sent) && len(c.pending) > 0 {
		return "early"
	}
	gap := c.arrived.Sub(c.last)
	if c.arrived.After(c.last) {
		c.last = c.arrived
	}
	if gap >= late {
		return "delayed"
	}
	return "at once"
}

// line takes one line without its CRLF; false if the stream ends before.
func (c *client) line() (string, bool) {
	for {
		if i := bytes.Index(c.pending, []byte("\r\n")); i >= 0 {
			text := string(c.pending[:i])
			c.pending = c.pending[i+2:]
			return text, true
		}
		if !c.fill() {
			return "", false
		}
	}
}

// take takes n bytes; fewer only at the end of the stream.
func (c *client) take(n int) []byte {
	for len(c.pending) < n && c.fill() {
	}
	n = min(n, len(c.pending))
	data := c.pending[:n]
	c.pending = c.pending[n:]
	return data
}

// converse says the steps and returns the transcript of both sides.
func converse(port int, steps []step) (string, error) {
	out := &writer{port: port}
	var c *client
	unsent := ""
	for i, s := range steps {
		if c == nil {
			conn, err := net.Dial("tcp", "127.0.0.1:"+strconv.Itoa(port))
			if err != nil {
				return "", err
			}
			defer conn.Close()
			c = &client{conn: conn}
		}
		if s.wait {
			if err := c.send(unsent); err != nil {
				return "", err
			}
			unsent = ""
			out.act("waits")
			c.idle()
			continue
		}
		out.request(s.send)
		unsent += s.send
		if isRequest(s.send) {
			c.methods = append(c.methods, strings.SplitN(s.send, " ", 2)[0])
		}
		if s.answers == 0 {
			continue
		}
		if err := c.send(unsent); err != nil {
			return "", err
		}
		unsent = ""
		if s.end {
			out.act("ends its side")
			_ = c.conn.(*net.TCPConn).CloseWrite()
		}
		for n := 1; n <= s.answers && c != nil; n++ {
			lastOfStep := n == s.answers
			open, err := c.answer(out, s.leave, lastOfStep, lastOfStep && i == len(steps)-1)
			if err != nil {
				return "", err
			}
			if !open {
				_ = c.conn.Close()
				c = nil
			}
		}
	}
	return out.String(), nil
}

func (c *client) send(bytes string) error {
	_, err := io.WriteString(c.conn, bytes)
	c.last = time.Now()
	c.sent = c.last
	return err
}

// idle lets a pause pass; what comes meanwhile is early, as the client has more to say.
func (c *client) idle() {
	buffer := make([]byte, 64*1024)
	until := time.Now().Add(pause)
	_ = c.conn.SetReadDeadline(until)
	n, _ := c.conn.Read(buffer)
	c.pending = append(c.pending, buffer[:n]...)
	c.arrived = time.Now()
	time.Sleep(time.Until(until))
}

func isRequest(send string) bool {
	first, _, _ := strings.Cut(send, "\r\n")
	return strings.Contains(first, " HTTP/")
}

// answer reads one answer; it tells whether the connection is still of use.
func (c *client) answer(out *writer, leave int, lastOfStep, lastOfAll bool) (bool, error) {
	status, ok := c.line()
	if !ok {
		out.end(c.class(), "no answer", c.closing())
		return false, nil
	}
	when := c.class()
	var headers []string
	for {
		text, ok := c.line()
		if !ok {
			return false, fmt.Errorf("head is cut after %q", headers)
		}
		if text == "" {
			break
		}
		headers = append(headers, text)
	}
	out.head(when, status, headers)
	if strings.HasPrefix(status, "HTTP/1.1 1") {
		out.end("at once", "no body", "kept")
		return true, nil
	}
	method := c.nextMethod()
	kind, left := c.body(out, method, status, headers, leave)
	if left {
		out.end("at once", "client leaves", "closed")
		return false, nil
	}
	endClass := c.class()
	state := "kept"
	connection := strings.ToLower(value(headers, "Connection"))
	switch {
	case kind == "end by close" || kind == "cut short":
		state, endClass = c.closing(), c.class()
	case !lastOfStep: // the next answer tells
	case connection == "close", strings.HasPrefix(status, "HTTP/1.0") && connection != "keep-alive":
		state = c.closing()
	case lastOfAll:
		state = c.probe()
	default:
		state = c.glance()
	}
	out.end(endClass, kind, state)
	return state == "kept", nil
}

func (c *client) nextMethod() string {
	if len(c.methods) == 0 {
		return ""
	}
	method := c.methods[0]
	c.methods = c.methods[1:]
	return method
}

// body reads the body as its framing says and reports it piece by piece.
func (c *client) body(out *writer, method, status string, headers []string, leave int) (kind string, left bool) {
	code, _ := strconv.Atoi(strings.Fields(status + " 0 0")[1])
	if method == "HEAD" || code < 200 || code == 204 || code == 304 {
		return "no body", false
	}
	if strings.EqualFold(value(headers, "Transfer-Encoding"), "chunked") {
		return c.chunks(out, leave)
	}
	if length, err := strconv.Atoi(value(headers, "Content-Length")); err == nil {
		if length == 0 {
			return "no body", false
		}
		if c.pieces(out, length) < length {
			return "cut short", false
		}
		return "end of length", false
	}
	c.pieces(out, -1)
	return "end by close", false
}

func (c *client) chunks(out *writer, leave int) (kind string, left bool) {
	for n := 1; ; n++ {
		text, ok := c.line()
		if !ok {
			return "cut short", false
		}
		size, err := strconv.ParseInt(text, 16, 32)
		if err != nil {
			out.note("bad chunk size " + strconv.Quote(text))
			return "cut short", false
		}
		if size == 0 {
			for text != "" {
				if text, ok = c.line(); !ok {
					return "cut short", false
				} else if text != "" {
					out.note("trailer " + text)
				}
			}
			return "end of chunks", false
		}
		data := bytes.Clone(c.take(int(size)))
		out.data(c.class(), data)
		if len(data) < int(size) {
			return "cut short", false
		}
		if _, ok = c.line(); !ok {
			return "cut short", false
		}
		if n == leave {
			return "", true
		}
	}
}

// pieces reads a body without chunks; what comes without a pause between is one piece.
func (c *client) pieces(out *writer, length int) int {
	total, when := 0, ""
	var piece []byte
	for length < 0 || total < length {
		if len(c.pending) == 0 && !c.fill() {
			break
		}
		n := len(c.pending)
		if length >= 0 {
			n = min(n, length-total)
		}
		class := c.class()
		if piece != nil && class == "delayed" {
			out.data(when, piece)
			piece = nil
		}
		if piece == nil {
			when = class
		}
		piece = append(piece, c.pending[:n]...)
		c.pending = c.pending[n:]
		total += n
	}
	if piece != nil {
		out.data(when, piece)
	}
	return total
}

// closing waits for the end of the stream.
func (c *client) closing() string {
	for c.fill() {
	}
	if len(c.pending) > 0 {
		return fmt.Sprintf("more bytes %q", c.pending)
	}
	if errors.Is(c.end, os.ErrDeadlineExceeded) {
		return "neither kept nor closed"
	}
	return "closed"
}

// glance looks whether the server closes without having said so.
func (c *client) glance() string {
	_ = c.conn.SetReadDeadline(time.Now().Add(10 * time.Millisecond))
	n, err := c.conn.Read(make([]byte, 1))
	if n > 0 {
		return "more bytes"
	}
	if errors.Is(err, os.ErrDeadlineExceeded) {
		return "kept"
	}
	return "closed"
}

// probe asks once more: a kept connection answers.
func (c *client) probe() string {
	if len(c.pending) > 0 {
		return fmt.Sprintf("more bytes %q", c.pending)
	}
	if _, err := io.WriteString(c.conn, probe); err != nil {
		return "closed"
	}
	text, ok := c.line()
	switch {
	case ok && strings.HasPrefix(text, "HTTP/1.1 "):
		return "kept"
	case errors.Is(c.end, os.ErrDeadlineExceeded):
		return "neither kept nor closed"
	case ok:
		return fmt.Sprintf("more bytes %q", text)
	}
	return "closed"
}

func value(headers []string, name string) string {
	for _, line := range headers {
		key, text, _ := strings.Cut(line, ":")
		if strings.EqualFold(key, name) {
			return strings.TrimSpace(text)
		}
	}
	return ""
}
