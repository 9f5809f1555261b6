package main

import "strings"

func init() {
	add("routing/names-and-rest", "Names, a name after text, a rest, a field with an ending.",
		patterns("/:name", "/:name/update", "/:name/:action", "/:name/*any", "/user/list/{field}.html"),
		gets("/ann", "/ann/update", "/ann/edit", "/ann/b/c", "/user/list/100.html", "/user/list/100.txt", "/user/list", "/")...)
	add("routing/fields", "Fields parted by dots.",
		patterns("/{hash}", "/{hash}.{type}", "/{hash}.{type}.map"), gets("/data", "/data.json", "/data.json.map", "/a.b.c", "/a.b.c.map", "/.", "/a.")...)
	add("routing/text-lengths", "The longer fixed text is asked first, and an exact segment before all.",
		patterns("/admin", "/admin-{page}", "/admin-goods", "/admin-goods-{page}"), gets("/admin", "/admin-1", "/admin-goods", "/admin-goods-2", "/admin-", "/admin-goods-", "/administrator")...)
	add("routing/special-letters", "Letters that mean something to regular expressions mean themselves.",
		patterns("/v1.0/{x}+{y}", "/a(b)/:x", "/$price/{p}", "/a^b/*c"),
		gets("/v1.0/1+2", "/v1x0/1+2", "/a(b)/1", "/ab/1", "/$price/9", "/a^b/c/d", "/v1.0/1%2B2")...)
	add("routing/bar", "A bar in a pattern.",
		patterns("/a/{x}|{y}", "/b/:x"), gets("/a/1|2", "/a/1%7C2", "/a/1", "/b/1|2")...)
	add("routing/scripts", "Letters of all scripts in a path and in values.",
		patterns("/\u4e16/:x", "/\u00e9/{x}.txt", "/plain/:x"), gets("/\u4e16/\u754c", "/%E4%B8%96/%E7%95%8C", "/\u00e9/\u00e8.txt", "/%C3%A9/a.txt", "/plain/\U0001F600", "/e\u0301/a.txt")...)
	add("routing/rests", "A rest takes nothing, something, everything behind it.",
		patterns("/a/*any", "/b/*", "/c/*x/d"), gets("/a", "/a/", "/a/b", "/a/b/c/", "/b", "/b/x", "/c/d", "/c/1/d", "/c/1/2", "/ab")...)
	add("routing/many-names", "Several names, and one text among them.",
		patterns("/:a/:b/:c/*d", "/:a/x/:c"), gets("/1/2/3/4/5", "/1/2/3", "/1/x/3", "/1/x/3/4", "/1/2", "/1/x")...)
	add("routing/same-name-twice", "Of a name that stands twice the later value counts.",
		patterns("/:x/:x", "/p/{x}-{x}"), gets("/1/2", "/p/1-2")...)
	add("routing/method-order", "ALL and one method on one path; HEAD and GET beside each other.",
		patterns("GET:/x", "POST:/x", "/x", "HEAD:/y", "GET:/y", "ALL:/z", "OPTIONS:/z"),
		get("/x"), ask("POST", "/x", "Content-Length: 0"), ask("PUT", "/x", "Content-Length: 0"), ask("HEAD", "/y"), get("/y"), ask("POST", "/y", "Content-Length: 0"), get("/z"), ask("OPTIONS", "/z"))
	add("routing/deep-choice", "Where several branches lead on, the exact one is walked first.",
		patterns("/a/:b/c/:d", "/a/b/:c/e", "/:a/b/c/d"), gets("/a/b/c/d", "/a/b/c/e", "/a/x/c/y", "/z/b/c/d", "/a/b/c", "/a/b/x/e")...)
	add("routing/long-path", "A hundred segments.",
		patterns("/*all", "/s/:x"), gets("/"+strings.Repeat("s/", 100)+"end", "/s/"+strings.Repeat("x", 1000))...)
	add("routing/queries", "The query is no part of the path, whatever it holds.",
		patterns("/x", "/y/:z"), gets("/x?y=/z", "/x?", "/x??", "/x%3Fy", "/x;y", "/y/a?z=b", "/y/a&b", "/y/a=b", "/y/?z")...)
}
