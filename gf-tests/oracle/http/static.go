package main

import (
	"os"
	"path/filepath"
	"time"

	"github.com/gogf/gf/v2/net/ghttp"
)

// temporary is removed at the end.
var temporary string

// site writes a small site and returns its root.
func site() string {
	root, err := os.MkdirTemp(temporary, "site")
	if err != nil {
		panic(err)
	}
	files := map[string]string{
		"index.html": "<html>root</html>", "page.html": "<html>page</html>", "text.txt": "0123456789", "data.json": `{"a":1}`,
		"sub/index.htm": "<html>sub</html>", "bare/file.txt": "bare", "blob": "\x00\x01", "route": "file",
	}
	at := time.Date(2024, 1, 2, 3, 4, 5, 0, time.UTC)
	for name, text := range files {
		file := filepath.Join(root, name)
		_ = os.MkdirAll(filepath.Dir(file), 0o755)
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			panic(err)
		}
		_ = os.Chtimes(file, at, at)
	}
	return root
}

func init() {
	served := func(s *ghttp.Server) { s.SetServerRoot(site()) }
	add("static/files", "Files, index files, a directory without one; no redirect for the slash.",
		served, gets("/", "/index.html", "/page.html", "/text.txt", "/data.json", "/blob", "/sub", "/sub/", "/bare", "/bare/", "/bare/file.txt", "/none")...)
	add("static/methods", "Any method gets the file.",
		served, ask("HEAD", "/text.txt"), ask("POST", "/text.txt", "Content-Length: 0"), ask("PUT", "/text.txt", "Content-Length: 0"))
	add("static/ranges", "Ranges, one and many.",
		served, get("/text.txt", "Range: bytes=2-4"), get("/text.txt", "Range: bytes=7-"), get("/text.txt", "Range: bytes=-3"), get("/text.txt", "Range: bytes=20-30"),
		get("/text.txt", "Range: nonsense"), get("/text.txt", "Range: bytes=0-0", "If-Range: Tue, 02 Jan 2024 03:04:05 GMT"))
	add("static/conditions", "Conditions on the time of the last change.",
		served, get("/text.txt", "If-Modified-Since: Tue, 02 Jan 2024 03:04:05 GMT"), get("/text.txt", "If-Modified-Since: Mon, 01 Jan 2024 03:04:05 GMT"),
		get("/text.txt", "If-Unmodified-Since: Mon, 01 Jan 2024 03:04:05 GMT"))
	add("static/traversal", "Nothing outside of the root.",
		served, gets("/../secret", "/sub/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/sub/..%2f..%2fetc/passwd", "/sub/../text.txt")...)
	add("static/route-order", "A file beats a route, a route beats a directory; middleware does not see files, hooks do.",
		func(s *ghttp.Server) {
			served(s)
			s.Use(brackets("global"))
			hookMarks(s, "/*", "hook")
			s.BindHandler("/route", says("handler"))
			s.BindHandler("/bare", says("handler"))
		}, gets("/route", "/bare", "/sub", "/text.txt", "/none")...)
	add("static/listing", "A listing where it is switched on.",
		func(s *ghttp.Server) { served(s); s.SetIndexFolder(true) }, gets("/bare", "/sub", "/text.txt/")...)
	add("static/prefix", "A prefix is matched whatever its case, and only up to a slash.",
		func(s *ghttp.Server) { s.AddStaticPath("/files", site()) }, gets("/files/text.txt", "/FILES/text.txt", "/filestext.txt", "/files", "/text.txt")...)
	add("static/serve-file", "ServeFile: the file, a missing one, a directory.",
		func(s *ghttp.Server) {
			root := site()
			s.BindHandler("/file", func(r *ghttp.Request) { r.Response.Write("lost "); r.Response.ServeFile(root + "/text.txt") })
			s.BindHandler("/missing", func(r *ghttp.Request) { r.Response.Write("kept "); r.Response.ServeFile(root + "/none") })
			s.BindHandler("/directory", func(r *ghttp.Request) { r.Response.Write("lost "); r.Response.ServeFile(root + "/bare") })
			s.BindHandler("/download", func(r *ghttp.Request) { r.Response.ServeFileDownload(root + "/text.txt") })
			s.BindHandler("/named", func(r *ghttp.Request) { r.Response.ServeFileDownload(root+"/text.txt", "a b.txt") })
			s.BindHandler("/utf8", func(r *ghttp.Request) { r.Response.ServeFileDownload(root+"/text.txt", "\u4e16.txt") })
		}, gets("/file", "/missing", "/directory", "/download", "/named", "/utf8")...)
}
