package main

import (
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// writer builds the text of a transcript; gf-tests/oracle/README.md describes the format.
type writer struct {
	strings.Builder
	port int
}

func (w *writer) row(class, marker, text string) {
	line := fmt.Sprintf("%-7s %s %s", class, marker, text)
	w.WriteString(strings.TrimRight(line, " ") + "\n")
}

// request writes sent bytes, a row for each CRLF; a row without one ends with a lone backslash.
func (w *writer) request(sent string) {
	for sent != "" {
		line, rest, ended := strings.Cut(sent, "\r\n")
		text := escape([]byte(line))
		if !ended {
			text += `\`
		}
		w.row("", ">", text)
		sent = rest
	}
}

func (w *writer) head(class, status string, headers []string) {
	w.row(class, "<", escape([]byte(status)))
	lines := make([]string, 0, len(headers))
	for _, line := range headers {
		lines = append(lines, w.normal(line))
	}
	// Go writes cookies in the random order of a map.
	first := slices.IndexFunc(lines, isCookie)
	if first >= 0 {
		n := 0
		for _, line := range lines[first:] {
			if isCookie(line) {
				n++
			}
		}
		slices.Sort(lines[first : first+n])
	}
	for _, line := range lines {
		w.row("", "<", line)
	}
	w.row("", "<", "")
}

func isCookie(line string) bool { return strings.HasPrefix(line, "Set-Cookie:") }

func (w *writer) data(class string, data []byte) {
	text := fileTime.ReplaceAllString(strings.ReplaceAll(string(data), ":"+itoa(w.port), ":{port}"), "{time}")
	w.row(class, "|", escape([]byte(text)))
}

func (w *writer) end(class, kind, state string) { w.row(class, "=", kind+", "+state) }

// act notes what the client does besides sending.
func (w *writer) act(text string) { w.row("", "~", text) }

func (w *writer) note(text string) { w.row("", "!", text) }

var (
	date    = regexp.MustCompile(`^Date: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$`)
	traceID = regexp.MustCompile(`^Trace-Id: [0-9a-f]{32}$`)
	session = regexp.MustCompile(`gfsessionid=[0-9a-z]{32}`)
	// fileTime is in the zone of the machine.
	fileTime = regexp.MustCompile(`2024-01-0[12]T\d\d:\d\d:\d\d[+-]\d\d:\d\d`)
	expires  = regexp.MustCompile(`Expires=([^;]+)`)
)

// normal replaces what differs from run to run.
func (w *writer) normal(line string) string {
	switch {
	case date.MatchString(line):
		line = "Date: {date}"
	case traceID.MatchString(line):
		line = "Trace-Id: {trace}"
	case isCookie(line):
		line = session.ReplaceAllString(line, "gfsessionid={session}")
		line = expires.ReplaceAllStringFunc(line, func(text string) string {
			at, err := http.ParseTime(strings.TrimPrefix(text, "Expires="))
			if err != nil {
				return text
			}
			return "Expires={in " + itoa(int(time.Until(at).Round(time.Minute).Hours())) + " hours}"
		})
	}
	return escape([]byte(strings.ReplaceAll(line, ":"+itoa(w.port), ":{port}")))
}

// escape writes bytes as one line of text; a run that repeats is written \(text\)*count.
func escape(data []byte) string {
	var out strings.Builder
	for len(data) > 0 {
		if unit, count := repeat(data); count > 0 {
			out.WriteString(`\(` + plain(data[:unit]) + `\)*` + itoa(count) + `;`)
			data = data[unit*count:]
			continue
		}
		n := 1
		if r, size := utf8.DecodeRune(data); r != utf8.RuneError {
			n = size
		}
		out.WriteString(plain(data[:n]))
		data = data[n:]
	}
	text := out.String()
	if strings.HasSuffix(text, " ") {
		text = text[:len(text)-1] + `\x20`
	}
	return text
}

// repeat finds a run of at least 64 bytes at the start of data that repeats up to 16 bytes.
func repeat(data []byte) (unit, count int) {
	for unit = 1; unit <= 16 && unit < len(data); unit++ {
		n := unit
		for n < len(data) && data[n] == data[n-unit] {
			n++
		}
		if n >= 64 && n >= 2*unit {
			return unit, n / unit
		}
	}
	return 0, 0
}

func plain(data []byte) string {
	var out strings.Builder
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		switch {
		case r == '\n':
			out.WriteString(`\n`)
		case r == '\r':
			out.WriteString(`\r`)
		case r == '\t':
			out.WriteString(`\t`)
		case r == '\\':
			out.WriteString(`\\`)
		case r == utf8.RuneError && size == 1, !unicode.IsPrint(r) && r < 0x80:
			fmt.Fprintf(&out, `\x%02x`, data[0])
			size = 1
		case !unicode.IsPrint(r):
			for _, b := range data[:size] {
				fmt.Fprintf(&out, `\x%02x`, b)
			}
		default:
			out.Write(data[:size])
		}
		data = data[size:]
	}
	return out.String()
}

func itoa(n int) string { return strconv.Itoa(n) }
