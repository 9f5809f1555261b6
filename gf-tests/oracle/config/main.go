// Records what gcfg reads from the files beside the tables, what gjson finds by dotted paths, what gcmd takes for
// options, which sizes gfile knows, and what ghttp makes of a file. Run it in this folder:
//
//	go run . ../../../gf-core/src/test/resources/config ../../../gf-http/src/test/resources/config
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"github.com/gogf/gf/v2/os/gcfg"
	"github.com/gogf/gf/v2/os/gcmd"
	"github.com/gogf/gf/v2/os/gfile"
)

var paths = []string{
	"", ".", "server", "server.address", "server.Address", "server.indexFiles.1", "server.indexFiles.2",
	"server.indexFiles.x", "server.rewrites./old", "database.default.0.link", "database.default.0", "server.", ".server", "none.a",
	"server.address.x",
}

var commands = []string{
	"app", "app --a=b", "app -a=b", "app --a b", "app -a -b c", "app --gf.gcfg.file=prod.yaml x", "app --a= b", "app --a", "app --a=1 --a=2",
	"app x --a.b-c=d=e", "app --a -1", "app --=x", "app ---a=b", "app --a,b=c",
}

var sizes = []string{
	"", "0", "12", "1k", "1K", "1kb", "1ki", "1KiB", "8MB", "1.5m", "2g", "1t", "1p", "1e", "9e", "1x", "k", "1 k", "-1", "1.2.3k", "12b", "3bytes",
	"1gigabyte", "1megabyte", "1mebibyte", ".5k", "5.k",
}

func main() {
	dir := os.Args[1]
	write(dir, "data.tsv", files(dir))
	write(dir, "paths.tsv", lookups(filepath.Join(dir, "server.yaml")))
	write(dir, "commands.tsv", options())
	write(dir, "sizes.tsv", bytes())
	write(os.Args[2], "server-keys.tsv", serverKeys(filepath.Join(os.Args[2], "server.yaml")))
}

func files(dir string) (rows []string) {
	names, _ := filepath.Glob(filepath.Join(dir, "se*.*"))
	more, _ := filepath.Glob(filepath.Join(dir, "sc*.*"))
	for _, name := range append(names, more...) {
		data, err := open(name).Data(context.Background())
		if err != nil {
			panic(err)
		}
		rows = append(rows, filepath.Base(name)+"\t"+text(data))
	}
	return rows
}

func lookups(name string) (rows []string) {
	config := open(name)
	for _, path := range paths {
		value, err := config.Get(context.Background(), path)
		if err != nil {
			panic(err)
		}
		rows = append(rows, path+"\t"+text(value))
	}
	return rows
}

func options() (rows []string) {
	for _, command := range commands {
		gcmd.Init(strings.Split(command, " ")...)
		all := gcmd.GetOptAll()
		pairs := []string{}
		for k, v := range all {
			pairs = append(pairs, k+"="+v)
		}
		sort.Strings(pairs)
		rows = append(rows, command+"\t"+strings.Join(pairs, ";"))
	}
	return rows
}

func bytes() (rows []string) {
	for _, size := range sizes {
		rows = append(rows, fmt.Sprintf("%s\t%d", size, gfile.StrToSize(size)))
	}
	return rows
}

func open(name string) *gcfg.AdapterFile {
	adapter, err := gcfg.NewAdapterFile(name)
	if err != nil {
		panic(err)
	}
	return adapter
}

func text(value any) string {
	out, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	return strings.ReplaceAll(string(out), "\\", "\\\\")
}

func write(dir, name string, rows []string) {
	if err := os.WriteFile(filepath.Join(dir, name), []byte(strings.Join(rows, "\n")+"\n"), 0o644); err != nil {
		panic(err)
	}
}
