// Records net/http's StatusText of every code from 0 to 999.
//
//	go run . > ../../../gf-http/src/test/resources/status-text.tsv
package main

import (
	"fmt"
	"net/http"
)

func main() {
	for code := 0; code < 1000; code++ {
		fmt.Printf("%d\t%s\n", code, http.StatusText(code))
	}
}
