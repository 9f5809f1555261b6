// Records what GoFrame v2.10.2 and Go's encoding/json answer, as tables that the tests of gf-core replay.
// Run it in this folder: go run . ../../../gf-core/src/test/resources
package main

import (
	"os"
	"path/filepath"
	"strings"
)

// tables maps a file below the resources folder to what writes it; each file of this program adds its own.
var tables = map[string]func(*table){}

type table struct{ rows []string }

func (t *table) row(cells ...string) {
	for i, cell := range cells {
		cells[i] = escape.Replace(cell)
	}
	t.rows = append(t.rows, strings.Join(cells, "\t"))
}

var escape = strings.NewReplacer("\\", "\\\\", "\t", "\\t", "\n", "\\n", "\r", "\\r")

func main() {
	for name, record := range tables {
		t := &table{}
		record(t)
		path := filepath.Join(os.Args[1], name)
		check(os.MkdirAll(filepath.Dir(path), 0o755))
		check(os.WriteFile(path, []byte(strings.Join(t.rows, "\n")+"\n"), 0o644))
	}
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
