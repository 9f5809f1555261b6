// Command http serves every scenario with the real ghttp and writes what a raw socket saw, one text file a scenario.
//
//	go run . <folder for the transcripts> [only scenarios whose name starts with this]
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/gogf/gf/v2/os/gsession"
)

// scenario is a server and what a client says to it.
type scenario struct {
	name  string
	note  string
	setup func(s *ghttp.Server)
	talk  []step
}

// all is filled by the init functions of the scenario files.
var all []scenario

func add(name, note string, setup func(s *ghttp.Server), talk ...step) {
	all = append(all, scenario{name, note, setup, talk})
}

func main() {
	folder, only := os.Args[1], ""
	if len(os.Args) > 2 {
		only = os.Args[2]
	}
	temporary, _ = os.MkdirTemp("", "oracle")
	failed := 0
	for _, sc := range all {
		if !strings.HasPrefix(sc.name, only) {
			continue
		}
		if err := record(sc, folder); err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n", sc.name, err)
			failed++
		}
	}
	_ = os.RemoveAll(temporary)
	if failed > 0 {
		os.Exit(1)
	}
}

func record(sc scenario, folder string) error {
	s := g.Server(sc.name)
	s.SetAddr("127.0.0.1:0")
	s.SetDumpRouterMap(false)
	s.SetAccessLogEnabled(false)
	s.SetErrorLogEnabled(false)
	s.SetOpenApiPath("")
	s.SetSwaggerPath("")
	s.SetSessionStorage(gsession.NewStorageMemory())
	sc.setup(s)
	if err := s.Start(); err != nil {
		return err
	}
	defer func() { _ = s.Shutdown() }()
	text, err := converse(s.GetListenedPort(), sc.talk)
	if err != nil {
		return err
	}
	file := filepath.Join(folder, sc.name+".txt")
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return err
	}
	head := "# " + sc.name + "\n"
	for _, line := range strings.Split(strings.TrimSpace(sc.note), "\n") {
		head += "# " + strings.TrimSpace(line) + "\n"
	}
	return os.WriteFile(file, []byte(head+"\n"+text), 0o644)
}
