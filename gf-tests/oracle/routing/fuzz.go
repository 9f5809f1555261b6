package main

import (
	"bufio"
	"fmt"
	"math/rand"
	"strings"
)

const (
	firstSeed = 20250101
	sets      = 560
)

// recordLookups writes the hand-written sets, then one random set a seed.
//
//	set	<name>
//	+	<kind>	<pattern>
//	?	<method>	<path>	<host>	<status>	<what ran>
func recordLookups(out *bufio.Writer) {
	for _, set := range rules {
		writeSet(out, set.name, set.routes, set.questions)
	}
	for seed := firstSeed; seed < firstSeed+sets; seed++ {
		g := generator{rand.New(rand.NewSource(int64(seed)))}
		routes := g.routes()
		writeSet(out, fmt.Sprint(seed), routes, g.questions(routes))
	}
}

func writeSet(out *bufio.Writer, name string, routes []route, questions []question) {
	fmt.Fprintf(out, "set\t%s\n", name)
	for _, r := range routes {
		fmt.Fprintf(out, "+\t%s\t%s\n", r.kind, r.pattern)
	}
	for i, answer := range ask(routes, questions) {
		q := questions[i]
		fmt.Fprintf(out, "?\t%s\t%s\t%s\t%s\n", q.method, q.path, q.host, answer)
	}
}

// generator draws patterns and paths over a small alphabet, so that they meet often.
type generator struct{ *rand.Rand }

var (
	literals = []string{"a", "b", "ab", "a", "b", "a-b", "a.html", "a+b", "1:b", "é", "名", "A", "~a", "a.b", "a,b;c=d"}
	fuzzy    = []string{
		":x", ":y", ":", "{x}", "{y}", "{x}", "{x}-{y}", "{x}.html", "{x}.{y}", "a{x}", "{x}{y}", "{x}-{y}.{z}",
		"{x}a", "a-{x-1}", "{a.b}", ":x.html", "{名}", ":名", "{x}-{x}", "{x}b{y}b{z}", "{ x}",
	}
	rests = []string{"*any", "*", "*any", "*x", "*a.b"}
	// Each in the form in which it stands in a URL.
	texts = []string{
		"a", "b", "ab", "a-b", "a.html", "a.b", "b", "a", "aa-bb", "a-b-a", "a.b.html", "abab", "%41", "%61", "a%2Fb", "a+b",
		"a%2Bb", "%252F", "%2541", "a%25", "%25zz", "%C3%A9", "%E5%90%8D", "%e5%90%8d", "é", "1:b", "a%20b", "a%0Ab",
		"a-", "-a", ".html", "~a", "A", "%F0%9F%98%80", "a,b;c=d", "a!b", "(a)", "%F0%9F%98%80a", "default", "a%3Ab", "*",
	}
	hosts = []string{"localhost", "localhost", "a.com", "b.com:8080", "A.com", "default", "other.org"}
)

func (g generator) oneOf(list []string) string { return list[g.Intn(len(list))] }

func (g generator) routes() []route {
	count := 1 + g.Intn(12)
	if g.Intn(25) == 0 {
		count = 40
	}
	routes := make([]route, count)
	for i := range routes {
		routes[i] = route{g.kind(), g.pattern()}
		// The same address again, perhaps for another method, or with a small change.
		if i > 0 && g.Intn(6) == 0 {
			_, path, domain := split(routes[g.Intn(i)].pattern)
			routes[i].pattern = g.method() + path + domain
		}
	}
	return routes
}

func (g generator) kind() string {
	switch n := g.Intn(20); {
	case n < 13:
		return "handler"
	case n < 16:
		return "middleware"
	case n < 18:
		return "before"
	default:
		return "after"
	}
}

func (g generator) method() string {
	switch g.Intn(10) {
	case 0:
		return "get:"
	case 1:
		return "GET:"
	case 2:
		return "POST:"
	case 3:
		return "all:"
	}
	return ""
}

func (g generator) pattern() string {
	var path strings.Builder
	for depth := g.Intn(5); depth > 0; depth-- {
		path.WriteString("/")
		switch n := g.Intn(10); {
		case n < 4:
			path.WriteString(g.oneOf(literals))
		case n < 8:
			path.WriteString(g.oneOf(fuzzy))
		case n < 9 || depth == 1:
			path.WriteString(g.oneOf(rests))
		default:
			path.WriteString("/")
		}
	}
	if path.Len() == 0 || g.Intn(12) == 0 {
		path.WriteString("/")
	}
	domain := ""
	if g.Intn(7) == 0 {
		domain = g.oneOf([]string{"@localhost", "@a.com", "@b.com", "@localhost", "@A.com"})
	}
	return g.method() + path.String() + domain
}

func (g generator) questions(routes []route) []question {
	seen := map[question]bool{}
	var questions []question
	for range 2 + 2*len(routes) {
		q := question{g.oneOf([]string{"GET", "GET", "GET", "POST", "HEAD", "FIND"}), g.path(routes), g.oneOf(hosts)}
		// ghttp keeps answers by method, path and host in lower case: each is asked once.
		host, _, _ := strings.Cut(strings.ToLower(q.host), ":")
		key := question{q.method, strings.TrimRight(q.path, "/"), host}
		if !seen[key] {
			seen[key] = true
			questions = append(questions, q)
		}
	}
	return questions
}

// path fills a pattern with texts, then perhaps bends it.
func (g generator) path(routes []route) string {
	_, pattern, _ := split(routes[g.Intn(len(routes))].pattern)
	var path strings.Builder
	for _, part := range strings.Split(strings.Trim(pattern, "/"), "/") {
		path.WriteString("/" + g.fill(part))
	}
	text := path.String()
	switch g.Intn(12) {
	case 0:
		text += "/"
	case 1:
		text += "/" + g.oneOf(texts)
	case 2:
		text = strings.Replace(text, "/", "//", 1)
	case 3:
		text = text[:strings.LastIndex(text, "/")]
	case 4:
		text += "//"
	case 5:
		text += g.oneOf(texts)
	case 6:
		text = strings.Replace(text, "a", "%61", 1)
	}
	if text == "" {
		text = "/"
	}
	return text
}

func (g generator) fill(part string) string {
	switch {
	case strings.HasPrefix(part, ":"):
		return g.oneOf(texts)
	case strings.HasPrefix(part, "*"):
		rest := make([]string, g.Intn(4))
		for i := range rest {
			rest[i] = g.oneOf(texts)
		}
		return strings.Join(rest, "/")
	}
	for strings.Contains(part, "{") && g.Intn(20) > 0 {
		open, end := strings.Index(part, "{"), strings.Index(part, "}")
		part = part[:open] + g.oneOf(texts) + part[end+1:]
	}
	if g.Intn(8) == 0 {
		return g.oneOf(texts)
	}
	return strings.NewReplacer(" ", "%20").Replace(part)
}

// split takes a pattern of this file apart: method with its colon, path, domain with its @.
func split(pattern string) (method, path, domain string) {
	slash := strings.Index(pattern, "/")
	method, path = pattern[:slash], pattern[slash:]
	if at := strings.Index(path, "@"); at >= 0 {
		path, domain = path[:at], path[at:]
	}
	return
}
