package main

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/olekukonko/tablewriter/pkg/twwidth"
)

// widths tells the first and the last of neighbours that are equally wide, in hex, and the width. What this Go does not
// know as a letter, number, punctuation mark or symbol is left out.
func widths() string {
	text := &strings.Builder{}
	first, width := rune(0), 0
	for r := rune(0); r <= unicode.MaxRune+1; r++ {
		w := 0
		if unicode.In(r, unicode.L, unicode.N, unicode.P, unicode.S) {
			w = twwidth.WidthNoCache(string(r))
		}
		if w == width {
			continue
		}
		if width > 0 {
			fmt.Fprintf(text, "%X\t%X\t%d\n", first, r-1, width)
		}
		first, width = r, w
	}
	return text.String()
}
