// Records what net/http's DetectContentType says of many heads of files.
//
//	go run . > ../../../gf-http/src/test/resources/file/sniff.tsv
package main

import (
	"bufio"
	"fmt"
	"net/http"
	"os"
	"strings"
)

var tags = []string{
	"<!DOCTYPE HTML", "<HTML", "<HEAD", "<SCRIPT", "<IFRAME", "<H1", "<DIV", "<FONT", "<TABLE", "<A", "<STYLE",
	"<TITLE", "<B", "<BODY", "<BR", "<P", "<!--",
}

var heads = []string{
	"<?xml", "%PDF-", "%!PS-Adobe-",
	"\xFE\xFF\x00\x41", "\xFF\xFE\x41\x00", "\xEF\xBB\xBFa",
	"\x00\x00\x01\x00", "\x00\x00\x02\x00", "BM", "GIF87a", "GIF89a",
	"RIFF\x24\x00\x00\x00WEBPVP8 ", "RIFF\x24\x00\x00\x00WEBPVP", "\x89PNG\r\n\x1A\n", "\xFF\xD8\xFF",
	"FORM\x00\x01\x02\x03AIFF", "ID3", "OggS\x00", "MThd\x00\x00\x00\x06",
	"RIFF\x10\x20\x30\x40AVI ", "RIFF\x10\x20\x30\x40WAVE",
	"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00isommp42", "\x1A\x45\xDF\xA3",
	strings.Repeat("\x01", 34) + "LP",
	"\x00\x01\x00\x00", "OTTO", "ttcf", "wOFF", "wOF2",
	"\x1F\x8B\x08", "PK\x03\x04", "Rar!\x1A\x07\x00", "Rar!\x1A\x07\x01\x00", "\x00\x61\x73\x6D",
}

// Boxes of MP4 files: the brand may stand in any word but the fourth, and the box must be wholly there.
var boxes = []string{
	"\x00\x00\x00\x0Cftypmp41",
	"\x00\x00\x00\x0Cftypmp4",
	"\x00\x00\x00\x10ftypisommp42",
	"\x00\x00\x00\x14ftypisom\x00\x00\x00\x00mp41",
	"\x00\x00\x00\x14ftypisom\x00\x00\x00\x00mp4",
	"\x00\x00\x00\x14ftypisom\x00\x00\x00\x00avc1mp41",
	"\x00\x00\x00\x15ftypisom\x00\x00\x00\x00mp41!",
	"\x00\x00\x00\x18ftypqt  \x00\x00\x00\x00qt  mp4v",
	"\x00\x00\x00\x18ftypqt  \x00\x00\x00\x00qt  ",
	"\x00\x00\x00\x00ftypmp42",
	"\x00\x00\x00\x08ftypmp42",
	"\x80\x00\x00\x0Cftypmp42",
	"\xFF\xFF\xFF\xFCftypmp42",
	"\x00\x00\x00\x0CFTYPmp42",
	"\x00\x00\x01\x00ftypmp42" + strings.Repeat("\x00", 244),
	"\x00\x00\x00\x24ftypmp42" + strings.Repeat("\x00", 22) + "LP",
	"\x00\x00\x00\x24ftypisom" + strings.Repeat("\x00", 22) + "LP",
}

var texts = []string{
	"", " ", "\t\n\f\r ", "a", "hello, world\n", "{\"a\":1}", "<a", "<", "<>", "< html>", "<svg xmlns=", "<h2>", "<!-- ",
	"<!doctype html>", "<!DOCTYPE  html>", "<!doctype html\n>", "<html\t>", "<html/>", "<p/>", "<body\n>", "<ahref>",
	"text <html>", "\x0b<html>", "\xEF\xBB\xBF<html>", "\xA0<html>", "  <?xml version=\"1.0\"?>", "<?XML ", "<?xm",
	" %PDF-", "%pdf-", "\xFE\xFF", "\xFE\xFF\x00", "\xFF\xFE", "\xFF\xFE\x00", "\xEF\xBB\xBF", "\xEF\xBB", "B", "bm",
	"GIF88a", "\xE4\xBD\xA0\xE5\xA5\xBD", "\x80\x81\xFF", "a\x00", "\x7F", "RIFF", "RIFF1234WEBPV", "RIFF1234webpvp",
	"Rar!\x1A\x07\x01", "PK\x05\x06", "\x1F\x8B", "PK\x03\x04" + strings.Repeat(" ", 30) + "LP",
	strings.Repeat("a", 34) + "LP", strings.Repeat("a", 34) + "L", strings.Repeat("a", 33) + "LP",
	"<html>" + strings.Repeat("a", 28) + "LP", "BM" + strings.Repeat("a", 32) + "LP",
	strings.Repeat("a", 511) + "\x00", strings.Repeat("a", 512) + "\x00", strings.Repeat(" ", 506) + "<html>",
	strings.Repeat(" ", 507) + "<html>", strings.Repeat(" ", 600),
}

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	record := func(data string) {
		fmt.Fprintf(out, "%x\t%s\n", data, http.DetectContentType([]byte(data)))
	}
	for _, tag := range tags {
		for _, end := range []string{">", " ", "", "\n"} {
			record(tag + end)
		}
		record("\r\n\t\f " + strings.ToLower(tag) + ">")
		record(tag[:len(tag)-1] + ">")
	}
	for _, head := range heads {
		record(head)
		record(head + "rest")
		record(head[:len(head)-1])
		record(" " + head)
		record(head[:len(head)-1] + "?")
		record("?" + head[1:])
	}
	for _, box := range boxes {
		record(box)
	}
	for _, text := range texts {
		record(text)
	}
	for b := 0; b < 0x20; b++ {
		record("text" + string(rune(b)))
		record(string(rune(b)) + "text")
	}
}
