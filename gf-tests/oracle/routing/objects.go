package main

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"sort"
	"strings"

	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/gogf/gf/v2/os/glog"
	"github.com/gogf/gf/v2/util/gmeta"
)

const bindCommand = "bind"

type Shop struct{}

func (*Shop) Index(r *ghttp.Request)    {}
func (*Shop) ShowList(r *ghttp.Request) {}
func (*Shop) Add(r *ghttp.Request)      {}

type Framed struct{}

func (*Framed) Init(r *ghttp.Request) {}
func (*Framed) Shut(r *ghttp.Request) {}
func (*Framed) Run(r *ghttp.Request)  {}

type Verbs struct{}

func (*Verbs) Get(r *ghttp.Request)    {}
func (*Verbs) Post(r *ghttp.Request)   {}
func (*Verbs) DELETE(r *ghttp.Request) {}
func (*Verbs) Other(r *ghttp.Request)  {}

type Twice struct{}

func (*Twice) Get(r *ghttp.Request) {}
func (*Twice) GET(r *ghttp.Request) {}

type Base struct{}

func (*Base) Inherited(r *ghttp.Request) {}

type Derived struct{ Base }

func (*Derived) Own(r *ghttp.Request) {}

type PlainReq struct{}
type PathReq struct {
	gmeta.Meta `path:"/p"`
}
type FullReq struct {
	gmeta.Meta `path:"/f" method:"put,delete" domain:"f.com"`
}
type AllReq struct {
	gmeta.Meta `method:"all"`
}
type Res struct{}

type Biz struct{}

func (*Biz) Index(ctx context.Context, req *PlainReq) (*Res, error) { return nil, nil }
func (*Biz) Path(ctx context.Context, req *PathReq) (*Res, error)   { return nil, nil }
func (*Biz) Full(ctx context.Context, req *FullReq) (*Res, error)   { return nil, nil }
func (*Biz) Any(ctx context.Context, req *AllReq) (*Res, error)     { return nil, nil }
func (*Biz) Plain(r *ghttp.Request)                                 {}

type BizVerbs struct{}

func (*BizVerbs) Get(ctx context.Context, req *PlainReq) (*Res, error) { return nil, nil }
func (*BizVerbs) Put(ctx context.Context, req *PathReq) (*Res, error)  { return nil, nil }

var objects = map[string]any{
	"Shop": new(Shop), "Framed": new(Framed), "Verbs": new(Verbs), "Twice": new(Twice), "Derived": new(Derived),
	"Biz": new(Biz), "BizVerbs": new(BizVerbs),
}

// bindings are "[domain:HOSTS] [group:PREFIX] how object pattern [parameter]", several separated by " & ".
var bindings = []string{
	"object Shop /o", "object Shop /o ShowList", "object Shop /o ShowList,Add", "object Shop /o Index", "object Shop /", "object Shop /o/",
	"object Shop GET:/o", "object Shop get:/o", "object Shop ALL:/o", "object Shop all:/o", "object Shop ALL:/", "object Shop GET:/", "object Shop o",
	"object Shop FETCH:/o", "object Shop /o@a.com", "object Shop GET:/o@A.com", "object Shop /@a.com", "object Shop GET:/@a.com",
	"object Shop /{.struct}", "object Shop /{.struct}/{.method}", "object Shop /{.method}.html", "object Shop /o/{id}", "object Shop /:name/x",
	"object Shop /o/*any", "object Shop /index/o", "object Framed /o", "object Framed /o Init,Run", "object Derived /o",
	"object Biz /o", "object Biz /o Index", "object Biz GET:/o", "object Biz /{.struct}/{.method}",
	"method Shop /o Add", "method Shop /o Index", "method Shop GET:/o ShowList", "method Shop /{.struct}-{.method} ShowList", "method Shop /o Nothing",
	"method Shop /o add", "method Framed /o Init", "method Biz /o Path", "method Biz GET:/o Full", "method Shop /o Add,Index",
	"rest Verbs /o", "rest Verbs /{.struct}/{.method}", "rest Verbs GET:/o", "rest Verbs /o@a.com", "rest Verbs /", "rest Twice /o", "rest Shop /o", "rest BizVerbs /o",
	"group: all Shop /o", "group:/ all Shop /", "group: get Shop /", "group: get Shop /o", "group:/api all Shop /o", "group:/api all Shop /",
	"group:/api get Shop /o", "group:/api get Shop /", "group:/api get Shop /o@a.com", "group:/api map Shop /o", "group:/api map Shop POST:/o",
	"group:/api map Shop /", "group:/api map Shop POST:/", "group:/api all Shop /{.struct}/{.method}", "group:/{.struct} all Shop /o", "group:/v{n} all Shop /:x",
	"group:/api all Shop /o Add", "group:/api all Shop /o Add,Index", "group:/api all Shop /o Nothing", "group:/api all Shop /o Add,Nothing",
	"group:/api get Shop /o/{.method} ShowList", "group:/api get Shop / Index", "group: get Shop / Index", "group:/api get Shop /{.method} Index",
	"group:/api rest Verbs /o", "group:/api rest Verbs /", "group:/api rest Verbs PUT:/o", "group:/api rest Verbs /o@a.com", "group: rest Verbs /o",
	"group: rest Verbs PUT:/o", "group: rest Verbs /o@a.com", "group:/api rest Verbs /{.struct}",
	"group:/api bind Shop -", "group: bind Shop -", "group:/api bind Biz -", "group: bind Biz -", "group:/api get Biz /o", "group:/api bind Derived -",
	"domain:a.com object Shop /o", "domain:a.com,b.com object Shop /o", "domain:a.com object Shop /", "domain:a.com object Shop /o@b.com",
	"domain:a.com method Shop /o Add", "domain:a.com,b.com rest Verbs /o", "domain:a.com group:/api all Shop /o", "domain:a.com group:/api get Shop /o@b.com",
	"domain:a.com group: get Shop /o", "domain:a.com group: get Shop /o@b.com", "domain:a.com group:/api rest Verbs /o", "domain:a.com,b.com group:/api bind Biz -",
	"object Shop /o & object Shop /o", "object Shop /o Add & method Shop /o/add ShowList", "object Shop /o & method Shop GET:/o Add",
	"rest Verbs /o & object Shop /o", "object Shop /o & domain:a.com object Shop /o",
}

