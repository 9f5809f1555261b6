package main

import (
	"io"
	"math/rand"
	"mime/multipart"
	"strings"
)

// The boundary is always b; files may take 20 bytes of memory, so some go to the disk.
func readForm(text string) (any, error) {
	form, err := multipart.NewReader(strings.NewReader(text), "b").ReadForm(20)
	if err != nil {
		return nil, err
	}
	defer func() { _ = form.RemoveAll() }()
	files := map[string][]any{}
	for name, headers := range form.File {
		for _, header := range headers {
			file, err := header.Open()
			if err != nil {
				return nil, err
			}
			content, err := io.ReadAll(file)
			if err != nil {
				return nil, err
			}
			_ = file.Close()
			files[name] = append(files[name], []any{header.Filename, header.Size, header.Header, string(content)})
		}
	}
	return map[string]any{"fields": form.Value, "files": files}, nil
}

func part(head, content string) string { return "--b\r\n" + head + "\r\n\r\n" + content + "\r\n" }

func field(name, content string) string {
	return part(`Content-Disposition: form-data; name="`+name+`"`, content)
}

func file(name, filename, content string) string {
	return part(`Content-Disposition: form-data; name="`+name+`"; filename="`+filename+`"`, content)
}

// quoted are contents in quoted-printable, in order or not.
var quoted = []string{"", "a", "a=3Db", "=e4=B8=96", "a=\r\nb", "a=\nb", "a= \r\nb", "a=", "a= ", "=", "a=4", "a=zz", "a=3", "=\r\n", "a \r\nb", "a\t\nb", "a\r\n", "a\rb", "=3D=3D", "==", "a=\tb", "a=\r\r\nb", "\x00", "a\x7f", "\u4e16", "a=0D=0Ab",
	strings.Repeat("a", 4095) + "\n", strings.Repeat("a", 4096) + "\n", strings.Repeat("a", 5000), strings.Repeat("a=\r\n", 3000), strings.Repeat("=41", 3000) + "\r\n" + "b"}

func multiparts() []string {
	const end = "--b--\r\n"
	texts := []string{"", end, "--b--", "--b-- \r\n", "--b", "--b\r\n", "x", "preamble\r\n" + field("k", "v") + end, field("k", "v") + end, field("k", "v") + "--b--", field("k", "v") + end + "epilogue", field("k", "") + end,
		field("k", "1") + field("k", "2") + field("l", "3") + end, field("k", "v"), field("k", "v") + "--b", field("k", "v") + "--b-", field("k", "a\r\nb") + end, field("k", "a\r\n--c\r\nb") + end, field("k", "a\r\n--bc\r\nb") + end, field("k", "--b\r\nx") + end,
		field("k", "a--b") + end, field("k", "\r\n") + end, field("k", "\r\n\r\n") + end, field("k", "\r") + end, field("k", "a\r") + end, field("k", "\n--b") + end, file("f", "a.txt", "text") + end, file("f", "a.txt", "") + end, file("f", "", "x") + end,
		file("f", "../up", "x") + end, file("f", "/", "x") + end, file("f", "a/", "x") + end, file("f", "..", "x") + end, file("f", `C:\a.txt`, "x") + end, file("f", `a\\b`, "x") + end, file("", "a", "x") + end, part("Content-Disposition: form-data", "x") + end,
		part("Content-Disposition: attachment; name=k", "x") + end, part("X: y", "x") + end, part("", "x") + end, "--b\r\n\r\nx\r\n" + end, "--b\r\nContent-Disposition: form-data; name=k\r\n\r\n" + end, "--b\r\nContent-Disposition: form-data; name=k\r\n" + end,
		"--b\r\nContent-Disposition: form-data; name=k", "--b\r\nContent-Disposition: form-data; name=k\r\n", "--b\r\nContent-Disposition: form-data; name=k\r\n\r\n", "--b\r\nContent-Disposition: form-data; name=k\r\n\r\nv",
		"--b\r\nContent-Disposition: form-data;\r\n name=k\r\n\r\nv\r\n" + end, "--b\r\n folded: x\r\n\r\nv\r\n" + end, "--b\r\nno colon\r\n\r\nv\r\n" + end, "--b\r\nbad name@: x\r\n\r\nv\r\n" + end, "--b\r\n: x\r\n\r\nv\r\n" + end, "--b\r\nX : y\r\ncontent-disposition: form-data; name=k\r\n\r\nv\r\n" + end,
		"--b\r\nX: \x01\r\n\r\nv\r\n" + end, "--b\nContent-Disposition: form-data; name=k\n\nv\n--b--\n", "--b\nContent-Disposition: form-data; name=k\n\nv\r\n--b--\n", "--b\r\nContent-Disposition: form-data; name=k\n\nv\r\n" + end,
		"--b \t\r\nContent-Disposition: form-data; name=k\r\n\r\nv\r\n--b \r\n" + "Content-Disposition: form-data; name=l\r\n\r\nw\r\n" + end, field("k", "v") + "x\r\n" + end, field("k", "v") + "\r\n" + end, file("f", "1", strings.Repeat("a", 20)) + file("f", "2", "b") + file("g", "3", strings.Repeat("c", 30)) + end, file("f", "1", strings.Repeat("a", 12)) + file("f", "2", strings.Repeat("b", 12)) + file("f", "3", "c") + end,
		strings.Repeat("x", 4095) + "\n" + field("k", "v") + end, strings.Repeat("x", 4096) + "\n" + field("k", "v") + end, strings.Repeat("x", 5000) + field("k", "v") + end, file("f", "a", strings.Repeat("\r\n--", 3000)) + end, file("f", "a", strings.Repeat("\r", 9000)) + end,
		part("Content-Disposition: form-data; name=k\r\nX: "+strings.Repeat("y", 9000), "v") + end,
		part("Content-Disposition: form-data; name=k\r\nContent-Transfer-Encoding: base64", "YQ==") + end}
	texts = append(texts, mixed(1500, 9, "--b\r\n", "--b\r\n", "--b--", "--b", "\r\n", "\r\n", "\r\n\r\n", "\n", "-", "v", "Content-Disposition: form-data; name=k\r\n\r\n", field("k", "v"), file("f", "a", "t"), "\r\n--b\r\n", "\r\n--b--\r\n", "\r\n--b", " ", end)...)
	before := random
	random = rand.New(rand.NewSource(2))
	for _, text := range append(quoted, mixed(300, 6, "=", "=", "=3D", "=e4=b8=96", "\r\n", "\n", " ", "\t", "a", "=\r\n", "=\n", "= \r\n", "=4", "=zz", "\r", "\x01", "\u4e16")...) {
		texts = append(texts, part("Content-Disposition: form-data; name=k\r\nContent-Transfer-Encoding: quoted-printable", text)+end)
	}
	random = before
	return texts
}
