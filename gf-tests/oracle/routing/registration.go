package main

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"sort"
	"strings"

	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/gogf/gf/v2/os/glog"
)

const registerCommand = "register"

// registrations are routes as "kind pattern", several separated by " & "; ghttp ends the process at the first bad one.
var registrations = []string{
	"handler /a", "handler a", "handler ", "handler   ", "handler /", "handler //", "handler /a/", "handler /a///", "handler /a//b",
	"handler GET:/a", "handler get:/a", "handler gEt:/a", "handler ALL:/a", "handler all:/a", "handler GET: /a ", "handler  GET:/a",
	"handler GET:", "handler GET: ", "handler GET:a", "handler FETCH:/a", "handler G-ET:/a", "handler GET,POST:/a", "handler GET/a",
	"handler connect:/a", "handler OPTIONS:/a", "handler TRACE:/a", "handler HEAD:/a", "handler PATCH:/a", "handler DELETE:/a",
	"handler /a:b", "handler /a/get:id", "handler /a/get:/id", "handler /:x", "handler /a/:x", "handler GET:/a/:x", "handler /x/1:2",
	"handler /{x}", "handler /{x}/{y}-{z}.html", "handler /*", "handler /*any", "handler /a/*any/b", "handler /:", "handler /é/:名",
	"handler /{x-1}.{a.b}", "handler /{ x}", "handler /{x", "handler /{}", "handler /{x}{x}",
	"handler /a@localhost", "handler /a@a.com,b.com", "handler /a @ localhost", "handler /a@", "handler @localhost", "handler GET:/a@A.com",
	"handler /a@local_host-1.x", "handler /a@b@c", "handler /a@b/c", "handler /@b", "handler /a/@b", "handler /a@é.com", "handler /a@localhost:80",
	"handler /a & handler /a", "handler /a & handler /a/", "handler GET:/a & handler get:/a", "handler GET:/a & handler /a",
	"handler GET:/a & handler POST:/a", "handler /a@a.com & handler /a@A.com", "handler /a@a.com & handler /a", "handler /a & handler /A",
	"handler /{x} & handler /{y}", "handler /{x} & handler /{x}", "handler /a/b & handler /a//b", "handler /a@default & handler /a",
	"handler /a & middleware /a", "middleware /a & handler /a", "middleware /a & middleware /a", "before /a & before /a", "before /a & handler /a",
	"handler /a & middleware /a & handler /a", "middleware a", "before FETCH:/a",
	"group:/api /x", "group:/api x", "group:/api /", "group:/api GET:/x", "group:/api GET:x@A.com", "group:/api //x//y/", "group:api /x",
	"group:/api/ /x", "group: /x", "group:/ /x", "group:/v{n} :x", "group:/api FETCH:/x",
	"overwrite /a & overwrite /a",
}

// recordRegistrations writes, for each line of registrations, the routes it made or why it was refused.
func recordRegistrations(out *bufio.Writer) {
	self, err := os.Executable()
	must(err)
	for _, line := range registrations {
		text, err := exec.Command(self, registerCommand, line).CombinedOutput()
		answer := strings.TrimRight(string(text), "\n")
		if err != nil {
			answer = refusal(answer)
		}
		fmt.Fprintf(out, "%s\t%s\n", line, answer)
	}
}

// refusal is the reason without file names and line numbers.
func refusal(text string) string {
	for _, reason := range []string{"URI should not be empty", "invalid method value", "URI should lead with '/'", "The duplicated route registry"} {
		if strings.Contains(text, reason) {
			return "refused: " + reason
		}
	}
	panic(text)
}

// registerAndPrint runs in a process of its own and prints one "METHOD uri domain" for each route.
func registerAndPrint(args []string) {
	s := newServer()
	s.Logger().SetLevel(glog.LEVEL_ALL)
	nothing := func(r *ghttp.Request) {}
	for _, line := range strings.Split(args[0], " & ") {
		kind, pattern, _ := strings.Cut(line, " ")
		prefix, isGroup := strings.CutPrefix(kind, "group:")
		switch {
		case isGroup:
			s.Group(prefix).Map(map[string]any{pattern: nothing})
		case kind == "overwrite":
			s.SetRouteOverWrite(true)
			s.BindHandler(pattern, nothing)
		default:
			register(s, kind, pattern, nothing)
		}
	}
	s.Logger().SetLevel(glog.LEVEL_FATA)
	must(s.Start())
	var rows []string
	for _, item := range s.GetRoutes() {
		if r := item.Handler.Router; !strings.Contains(item.Handler.Name, "ServerTracing") {
			rows = append(rows, fmt.Sprintf("%s %s %s %v", r.Method, r.Uri, r.Domain, r.RegNames))
		}
	}
	sort.Strings(rows)
	fmt.Println(strings.Join(rows, " & "))
}
