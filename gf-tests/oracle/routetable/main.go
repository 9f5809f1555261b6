// Records the route tables that real ghttp servers write to their log at start, one file a server: the rows of cells, tabs
// between and \n for a line break in a cell, then an empty line, then the table. Records beside them, in widths.tsv, how many
// columns each letter, number and sign takes there.
//
//	RUNEWIDTH_EASTASIAN=0 go run . ../../../gf-http/src/test/resources/routes
//
// The variable keeps the locale out of the column widths.
package main

import (
	"bytes"
	"context"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/gogf/gf/v2/os/glog"
)

const address = "127.0.0.1:18199"

func main() {
	if os.Getenv("RUNEWIDTH_EASTASIAN") != "0" || len(os.Args) != 2 {
		log.Fatal("usage: RUNEWIDTH_EASTASIAN=0 go run . FOLDER")
	}
	glog.SetStdoutPrint(false)
	for name, register := range tables {
		file := filepath.Join(os.Args[1], name+".txt")
		if err := os.WriteFile(file, []byte(record(name, register)), 0o644); err != nil {
			log.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(os.Args[1], "widths.tsv"), []byte(widths()), 0o644); err != nil {
		log.Fatal(err)
	}
}

func record(name string, register func(s *ghttp.Server)) string {
	s := ghttp.GetServer(name)
	s.SetAddr(address)
	register(s)

	// Only the table begins with an empty line.
	written := &bytes.Buffer{}
	s.Logger().SetHandlers(func(_ context.Context, in *glog.HandlerInput) {
		if text := in.ValuesContent(); strings.HasPrefix(text, "\n") {
			written.WriteString(text[1:])
		}
	})
	s.Logger().SetStdoutPrint(false)
	if err := s.Start(); err != nil {
		log.Fatal(name, ": ", err)
	}
	rows := cells(s)
	if err := s.Shutdown(); err != nil {
		log.Fatal(name, ": ", err)
	}
	table := regexp.MustCompile(`\n+$`).ReplaceAllString(written.String(), "\n")
	return rows + "\n" + table
}

// cells tells what was put into the table, from the server's own list of routes.
func cells(s *ghttp.Server) string {
	header := []string{"SERVER", "DOMAIN", "ADDRESS", "METHOD", "ROUTE", "HANDLER", "MIDDLEWARE"}
	var rows [][]string
	short := true
	for _, r := range s.GetRoutes() {
		handler := strings.TrimSuffix(r.Handler.Name, "-fm")
		short = short && r.Server == ghttp.DefaultServerName && r.Domain == ghttp.DefaultDomainName
		if strings.HasSuffix(handler, "internalMiddlewareServerTracing") {
			continue
		}
		middlewares := strings.ReplaceAll(strings.ReplaceAll(r.Middleware, "-fm", ""), ",", `\n`)
		rows = append(rows, []string{r.Server, r.Domain, r.Address, r.Method, r.Route, handler, middlewares})
	}
	text := &strings.Builder{}
	for _, row := range append([][]string{header}, rows...) {
		if short {
			row = row[2:]
		}
		text.WriteString(strings.Join(row, "\t") + "\n")
	}
	return text.String()
}
