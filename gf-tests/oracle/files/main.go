// Records what net/http's ServeContent, ParseTime, the table of media types and gfile.FormatSize answer.
//
//	go run . ../../../gf-http/src/test/resources/file ../../src/test/resources/file
//
// Needs root: it all happens in an empty root directory, where Go finds no table of the machine's.
package main

import (
	"bytes"
	"fmt"
	"mime"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"syscall"
	"time"

	"github.com/gogf/gf/v2/os/gfile"
)

// The content that is asked for: its last change has a part of a second, which no header shows.
const text = "0123456789"

var changed = time.Date(2024, 1, 2, 3, 4, 5, 600, time.UTC)

const (
	before = "Mon, 01 Jan 2024 03:04:05 GMT"
	same   = "Tue, 02 Jan 2024 03:04:05 GMT"
	after  = "Wed, 03 Jan 2024 03:04:05 GMT"
)

var boundary = regexp.MustCompile(`\b[0-9a-f]{60}\b`)

func main() {
	facts, err := os.OpenRoot(os.Args[1])
	check(err)
	answers, err := os.OpenRoot(os.Args[2])
	check(err)
	extensions := extensions()
	empty, err := os.MkdirTemp("", "empty")
	check(err)
	check(syscall.Chroot(empty))
	write(answers, "ranges.tsv", ranges())
	write(answers, "conditions.tsv", conditions())
	write(facts, "times.tsv", times())
	write(facts, "sizes.tsv", sizes())
	write(facts, "types.tsv", types(extensions))
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func write(folder *os.Root, name string, rows []string) {
	file, err := folder.Create(name)
	check(err)
	defer file.Close()
	fmt.Fprintln(file, strings.Join(rows, "\n"))
}

// serve gives a row: method, length, headers, status, headers of the answer, body.
func serve(method, content, etag string, headers ...string) string {
	request := httptest.NewRequest(method, "/", nil)
	for _, line := range headers {
		name, value, _ := strings.Cut(line, ": ")
		request.Header.Set(name, value)
	}
	recorder := httptest.NewRecorder()
	if etag != "" {
		recorder.Header().Set("Etag", etag)
	}
	http.ServeContent(recorder, request, "a.txt", changed, bytes.NewReader([]byte(content)))
	var lines []string
	for name, values := range recorder.Header() {
		lines = append(lines, name+": "+values[0])
	}
	sort.Strings(lines)
	answer := fmt.Sprintf("%d\t%s\t%q", recorder.Code, strings.Join(lines, "|"), recorder.Body.String())
	return fmt.Sprintf("%s\t%d\t%s\t%s\t%s", method, len(content), etag, strings.Join(headers, "|"), boundary.ReplaceAllString(answer, "{boundary}"))
}

func ranges() (rows []string) {
	for _, value := range []string{
		"bytes=0-", "bytes=0-0", "bytes=0-9", "bytes=0-10", "bytes=0-100", "bytes=9-", "bytes=9-9", "bytes=10-", "bytes=10-20", "bytes=2-4", "bytes=4-2",
		"bytes=-1", "bytes=-10", "bytes=-11", "bytes=-0", "bytes=-", "bytes=", "bytes=,", "bytes=--1", "bytes=-+1", "bytes=+1-2", "bytes=1-+2", "bytes=1--2",
		"bytes= 2-4", "bytes=2 - 4", "bytes=2-4 ", "bytes =2-4", "Bytes=2-4", "BYTES=2-4", "bytes:2-4", "bytes", "2-4", "items=2-4", "nonsense",
		"bytes=a-", "bytes=1-a", "bytes=-a", "bytes=1", "bytes=1.5-2", "bytes=0x1-2", "bytes=1_0-", "bytes=01-02", "bytes=\u0661-2", "bytes=1-2-3",
		"bytes=0-0,2-2", "bytes=0-0, 2-2", "bytes=0-0,,2-2", ",bytes=0-0", "bytes=0-0,20-30", "bytes=20-30,0-0", "bytes=20-30,40-50", "bytes=20-30,-0",
		"bytes=5-6,0-1", "bytes=0-3,2-5", "bytes=0-4,5-9", "bytes=0-9,0-9", "bytes=0-8,-1", "bytes=0-9,0-0", "bytes=0-0,a", "bytes=-1,-2,-3", "bytes=0-0,-0",
		"bytes=0-1,2-3,4-5,6-7,8-9", "bytes=9223372036854775807-", "bytes=9223372036854775808-", "bytes=0-9223372036854775807", "bytes=0-9223372036854775808",
		"bytes=-9223372036854775807", "bytes=-9223372036854775808", "bytes=-99999999999999999999",
	} {
		for _, content := range []string{text, "", "x"} {
			rows = append(rows, serve("GET", content, "", "Range: "+value))
		}
	}
	for _, method := range []string{"HEAD", "POST", "PUT"} {
		rows = append(rows, serve(method, text, "", "Range: bytes=2-4"), serve(method, text, "", "Range: bytes=0-0,2-2"), serve(method, text, "", "Range: bytes=20-"))
	}
	return rows
}

func conditions() (rows []string) {
	tags := []string{`"a"`, `W/"a"`, `"b"`, `*`, `"b", "a"`, `"b","a"`, `W/"b", W/"a"`, `a`, `"a`, `,"a"`, `"b" "a"`, `"b" x "a"`, ` "a" `, `w/"a"`, `""`, `"\"a"`, `"b", *`}
	for _, method := range []string{"GET", "HEAD", "POST"} {
		for _, etag := range []string{"", `"a"`, `W/"a"`} {
			rows = append(rows, serve(method, text, etag))
			for _, name := range []string{"If-Match", "If-None-Match"} {
				for _, tag := range tags {
					rows = append(rows, serve(method, text, etag, name+": "+tag))
				}
			}
			for _, tag := range append(tags, before, same, after, "nonsense") {
				rows = append(rows, serve(method, text, etag, "Range: bytes=2-4", "If-Range: "+tag))
			}
		}
		for _, name := range []string{"If-Modified-Since", "If-Unmodified-Since"} {
			for _, value := range []string{before, same, after, "nonsense", ""} {
				rows = append(rows, serve(method, text, "", name+": "+value), serve(method, text, "", "Range: bytes=2-4", name+": "+value))
			}
		}
	}
	for _, pair := range [][]string{
		{`If-None-Match: "b"`, "If-Modified-Since: " + after}, {`If-None-Match: "a"`, "If-Modified-Since: " + before}, {`If-Match: "a"`, "If-Unmodified-Since: " + before},
		{`If-Match: "b"`, "If-Unmodified-Since: " + after}, {`If-Match: "a"`, `If-None-Match: "a"`}, {`If-None-Match: "a"`, "Range: bytes=2-4"}, {`If-None-Match: "b"`, "Range: bytes=2-4"},
		{"If-Modified-Since: " + after, "If-Unmodified-Since: " + before}, {"If-Unmodified-Since: " + after, "If-Modified-Since: " + after},
	} {
		rows = append(rows, serve("GET", text, `"a"`, pair...))
	}
	return rows
}

func times() (rows []string) {
	for _, value := range []string{
		"Tue, 02 Jan 2024 03:04:05 GMT", "Mon, 02 Jan 2024 03:04:05 GMT", "Xyz, 02 Jan 2024 03:04:05 GMT", "tue, 02 jan 2024 03:04:05 GMT", "TUE, 02 JAN 2024 03:04:05 GMT",
		"Tue, 2 Jan 2024 03:04:05 GMT", "Tue, 02 Jan 2024 03:04:05 UTC", "Tue, 02 Jan 2024 03:04:05", "Tue, 02 Jan 2024 03:04 GMT", "Tue, 02 Jan 24 03:04:05 GMT", "02 Jan 2024 03:04:05 GMT",
		"Tue, 32 Jan 2024 03:04:05 GMT", "Thu, 29 Feb 2024 00:00:00 GMT", "Wed, 29 Feb 2023 00:00:00 GMT", "Tue, 02 Jan 2024 24:00:00 GMT", "Tue, 02 Jan 2024 23:59:60 GMT",
		"Tue, 02 Jan 2024 03:04:05 GMT ", " Tue, 02 Jan 2024 03:04:05 GMT", "Tue,  02 Jan 2024 03:04:05 GMT", "Tue, 02 January 2024 03:04:05 GMT", "Tue, 02 Jan 2024 03:04:05 +0000",
		"Tuesday, 02-Jan-24 03:04:05 GMT", "Tuesday, 02-Jan-69 03:04:05 GMT", "Tuesday, 02-Jan-68 03:04:05 GMT", "Monday, 02-Jan-24 03:04:05 GMT", "Tue, 02-Jan-24 03:04:05 GMT",
		"Tuesday, 02-Jan-24 03:04:05", "Tuesday, 02-Jan-2024 03:04:05 GMT", "tuesday, 02-jan-24 03:04:05 GMT",
		"Tue Jan  2 03:04:05 2024", "Tue Jan 02 03:04:05 2024", "Tue Jan 12 03:04:05 2024", "Tue Jan 2 03:04:05 2024", "Mon Jan  2 03:04:05 2024", "Tue Jan  2 03:04:05 2024 GMT",
		"2024-01-02T03:04:05Z", "1704164645", "0", "nonsense", "",
	} {
		at, err := http.ParseTime(value)
		seconds := fmt.Sprint(at.Unix())
		if err != nil {
			seconds = "-"
		}
		rows = append(rows, value+"\t"+seconds)
	}
	return rows
}

func sizes() (rows []string) {
	for _, size := range []int64{0, 1, 1023, 1024, 1025, 1029, 1152, 1536, 10239, 1048575, 1048576, 1572864, 1 << 30, 5 << 30, 1 << 40, 1 << 50, 1 << 60, 1<<63 - 1} {
		rows = append(rows, fmt.Sprintf("%d\t%s", size, gfile.FormatSize(size)))
	}
	return rows
}

// extensions are those that this machine has a type for.
func extensions() (all []string) {
	data, err := os.ReadFile("/etc/mime.types")
	check(err)
	for _, line := range strings.Split(string(data), "\n") {
		if fields := strings.Fields(line); len(fields) > 1 && fields[0][0] != '#' {
			for _, extension := range fields[1:] {
				all = append(all, "a."+extension)
			}
		}
	}
	return all
}

// types asks for all of them where nothing is known but what Go brings along, and keeps what has a type.
func types(extensions []string) (rows []string) {
	seen := map[string]bool{}
	for _, name := range append(extensions, strings.Fields("a.mjs a.avif a.webp a.wasm a.vtt a.opus a.apng a.ehtml a.pjp a.pjpeg a.xbl a.jfif")...) {
		if kind := mime.TypeByExtension(filepath.Ext(name)); kind != "" && !seen[name] {
			seen[name] = true
			rows = append(rows, name+"\t"+kind)
		}
	}
	for _, name := range strings.Fields("a.HTML a.Txt a.jpg.bak a.tar.gz .html html a. a.jxl a.map a.yaml a.html. a.html/b a.\u00c4 a.\u212A") {
		rows = append(rows, name+"\t"+mime.TypeByExtension(filepath.Ext(name)))
	}
	sort.Strings(rows)
	return rows
}
