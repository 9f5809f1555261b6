// Records how Go reads what clients send: gstr.Parse, url.ParseQuery, mime.ParseMediaType, multipart.ReadForm, gxml.
//
//	go run . ../../../gf-http/src/test/resources/input ../../../gf-core/src/test/resources/xml
//
// The first cell of a row is the input as a JSON text, the second one the answer as JSON, or "error TEXT".
package main

import (
	"encoding/json"
	"math/rand"
	"mime"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/gogf/gf/v2/encoding/gxml"
	"github.com/gogf/gf/v2/text/gstr"
)

var random = rand.New(rand.NewSource(1))

func main() {
	record(os.Args[1], "names.tsv", names(), func(text string) (any, error) { return gstr.Parse(text) })
	record(os.Args[1], "forms.tsv", forms(), func(text string) (any, error) {
		values, err := url.ParseQuery(text)
		answer := map[string]any{"values": values}
		if err != nil {
			answer["error"] = err.Error()
		}
		return answer, nil
	})
	record(os.Args[1], "mediatypes.tsv", mediaTypes(), func(text string) (any, error) {
		name, params, err := mime.ParseMediaType(text)
		answer := map[string]any{"type": name, "params": params}
		if params == nil {
			answer["params"] = map[string]string{}
		}
		if err != nil {
			answer["error"] = err.Error()
		}
		return answer, nil
	})
	record(os.Args[1], "multipart.tsv", multiparts(), readForm)
	record(os.Args[2], "decoded.tsv", documents(), func(text string) (any, error) {
		decoded, err := gxml.DecodeWithoutRoot([]byte(text))
		return decoded, err
	})
}

func record(folder, name string, texts []string, ask func(string) (any, error)) {
	var out strings.Builder
	seen := map[string]bool{}
	for _, text := range texts {
		if seen[text] || !utf8.ValidString(text) || name == "decoded.tsv" && !isDocument(text) {
			continue
		}
		seen[text] = true
		answer, err := ask(text)
		cell := ""
		if err != nil {
			cell = "error " + strings.ReplaceAll(err.Error(), "\n", " ")
		} else {
			cell = encode(answer)
		}
		if utf8.ValidString(cell) && !strings.Contains(cell, "\ufffd") && !strings.Contains(cell, `\ufffd`) {
			out.WriteString(encode(text) + "\t" + cell + "\n")
		}
	}
	if err := os.WriteFile(filepath.Join(folder, name), []byte(out.String()), 0o644); err != nil {
		panic(err)
	}
}

// isDocument tells whether ghttp takes a body for XML at all; text before the root is none in Java.
func isDocument(text string) bool {
	text = strings.TrimSpace(text)
	return strings.HasPrefix(text, "<") && strings.HasSuffix(text, ">") && !strings.HasPrefix(text, "<![")
}

func encode(value any) string {
	var out strings.Builder
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		panic(err)
	}
	return strings.TrimSpace(out.String())
}

// mixed puts random pieces together.
func mixed(count, length int, pieces ...string) []string {
	var texts []string
	for range count {
		text := ""
		for range 1 + random.Intn(length) {
			text += pieces[random.Intn(len(pieces))]
		}
		texts = append(texts, text)
	}
	return texts
}
