package main

import (
	"os"
	"path/filepath"
	"time"

	"github.com/gogf/gf/v2/net/ghttp"
)

// siteTime is when every file was changed last.
var siteTime = time.Date(2024, 1, 2, 3, 4, 5, 0, time.UTC)

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
	for name, text := range files {
		file := filepath.Join(root, name)
		_ = os.MkdirAll(filepath.Dir(file), 0o755)
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			panic(err)
		}
		_ = os.Chtimes(file, siteTime, siteTime)
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

// files writes files into a folder of their own; their text is their name.
func files(names ...string) string {
	root, err := os.MkdirTemp(temporary, "files")
	if err != nil {
		panic(err)
	}
	for _, name := range names {
		file := filepath.Join(root, name)
		_ = os.MkdirAll(filepath.Dir(file), 0o755)
		if err := os.WriteFile(file, []byte(name), 0o644); err != nil {
			panic(err)
		}
		_ = os.Chtimes(file, siteTime, siteTime)
		_ = os.Chtimes(filepath.Dir(file), siteTime, siteTime)
	}
	return root
}

func init() {
	add("static/index-files", "Index files of the server's own, in their order.",
		func(s *ghttp.Server) {
			s.SetIndexFiles([]string{"none.html", "start.html", "index.html"})
			s.SetServerRoot(files("index.html", "start.html", "sub/index.html"))
		}, gets("/", "/index.html", "/start.html", "/sub", "/none.html")...)
	add("static/no-index", "A root without an index file is refused, what is missing is not found.",
		func(s *ghttp.Server) { s.SetServerRoot(files("page.html")) }, gets("/", "/index.html", "/page.html", "/sub")...)
	add("static/search-paths", "What the root does not have is searched for in further folders.",
		func(s *ghttp.Server) {
			s.SetServerRoot(files("both.txt", "root/in-root.txt"))
			s.AddSearchPath(files("both.txt", "second.txt"))
			s.AddSearchPath(files("second.txt", "third.txt", "index.html"))
		}, gets("/", "/both.txt", "/second.txt", "/third.txt", "/root/in-root.txt", "/none.txt")...)
	add("static/path-priority", "A longer prefix comes before the root, and hides it.",
		func(s *ghttp.Server) {
			s.SetServerRoot(files("a.txt", "sub/a.txt", "sub/deep/a.txt", "sub/root-only.txt"))
			s.AddStaticPath("/sub", files("own-a.txt", "a.txt"))
			s.AddStaticPath("/sub/deep", files("deepest.txt"))
		}, gets("/a.txt", "/sub/a.txt", "/sub/own-a.txt", "/sub/root-only.txt", "/sub/deep/deepest.txt", "/sub/deep/a.txt", "/sub")...)
	add("static/rewrite", "A rewrite leads to a file.",
		func(s *ghttp.Server) {
			s.SetServerRoot(files("one.html", "two.html"))
			s.SetRewrite("/page", "/one.html")
			s.SetRewriteMap(map[string]string{"/first": "/one.html", "/second": "/two.html", "/gone": "/none.html"})
		}, gets("/", "/page", "/first", "/second", "/gone", "/one.html")...)
	add("static/group-middleware", "A group's middleware does not see files; a global one neither.",
		func(s *ghttp.Server) {
			s.SetServerRoot(files("index.html", "page.html"))
			s.Group("/", func(group *ghttp.RouterGroup) {
				group.Middleware(brackets("group"))
				group.ALL("/list", says("list"))
			})
		}, gets("/", "/page.html", "/none", "/list")...)
	add("static/hooks", "Hooks run around files, but what they write is lost.",
		func(s *ghttp.Server) {
			s.SetServerRoot(files("index.html", "page.html"))
			seen := 0
			for _, hook := range hookNames[:2] {
				s.BindHookHandler("/*", hook, func(r *ghttp.Request) {
					seen++
					r.Response.Write(hookPlaces[hook], seen, r.IsFileRequest(), " ")
				})
			}
			s.BindHandler("/list", says("list"))
		}, gets("/", "/page.html", "/none", "/list")...)
	add("static/file-request", "Whether a request is for a file.",
		func(s *ghttp.Server) {
			s.SetServerRoot(files("page.html"))
			s.BindHandler("/x", func(r *ghttp.Request) { r.Response.Write(r.IsFileRequest()) })
		}, gets("/x", "/page.html")...)
	add("static/names", "Names with spaces, brackets, letters of all scripts.",
		func(s *ghttp.Server) {
			s.SetServerRoot(files("1.txt", "\u4e16\u754cG1(2)-icon.txt", "a b.txt", "a+b.txt", "100%.txt", ".hidden", "upper.TXT"))
		}, gets("/1.txt", "/\u4e16\u754cG1(2)-icon.txt", "/%E4%B8%96%E7%95%8CG1%282%29-icon.txt", "/a%20b.txt", "/a+b.txt", "/a%2Bb.txt", "/100%25.txt", "/.hidden", "/upper.TXT", "/1.txt/", "/1.txt?v=2")...)
	add("static/not-modified-later", "A condition with a time to come is met.",
		func(s *ghttp.Server) { s.SetServerRoot(files("page.html")) }, get("/page.html", "If-Modified-Since: Wed, 12 Dec 2040 05:53:35 GMT"), get("/page.html", "If-Modified-Since: Mon, 12 Dec 2040 05:53:35 GMT"), get("/page.html", "If-None-Match: \"x\""),
		get("/page.html", "If-Modified-Since: nonsense"))
	add("static/types", "Types by the names of files.",
		func(s *ghttp.Server) {
			s.SetServerRoot(files("a.css", "a.js", "a.mjs", "a.json", "a.png", "a.svg", "a.wasm", "a.xml", "a.pdf", "a.unknown", "none", "a.HTML"))
		}, gets("/a.css", "/a.js", "/a.mjs", "/a.json", "/a.png", "/a.svg", "/a.wasm", "/a.xml", "/a.pdf", "/a.unknown", "/none", "/a.HTML")...)
	add("static/status-pages", "Status handlers answer for what is missing or refused.",
		func(s *ghttp.Server) {
			s.SetServerRoot(files("sub/page.html"))
			s.BindStatusHandlerByMap(map[int]ghttp.HandlerFunc{403: says("refused"), 404: says("missing")})
		}, gets("/sub", "/none", "/sub/page.html")...)
}

