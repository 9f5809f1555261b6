// Records whether gstr.IsSubDomain takes one domain for a part of another, for every pair of a list.
//
//	go run . > ../../../gf-http/src/test/resources/domains.tsv
package main

import (
	"fmt"

	"github.com/gogf/gf/v2/text/gstr"
)

var names = []string{
	"", "*", "org", "b.org", "a.b.org", "x.a.b.org", "y.x.a.b.org", "c.org", "a.c.org", "b.com", "*.org", "*.b.org", "*.*.org", "a.*.org",
	"*.a.b.org", "*.*.b.org", "b.org:80", "a.b.org:8080", "*.b.org:80", "B.org", "localhost", "127.0.0.1", "b.org.", ".b.org", "ab.org", "*b.org",
}

func main() {
	for _, main := range names {
		for _, sub := range names {
			fmt.Printf("%s\t%s\t%v\n", main, sub, gstr.IsSubDomain(sub, main))
		}
	}
}
