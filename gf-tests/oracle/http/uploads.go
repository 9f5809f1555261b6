package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/ghttp"
)

// part is a part of a multipart body; without a file name it is a field.
func part(name, file, text string) string {
	disposition := `form-data; name="` + name + `"`
	if file != "" {
		disposition += `; filename="` + file + `"` + "\r\nContent-Type: text/plain"
	}
	return "--b\r\nContent-Disposition: " + disposition + "\r\n\r\n" + text + "\r\n"
}

func multipart(path string, parts ...string) step {
	return post(path, "multipart/form-data; boundary=b", strings.Join(parts, "")+"--b--\r\n")
}

// stored tells what a folder of uploads holds.
func stored(folder string, names ...string) string {
	var out []string
	for _, name := range names {
		text, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			out = append(out, "missing")
		} else {
			out = append(out, string(text))
		}
	}
	return strings.Join(out, ",")
}

type fileReq struct {
	g.Meta `method:"post" mime:"multipart/form-data"`
	File   *ghttp.UploadFile `type:"file" v:"required#a file, please"`
	Note   string
}

type filesReq struct {
	g.Meta `method:"post" mime:"multipart/form-data"`
	Files  ghttp.UploadFiles `type:"file"`
}

type fileValueReq struct {
	g.Meta `method:"post" mime:"multipart/form-data"`
	File   ghttp.UploadFile `type:"file"`
}

// tellParts skips the rest of each part, or tells all of it.
func tellParts(r *ghttp.Request, skip bool) {
	reader, err := r.MultipartReader()
	if err != nil {
		r.Response.WriteExit("error ", err)
	}
	for {
		p, err := reader.NextPart()
		if err == io.EOF {
			r.Response.WriteExit("end")
		}
		if err != nil {
			r.Response.WriteExit("error ", err)
		}
		r.Response.Write(fmt.Sprintf("%q %q %q ", p.FormName(), p.FileName(), p.Header.Get("content-type")))
		if skip {
			text := make([]byte, 1)
			n, _ := p.Read(text)
			r.Response.Write(n, " ")
		} else {
			text, err := io.ReadAll(p)
			r.Response.Write(string(text), err, " ")
		}
	}
}

func folder() string {
	dir, err := os.MkdirTemp(temporary, "uploads")
	if err != nil {
		panic(err)
	}
	return dir
}