// recordBindings writes, for each line of bindings, the routes it made, with the method that serves them, or why it was refused.
func recordBindings(out *bufio.Writer) {
	self, err := os.Executable()
	must(err)
	for _, line := range bindings {
		text, err := exec.Command(self, bindCommand, line).CombinedOutput()
		answer := strings.TrimRight(string(text), "\n")
		if err != nil {
			answer = bindRefusal(answer)
		}
		fmt.Fprintf(out, "%s\t%s\n", line, answer)
	}
}

func bindRefusal(text string) string {
	if strings.Contains(text, "invalid method name") {
		return "refused: invalid method name"
	}
	return refusal(text)
}

// bindAndPrint runs in a process of its own and prints one "METHOD uri domain: Method" for each route.
func bindAndPrint(line string) {
	s := newServer()
	s.Logger().SetLevel(glog.LEVEL_ALL)
	for _, binding := range strings.Split(line, " & ") {
		bind(s, strings.Split(binding, " "))
	}
	s.Logger().SetLevel(glog.LEVEL_FATA)
	must(s.Start())
	var rows []string
	for _, item := range s.GetRoutes() {
		if item.Type == ghttp.HandlerTypeObject {
			r := item.Handler.Router
			name := item.Handler.Name
			rows = append(rows, fmt.Sprintf("%s %s %s: %s", r.Method, r.Uri, r.Domain, name[strings.LastIndexByte(name, '.')+1:]))
		}
	}
	sort.Strings(rows)
	fmt.Println(strings.Join(rows, " & "))
}

// binder is what a server and its domains have in common.
type binder interface {
	BindObject(pattern string, object any, method ...string)
	BindObjectMethod(pattern string, object any, method string)
	BindObjectRest(pattern string, object any)
	Group(prefix string, groups ...func(group *ghttp.RouterGroup)) *ghttp.RouterGroup
}

func bind(s *ghttp.Server, words []string) {
	var to binder = s
	if hosts, isDomain := strings.CutPrefix(words[0], "domain:"); isDomain {
		to = s.Domain(hosts)
		words = words[1:]
	}
	prefix, inGroup := strings.CutPrefix(words[0], "group:")
	if inGroup {
		words = words[1:]
	}
	how, object, pattern, parameters := words[0], objects[words[1]], words[2], words[3:]
	if inGroup {
		bindInGroup(to.Group(prefix), how, object, pattern, parameters)
		return
	}
	switch how {
	case "object":
		to.BindObject(pattern, object, parameters...)
	case "method":
		to.BindObjectMethod(pattern, object, parameters[0])
	case "rest":
		to.BindObjectRest(pattern, object)
	default:
		panic(how)
	}
}

func bindInGroup(group *ghttp.RouterGroup, how string, object any, pattern string, parameters []string) {
	var params []any
	for _, p := range parameters {
		params = append(params, p)
	}
	switch how {
	case "all":
		group.ALL(pattern, object, params...)
	case "get":
		group.GET(pattern, object, params...)
	case "rest":
		group.REST(pattern, object)
	case "map":
		group.Map(map[string]any{pattern: object})
	case "bind":
		group.Bind(object)
	default:
		panic(how)
	}
}
