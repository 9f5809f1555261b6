// Records how net/http writes and checks cookies, and how it reads Cookie lines.
//
//	go run . > ../../../gf-http/src/test/resources/cookies.tsv
package main

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"
)

var lines = []string{
	"a=1", "a=1; b=2", "a=1;b=2", " a = 1 ; b=2 ", "a=1;; ;b=2;", "a", "a=", "=1", ";", "", "a=\"q\"", "a=\"", "a=\"\"", "a=\"q", "a=q\"", "a=\"q\"x",
	"a=b=c", "a b=1", "a=1 2", "a=1,2", "a=\"1 2\"", "a=1\\2", "a=\u00e9", "a\u00e9=1", "a=1; a=2", "a=1\t; b=2", "A=1; a=2", "a@b=1; c=2", "a=\"1;2\"",
	"$Version=1; a=1", "a={\"k\":1}; b=2", "a='1'", "a=%41+b",
}

var values = []string{
	"1", "", "a b", "a,b", "a=b", "a/b?c&d", "'a'", "{a}", "a%b", "a\"b", "a;b", "a\\b", "a\nb", "a\x7fb", "\u00e9", "a\tb",
}

var paths = []string{"/", "/a b", "/a,b", "/a\"b", "/a;b", "/a\nb", "/\u00e9", "relative"}

var domains = []string{
	"a.test", ".a.test", "..a.test", "a", "A-b.test", "-a.test", "a-.test", "a.-test", "a_b.test", "a.test.", "a..test", "a.test:80", "http://a.test", "127.0.0.1",
	"1.2", "1.2.3", "256.1.1.1", "01.2.3.4", "::1", "[::1]", "a b", "a.1", "1.a", "*.a.test", ".", "", ".127.0.0.1", "127.0.0.1.", "\u00e9.test",
	strings.Repeat("a", 63) + ".test", strings.Repeat("a", 64) + ".test", "a." + strings.Repeat("b", 64), strings.Repeat("a.", 127) + "a", strings.Repeat("a.", 127) + "ab",
}

var names = []string{"a", "A.b-c_d~e", "!#$%&'*+-.^_`|~", "a b", "a=b", "a;b", "", "a\nb", "\u00e9", "a,b", "a\"b", "(a)"}

func main() {
	for _, line := range lines {
		r := http.Request{Header: http.Header{"Cookie": {line}}}
		read := ""
		for _, c := range r.Cookies() {
			read += c.Name + "=" + c.Value + "|" + c.String() + "|"
		}
		row("read", line, read)
	}
	for _, v := range values {
		cookie("value", v, &http.Cookie{Name: "a", Value: v})
	}
	for _, v := range paths {
		cookie("path", v, &http.Cookie{Name: "a", Path: v})
	}
	for _, v := range domains {
		cookie("domain", v, &http.Cookie{Name: "a", Domain: v})
	}
	for _, v := range names {
		cookie("name", v, &http.Cookie{Name: v})
	}
	for _, v := range []int{-5, 0, 1, 3600} {
		cookie("maxAge", strconv.Itoa(v), &http.Cookie{Name: "a", MaxAge: v})
	}
	for _, v := range []int64{0, 1, -11644473600, 1700000000, 253402300799} {
		cookie("expires", strconv.FormatInt(v, 10), &http.Cookie{Name: "a", Expires: time.Unix(v, 500)})
	}
	all := &http.Cookie{Name: "a", Value: "1", Path: "/p", Domain: ".a.test", Expires: time.Unix(0, 0), MaxAge: 1, Secure: true, HttpOnly: true}
	for i, v := range []string{"DEFAULT", "LAX", "STRICT", "NONE"} {
		all.SameSite = http.SameSiteDefaultMode + http.SameSite(i)
		cookie("sameSite", v, all)
	}
}

// cookie writes what is sent, or "refused" for what Valid refuses and String drops or changes.
func cookie(what, in string, c *http.Cookie) {
	out := c.String()
	if c.Valid() != nil {
		out = "refused"
	}
	row(what, in, out)
}

func row(cells ...string) {
	for i, cell := range cells {
		cells[i] = escape(cell)
	}
	fmt.Println(strings.Join(cells, "\t"))
}

// escape writes what is not visible ASCII, and the backslash, as \uXXXX.
func escape(text string) string {
	var b strings.Builder
	for _, c := range text {
		if c < ' ' || c >= 0x7f || c == '\\' {
			fmt.Fprintf(&b, "\\u%04x", c)
		} else {
			b.WriteRune(c)
		}
	}
	return b.String()
}
