package main

import (
	"bufio"
	"fmt"
	"strings"

	"github.com/gogf/gf/v2/net/ghttp"
)

type UserInfo struct{}

func (UserInfo) Index(r *ghttp.Request)     {}
func (UserInfo) ShowList(r *ghttp.Request)  {}
func (UserInfo) HTTPGet(r *ghttp.Request)   {}
func (UserInfo) V2List(r *ghttp.Request)    {}
func (UserInfo) User_Name(r *ghttp.Request) {}
func (UserInfo) X(r *ghttp.Request)         {}
func (UserInfo) Éa(r *ghttp.Request)        {}

// recordNames writes, for each style, pattern and method of UserInfo, the address under which ghttp binds it.
func recordNames(out *bufio.Writer) {
	patterns := []string{"/o", "/o/", "/", "GET:/o", "/o@a.com", "/{.struct}/{.method}", "/{.struct}-{.method}.html@a.com", "/{.struct}"}
	for style, name := range []string{"DEFAULT", "FULL_NAME", "ALL_LOWER", "CAMEL"} {
		for _, pattern := range patterns {
			s := newServer()
			s.SetNameToUriType(style)
			s.BindObject(pattern, UserInfo{})
			for _, item := range s.GetRoutes() {
				_, method, isMethod := strings.Cut(item.Handler.Name, "UserInfo).")
				if isMethod {
					r := item.Handler.Router
					fmt.Fprintf(out, "%s\t%s\t%s\t%s\n", name, pattern, method, r.Method+" "+r.Uri+" "+r.Domain)
				}
			}
		}
	}
}
