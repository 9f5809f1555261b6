// Records what net/url makes of request targets: decoded path, path as it prints it, query, host; or that it refuses.
//
//	go run . > ../../../gf-http/src/test/resources/url/targets.tsv
//
// Control characters and the backslash are written as \u001f.
package main

import (
	"bufio"
	"fmt"
	"net/url"
	"os"
	"strings"
)

var targets = []string{
	"", "/", "//", "///", "/a", "/a/", "/a//b", "/a/./b", "/a/../b", "*", "/*", "a", "a/b", "?", "?q", "#", "/?", "/?a", "/?a=1&b=2",
	"/a?b?c", "/a?b#c", "/a#c", "/a?%zz", "/a?b c", "/a b", "/a+b", "/a%20b", "/a%2Fb", "/a%2fb", "/%61", "/%41%62", "/%", "/%1", "/%zz",
	"/%2", "/a%", "/a%%20", "/%25", "/%2525", "/%00", "/%0a", "/%7f", "/ä", "/%C3%A4", "/%c3%a4", "/日本", "/%E6%97%A5", "/a;b=1", "/a:b",
	"/a@b", "/a,b", "/a=b", "/a&b", "/a!b", "/a'b", "/a(b)", "/a*b", "/a[b]", "/a{b}", "/a|b", "/a^b", "/a`b", "/a\"b", "/a<b>", "/a~b",
	"/a$b", "/a\\b", "/a%5Cb", "/a%3Fb", "/a%23b", "/!%20", "/(%20", "/*%20", "/'%20", "//host", "//host/a", "//host:80/a?b",
	"http://host", "http://host/", "http://host/a?b", "http://host:8080/a", "http://host?b", "https://h/%2F", "HTTP://HOST/a",
	"http:///a", "http://", "ftp://host/a", "http://user@host/a", "http://user:pass@host:1/a", "http://[::1]/a", "http://[::1]:80/a",
	"http://[::1/a", "http://host:port/a", "http://ho st/a", "http://host%20/a", "http://h\u00e4/a", "http:a", "http:/a", "mailto:a@b", "host:80",
	"://a", "1http://a", ":", ":a", "/a:", "/:a", "a:b/c", "a-b://c/d", "a_b://c/d",
}

func escape(text string) string {
	var b strings.Builder
	for _, r := range text {
		if r < ' ' || r == 0x7f || r == '\\' {
			fmt.Fprintf(&b, "\\u%04x", r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	all := targets
	for c := 0; c < 0x80; c++ {
		all = append(all, "/a"+string(rune(c))+"b", fmt.Sprintf("/a%%%02xb", c), "/a?"+string(rune(c)))
	}
	for _, target := range all {
		u, err := url.ParseRequestURI(target)
		if err != nil {
			fmt.Fprintf(out, "%s\trefused\n", escape(target))
			continue
		}
		fmt.Fprintf(out, "%s\t%s\t%s\t%s\t%s\n", escape(target), escape(u.Path), escape(u.EscapedPath()), escape(u.RawQuery), escape(u.Host))
	}
}
