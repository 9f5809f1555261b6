// Records the documents that goai makes of many shapes of requests and results, one JSON file a case, members in goai's order.
//
//	go run . ../../../gf-http/src/test/resources/openapi
//
// A case that fails is recorded as {"error": text}.
package main

import (
	"bytes"
	"context"
	"encoding/json"
	"log"
	"os"
	"path/filepath"

	"github.com/gogf/gf/v2/net/goai"
)

type document = goai.OpenApiV3

// handles is a strict handler.
type handles[Q, S any] func(ctx context.Context, req *Q) (res *S, err error)

var cases = map[string]func(oai *document) error{}

func add(name string, fill func(oai *document) error) { cases[name] = fill }

// route adds a route whose path and method stand in the request's Meta.
func route[Q, S any](oai *document) error {
	return oai.Add(goai.AddInput{Object: handles[Q, S](nil)})
}

// routes records one route of its own.
func routes[Q, S any](name string) { add(name, route[Q, S]) }

// under records one route under a configuration.
func under[Q, S any](name string, config func(c *goai.Config)) {
	add(name, func(oai *document) error {
		config(&oai.Config)
		return route[Q, S](oai)
	})
}

func main() {
	if len(os.Args) != 2 {
		log.Fatal("usage: go run . FOLDER")
	}
	for name, fill := range cases {
		text := &bytes.Buffer{}
		if err := json.Indent(text, record(fill), "", "  "); err != nil {
			log.Fatal(name, ": ", err)
		}
		text.WriteByte('\n')
		if err := os.WriteFile(filepath.Join(os.Args[1], name+".json"), text.Bytes(), 0o644); err != nil {
			log.Fatal(err)
		}
	}
}

func record(fill func(oai *document) error) []byte {
	oai := goai.New()
	err := fill(oai)
	if err == nil {
		text, failed := json.Marshal(oai)
		if failed == nil {
			return text
		}
		err = failed
	}
	text, _ := json.Marshal(map[string]string{"error": err.Error()})
	return text
}
