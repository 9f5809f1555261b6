package io.gf4j.tests.transcripts.scenarios;

import static io.gf4j.tests.transcripts.scenarios.MiddlewareScenarios.says;
import static io.gf4j.tests.transcripts.scenarios.Sites.files;
import static io.gf4j.tests.transcripts.scenarios.Sites.site;

import io.gf4j.http.HookName;
import io.gf4j.http.Server;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Go: static.go, what the server serves by itself. */
final class StaticScenarios {
    private StaticScenarios() {}

    static void addTo(Scenarios scenarios) {
        for (String name : List.of("files", "methods", "ranges", "conditions", "traversal")) {
            scenarios.add("static/" + name, server -> server.setServerRoot(site().toString()));
        }
        addLookups(scenarios);
        addRoots(scenarios);
        addNames(scenarios);
        addRoutes(scenarios);
        addHooks(scenarios);
    }

    private static void addLookups(Scenarios scenarios) {
        scenarios.add("static/listing", server -> {
            server.setServerRoot(site().toString());
            server.setIndexFolder(true);
        });
        scenarios.add("static/index-files", server -> {
            server.setIndexFiles(List.of("none.html", "start.html", "index.html"));
            serve(server, "index.html", "start.html", "sub/index.html");
        });
        scenarios.add("static/no-index", server -> serve(server, "page.html"));
        scenarios.add("static/rewrite", server -> {
            serve(server, "one.html", "two.html");
            server.setRewrite("/page", "/one.html");
            server.setRewriteMap(Map.of("/first", "/one.html", "/second", "/two.html", "/gone", "/none.html"));
        });
        scenarios.add("static/not-modified-later", server -> serve(server, "page.html"));
        scenarios.add("static/links", StaticScenarios::links);
    }

    private static void addRoots(Scenarios scenarios) {
        scenarios.add("static/prefix", server -> server.addStaticPath("/files", site().toString()));
        scenarios.add("static/prefix-slash", server -> {
            server.addStaticPath("/", files("a.txt").toString());
            server.addStaticPath("/sub/", files("b.txt", "index.html").toString());
        });
        scenarios.add("static/search-paths", server -> {
            serve(server, "both.txt", "root/in-root.txt");
            server.addSearchPath(files("both.txt", "second.txt").toString());
            server.addSearchPath(files("second.txt", "third.txt", "index.html").toString());
        });
        scenarios.add("static/path-priority", server -> {
            serve(server, "a.txt", "sub/a.txt", "sub/deep/a.txt", "sub/root-only.txt");
            server.addStaticPath("/sub", files("own-a.txt", "a.txt").toString());
            server.addStaticPath("/sub/deep", files("deepest.txt").toString());
        });
    }

    private static void addNames(Scenarios scenarios) {
        scenarios.add(
                "static/names",
                server -> serve(
                        server,
                        "1.txt",
                        "\u4e16\u754cG1(2)-icon.txt",
                        "a b.txt",
                        "a+b.txt",
                        "100%.txt",
                        ".hidden",
                        "upper.TXT"));
        scenarios.add(
                "static/types",
                server -> serve(
                        server,
                        "a.css",
                        "a.js",
                        "a.mjs",
                        "a.json",
                        "a.png",
                        "a.svg",
                        "a.wasm",
                        "a.xml",
                        "a.pdf",
                        "a.unknown",
                        "none",
                        "a.HTML"));
        scenarios.add("static/listing-names", server -> {
            serve(
                    server,
                    "a b.txt",
                    "a&b.txt",
                    "<b>.txt",
                    "a\"b'.txt",
                    "50%.txt",
                    "what?.txt",
                    "a#b.txt",
                    "\u4e16.txt",
                    "folder/x",
                    "Zoo/x");
            server.setIndexFolder(true);
        });
    }

    private static void addRoutes(Scenarios scenarios) {
        scenarios.add("static/route-order", server -> {
            server.setServerRoot(site().toString());
            server.use(MiddlewareScenarios.brackets("global"));
            HookScenarios.marks(server, "/*", "hook");
            server.bindHandler("/route", says("handler"));
            server.bindHandler("/bare", says("handler"));
        });
        scenarios.add("static/group-middleware", server -> {
            serve(server, "index.html", "page.html");
            server.group("/", group -> {
                group.middleware(MiddlewareScenarios.brackets("group"));
                group.all("/list", says("list"));
            });
        });
        scenarios.add("static/status-pages", server -> {
            serve(server, "sub/page.html");
            server.bindStatusHandlerByMap(Map.of(403, says("refused"), 404, says("missing")));
        });
    }

    private static void addHooks(Scenarios scenarios) {
        scenarios.add("static/hooks", server -> {
            serve(server, "index.html", "page.html");
            AtomicInteger seen = new AtomicInteger();
            for (HookName hook : List.of(HookName.HOOK_BEFORE_SERVE, HookName.HOOK_AFTER_SERVE)) {
                server.bindHookHandler(
                        "/*",
                        hook,
                        r -> r.response().write(Marks.place(hook), seen.incrementAndGet(), r.isFileRequest(), " "));
            }
            server.bindHandler("/list", says("list"));
        });
        scenarios.add("static/file-request", server -> {
            serve(server, "page.html");
            server.bindHandler("/x", r -> r.response().write(r.isFileRequest()));
        });
    }

    private static void serve(Server server, String... names) {
        server.setServerRoot(files(names).toString());
    }

    private static void links(Server server) {
        Path root = files("in.txt", "folder/in.txt");
        Path outside = files("out.txt");
        Sites.link(root, "to-file.html", Path.of("in.txt"));
        Sites.link(root, "to-folder", Path.of("folder"));
        Sites.link(root, "to-outside.txt", outside.resolve("out.txt"));
        Sites.link(root, "to-outside", outside);
        Sites.link(root, "to-nothing", Path.of("nothing"));
        String neighbour = root.getFileName() + "-secret";
        Sites.write(root.resolve(".."), neighbour + "/secret.txt", "secret");
        server.setServerRoot(root.toString());
        server.setRewrite("/neighbour", "/../" + neighbour + "/secret.txt");
    }
}