func init() {
	add("static/links", "Symbolic links: to a file of the root, out of it, to nothing; a neighbour whose name begins like the root's.",
		func(s *ghttp.Server) {
			root, outside := files("in.txt", "folder/in.txt"), files("out.txt")
			link := func(target, name string) {
				if err := os.Symlink(target, filepath.Join(root, name)); err != nil {
					panic(err)
				}
			}
			link("in.txt", "to-file.html")
			link("folder", "to-folder")
			link(filepath.Join(outside, "out.txt"), "to-outside.txt")
			link(outside, "to-outside")
			link("nothing", "to-nothing")
			_ = os.Mkdir(root+"-secret", 0o755)
			_ = os.WriteFile(root+"-secret/secret.txt", []byte("secret"), 0o644)
			_ = os.Chtimes(root+"-secret/secret.txt", siteTime, siteTime)
			s.SetServerRoot(root)
			s.SetRewrite("/neighbour", "/../"+filepath.Base(root)+"-secret/secret.txt")
		}, gets("/to-file.html", "/to-folder/in.txt", "/to-folder", "/to-outside.txt", "/to-outside/out.txt", "/to-nothing", "/neighbour")...)
	add("static/prefix-slash", "Prefixes that end in a slash.",
		func(s *ghttp.Server) {
			s.AddStaticPath("/", files("a.txt"))
			s.AddStaticPath("/sub/", files("b.txt", "index.html"))
		}, gets("/", "/a.txt", "/sub", "/sub/", "/sub/b.txt")...)
	add("static/listing-names", "A listing of names that mean something in HTML or in an address.",
		func(s *ghttp.Server) {
			s.SetServerRoot(files("a b.txt", "a&b.txt", "<b>.txt", "a\"b'.txt", "50%.txt", "what?.txt", "a#b.txt", "\u4e16.txt", "folder/x", "Zoo/x"))
			s.SetIndexFolder(true)
		}, gets("/", "/folder")...)
	add("static/serve-file-facts", "ServeFile beside ranges, conditions, headers of the handler, an earlier flush; a directory that may be listed.",
		func(s *ghttp.Server) {
			root := site()
			s.BindHandler("/file", func(r *ghttp.Request) { r.Response.ServeFile(root + "/text.txt") })
			s.BindHandler("/typed", func(r *ghttp.Request) {
				r.Response.Header().Set("Content-Type", "text/x-own")
				r.Response.ServeFile(root + "/text.txt")
			})
			s.BindHandler("/tagged", func(r *ghttp.Request) {
				r.Response.Header().Set("ETag", `"a"`)
				r.Response.ServeFile(root + "/text.txt")
			})
			s.BindHandler("/encoded", func(r *ghttp.Request) {
				r.Response.Header().Set("Content-Encoding", "br")
				r.Response.ServeFile(root + "/text.txt")
			})
			s.BindHandler("/flushed", func(r *ghttp.Request) {
				r.Response.Write("before ")
				r.Response.Flush()
				r.Response.ServeFile(root + "/text.txt")
			})
			s.BindHandler("/after", func(r *ghttp.Request) {
				r.Response.ServeFile(root + "/text.txt")
				r.Response.Write(r.Response.Status, r.Response.BytesWritten())
			})
			s.BindHandler("/status", func(r *ghttp.Request) {
				r.Response.WriteHeader(201)
				r.Response.ServeFile(root + "/text.txt")
			})
			s.BindHandler("/listed", func(r *ghttp.Request) { r.Response.ServeFile(root+"/bare", true) })
			for path, name := range map[string]string{"/download": "", "/marks": "a*b~c!(d)'e.txt", "/header": "\"x\"\r\nX-Evil: 1;.txt", "/utf8": "\u4e16 a.txt"} {
				s.BindHandler(path, func(r *ghttp.Request) { r.Response.ServeFileDownload(root+"/text.txt", name) })
			}
			s.BindHandler("/download-missing", func(r *ghttp.Request) { r.Response.ServeFileDownload(root + "/none") })
			s.BindHandler("/download-folder", func(r *ghttp.Request) { r.Response.ServeFileDownload(root + "/bare") })
		}, get("/file", "Range: bytes=2-4"), get("/file", "If-Modified-Since: Tue, 02 Jan 2024 03:04:05 GMT"), ask("HEAD", "/file"), get("/file", "Range: bytes=20-"),
		get("/file", "If-Unmodified-Since: Mon, 01 Jan 2024 03:04:05 GMT"), get("/typed"), get("/typed", "Range: bytes=20-"), get("/tagged", `If-None-Match: "a"`),
		get("/tagged", `If-None-Match: "b"`), get("/tagged", "Range: bytes=2-4", `If-Range: "b"`), get("/encoded"), get("/encoded", "Range: bytes=2-4"), get("/flushed"), get("/after"), get("/status"), get("/listed"),
		get("/download"), get("/marks"), get("/header"), get("/utf8"), get("/download", "Range: bytes=2-4"),
		get("/download-missing"), get("/download-folder"))
}