func init() {
	add("upload/single", "One file: its name, its size, what is stored.",
		func(s *ghttp.Server) {
			dir := folder()
			s.BindHandler("/x", func(r *ghttp.Request) {
				file := r.GetUploadFile("file")
				if file == nil {
					r.Response.WriteExit("none")
				}
				name, err := file.Save(dir)
				r.Response.Write(file.Filename, " ", file.Size, " ", file.Header.Get("Content-Type"), " ", name, " ", err, " ", stored(dir, name), " note=", r.Get("note"), " file=", r.Get("file") != nil)
			})
		}, multipart("/x", part("file", "a.txt", "text of a"), part("note", "", "n")), multipart("/x", part("other", "a.txt", "x")), multipart("/x", part("file", "", "a field")),
		multipart("/x", part("file", "../up.txt", "up")), multipart("/x", part("file", "\u4e16.txt", "utf8")), multipart("/x", part("file", "empty.txt", "")), post("/x", formType, "file=x"), get("/x"))
	add("upload/renamed", "A name of the handler's own, and one by chance.",
		func(s *ghttp.Server) {
			dir := folder()
			s.BindHandler("/own", func(r *ghttp.Request) {
				file := r.GetUploadFile("file")
				file.Filename = "own.txt"
				name, err := file.Save(dir)
				r.Response.Write(name, " ", err, " ", stored(dir, name))
			})
			s.BindHandler("/chance", func(r *ghttp.Request) {
				name, err := r.GetUploadFile("file").Save(dir, true)
				r.Response.Write(filepath.Ext(name), " ", name != "a.txt", " ", err, " ", stored(dir, name))
			})
		}, multipart("/own", part("file", "a.txt", "A")), multipart("/chance", part("file", "a.txt", "B")))
	add("upload/batch", "Several files of one name.",
		func(s *ghttp.Server) {
			dir := folder()
			s.BindHandler("/x", func(r *ghttp.Request) {
				files := r.GetUploadFiles("file")
				names, err := files.Save(dir)
				r.Response.Write(len(files), " ", names, " ", err, " ", stored(dir, names...))
			})
		}, multipart("/x", part("file", "a.txt", "A"), part("file", "b.txt", "B")), multipart("/x", part("file[0]", "c.txt", "C"), part("file[1]", "d.txt", "D")), multipart("/x", part("file[]", "e.txt", "E")),
		multipart("/x", part("other", "f.txt", "F")), get("/x"))
	add("upload/json", "A file as JSON.",
		handler("/x", func(r *ghttp.Request) { r.Response.WriteJson(r.GetUploadFile("file")) }), multipart("/x", part("file", "a.txt", "A")))
	add("upload/strict", "Files in the request of a strict handler.",
		func(s *ghttp.Server) {
			s.Use(ghttp.MiddlewareHandlerResponse)
			s.BindHandler("/file", func(ctx context.Context, req *fileReq) (*answerRes, error) {
				return &answerRes{req.File.Filename + " " + req.Note, int(req.File.Size)}, nil
			})
			s.BindHandler("/value", func(ctx context.Context, req *fileValueReq) (*answerRes, error) {
				return &answerRes{req.File.Filename, int(req.File.Size)}, nil
			})
			s.BindHandler("/files", func(ctx context.Context, req *filesReq) (*answerRes, error) {
				res := &answerRes{Age: len(req.Files)}
				for _, f := range req.Files {
					res.Name += f.Filename + " "
				}
				return res, nil
			})
		}, multipart("/file", part("file", "a.txt", "A"), part("note", "", "n")), multipart("/file", part("note", "", "n")), post("/file", formType, ""), multipart("/value", part("file", "a.txt", "A")),
		multipart("/files", part("files", "a.txt", "A")), multipart("/files", part("files", "a.txt", "A"), part("files", "b.txt", "BB")), multipart("/files", part("note", "", "n")))
	add("upload/reader", "MultipartReader: the parts as they come, once, and instead of a form.",
		func(s *ghttp.Server) {
			s.BindHandler("/parts", func(r *ghttp.Request) { tellParts(r, false) })
			s.BindHandler("/skipped", func(r *ghttp.Request) { tellParts(r, true) })
			s.BindHandler("/twice", func(r *ghttp.Request) {
				_, first := r.MultipartReader()
				_, second := r.MultipartReader()
				r.Response.Write(first, "|", second)
			})
			s.BindHandler("/late", func(r *ghttp.Request) {
				text := r.Get("k").String()
				_, err := r.MultipartReader()
				r.Response.Write(text, "|", err)
			})
			s.BindHandler("/early", func(r *ghttp.Request) {
				_, err := r.MultipartReader()
				r.Response.Write(err, "|", r.MultipartForm != nil, "|", r.FormValue("k"), "|", r.Get("k"))
			})
		}, multipart("/parts", part("file", "d/a.txt", "text of a"), part("k", "", "v")), multipart("/parts"), post("/parts", "multipart/mixed; boundary=b", part("k", "", "v")+"--b--\r\n"),
		post("/parts", formType, "k=v"), post("/parts", "multipart/form-data", "x"), post("/parts", "multipart/form-data; boundary=", "x"), post("/parts", "multipart/form-data; boundary=b", "x"), post("/parts", "multipart/form-data; boundary=b", part("k", "", "v")),
		post("/parts", "multipart/form-data; boundary=b", "--b\r\nno colon\r\n\r\nx\r\n--b--\r\n"), get("/parts"), multipart("/skipped", part("file", "a.txt", strings.Repeat("a", 5000)), part("k", "", "v")),
		multipart("/twice", part("k", "", "v")), post("/twice", formType, "k=v"), multipart("/late", part("k", "", "v")), multipart("/early", part("k", "", "v")))
	add("upload/too-large", "A file beyond the limit of bodies.",
		func(s *ghttp.Server) {
			s.SetClientMaxBodySize(1024)
			s.BindHandler("/x", func(r *ghttp.Request) { r.Response.Write(r.GetUploadFile("file") != nil) })
		}, multipart("/x", part("file", "a.txt", strings.Repeat("a", 512))), multipart("/x", part("file", "a.txt", strings.Repeat("a", 1056))))
	add("upload/broken", "Multipart bodies that are none.",
		handler("/x", func(r *ghttp.Request) { r.Response.Write(r.GetUploadFile("file") != nil, r.Get("k")) }),
		post("/x", "multipart/form-data", "x"), post("/x", "multipart/form-data; boundary=b", "x"), post("/x", "multipart/form-data; boundary=b", part("k", "", "v")), post("/x", "multipart/form-data; boundary=b", ""),
		post("/x", "multipart/mixed; boundary=b", part("k", "", "v")+"--b--\r\n"))
	add("upload/strict-broken", "Bodies that cannot be read, for a strict handler.",
		func(s *ghttp.Server) {
			s.Use(ghttp.MiddlewareHandlerResponse)
			s.BindHandler("/file", func(ctx context.Context, req *fileReq) (*answerRes, error) { return &answerRes{req.Note, 0}, nil })
		}, post("/file", "multipart/form-data", "x"), post("/file", "multipart/form-data; boundary=b", part("note", "", "n")), post("/file", formType, "note=1&note[a]=2"), post("/file", formType, "note=%"))
	add("upload/fields", "Repeated fields, lists, maps in a multipart body.",
		handler("/x", func(r *ghttp.Request) { r.Response.Write(r.GetMap(), r.GetForm("k"), r.GetMultipartForm() != nil) }),
		multipart("/x", part("k", "", "1"), part("k", "", "2")), multipart("/x", part("k[]", "", "1"), part("k[]", "", "2")), multipart("/x?k=query", part("m[a]", "", "1")), multipart("/x", part("k", "", "a=b&c\u4e16")))
	form := part("k", "", "v") + part("file", "a.txt", "text") + "--b--\r\n"
	add("upload/methods", "A multipart body is read whatever the method.",
		handler("/x", func(r *ghttp.Request) {
			r.Response.Write(r.Get("k"), " query=", r.GetQuery("k"), " form=", r.GetForm("k"), " ", r.GetMultipartForm() != nil, " ", r.GetUploadFile("file") != nil)
		}), body("GET", "/x", "multipart/form-data; boundary=b", form), body("GET", "/x?k=q", "multipart/form-data; boundary=b", form), body("HEAD", "/x", "multipart/form-data; boundary=b", form),
		body("DELETE", "/x", "multipart/form-data; boundary=b", form), body("OPTIONS", "/x", "multipart/form-data; boundary=b", form))
}
