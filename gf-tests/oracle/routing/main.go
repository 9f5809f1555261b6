// Routing asks the router of the real ghttp and writes down its answers, for the unit tests of
// io.gf4j.http.routing. Run it in this folder: go run .
package main

import (
	"bufio"
	"os"
	"path/filepath"
)

const resources = "../../../gf-http/src/test/resources/routing"

func main() {
	if len(os.Args) > 1 && os.Args[1] == registerCommand {
		registerAndPrint(os.Args[2:])
		return
	}
	if len(os.Args) > 1 && os.Args[1] == bindCommand {
		bindAndPrint(os.Args[2])
		return
	}
	record("fuzz.tsv", recordLookups)
	record("registration.tsv", recordRegistrations)
	record("names.tsv", recordNames)
	record("objects.tsv", recordBindings)
}

func record(name string, write func(out *bufio.Writer)) {
	must(os.MkdirAll(resources, 0o755))
	file, err := os.Create(filepath.Join(resources, name))
	must(err)
	out := bufio.NewWriter(file)
	write(out)
	must(out.Flush())
	must(file.Close())
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}
