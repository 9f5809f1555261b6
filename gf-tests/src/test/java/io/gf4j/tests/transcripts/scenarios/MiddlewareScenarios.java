package io.gf4j.tests.transcripts.scenarios;

import io.gf4j.http.Ghttp;
import io.gf4j.http.HandlerFunc;
import io.gf4j.http.RouterGroup;
import io.gf4j.http.Server;
import java.util.Map;

/** Go: middleware.go. */
final class MiddlewareScenarios {
    private MiddlewareScenarios() {}

    /** A middleware that writes its name on both sides of what it calls. */
    static HandlerFunc brackets(String name) {
        return r -> {
            r.response().write(name, "( ");
            r.middleware().next();
            r.response().write(")", name, " ");
        };
    }

    static HandlerFunc says(String text) {
        return r -> r.response().write(text, " ");
    }

    static void addTo(Scenarios scenarios) {
        scenarios.add("middleware/global-order", MiddlewareScenarios::globalOrder);
        scenarios.add("middleware/domain-order", MiddlewareScenarios::domainOrder);
        scenarios.add("middleware/group-order", MiddlewareScenarios::groupOrder);
        scenarios.add("middleware/group-copies", MiddlewareScenarios::groupCopies);
        scenarios.add("middleware/group-prefix", MiddlewareScenarios::groupPrefix);
        scenarios.add("middleware/group-methods", server -> server.group("/m", MiddlewareScenarios::groupMethods));
        scenarios.add("middleware/without-route", server -> {
            server.bindMiddleware("/g/*", brackets("global"));
            server.group("/g", group -> {
                group.middleware(brackets("group"));
                group.get("/x", says("handler"));
            });
        });
        scenarios.add("middleware/silent", server -> {
            server.use(r -> r.middleware().next());
            server.bindHandler("/silent", r -> {});
        });
        scenarios.add("middleware/status-after-next", MiddlewareScenarios::statusAfterNext);
        scenarios.add("middleware/values", server -> {
            server.bindMiddleware("/:first/*rest", r -> {
                r.response().write("(", RoutingScenarios.values(r), " )");
                r.middleware().next();
                r.response().write("(", RoutingScenarios.values(r), " )");
            });
            server.bindHandler("/a/:id", r -> r.response().write(RoutingScenarios.values(r)));
        });
        scenarios.add("middleware/ctx-values", server -> {
            server.use(r -> {
                r.setCtxVar("who", "ann");
                r.setParam("p", "v");
                r.middleware().next();
            });
            server.bindHandler(
                    "/x",
                    r -> r.response()
                            .write(
                                    r.getCtxVar("who"),
                                    " ",
                                    r.getCtxVar("none", "default"),
                                    " ",
                                    r.getParam("p"),
                                    " ",
                                    r.get("p")));
        });
        addStock(scenarios);
    }

    /** The middlewares that come with ghttp, and a group of one host. */
    private static void addStock(Scenarios scenarios) {
        scenarios.add("middleware/json-body", server -> {
            server.use(Ghttp::middlewareJsonBody);
            server.bindHandler("/x", r -> r.response().write("body=", r.getBodyString()));
        });
        scenarios.add("middleware/gzip-skips", server -> {
            server.use(Ghttp::middlewareGzip);
            server.bindHandler("/small", says("small"));
            server.bindHandler("/large", r -> r.response().write("0123456789".repeat(300)));
            server.bindHandler("/encoded", r -> {
                r.response().header().set("Content-Encoding", "own");
                r.response().write("0123456789".repeat(300));
            });
        });
        scenarios.add(
                "middleware/domain-group",
                server -> server.domain("a.test").group("/g", group -> {
                    group.middleware(brackets("group"));
                    group.get("/x", says("handler"));
                }));
    }

    private static void globalOrder(Server server) {
        server.use(brackets("all-1"));
        server.bindMiddleware("/api/*", brackets("api"));
        server.bindMiddleware("/api/user/*", brackets("user"));
        server.bindMiddleware("/api/user/x", brackets("exact"));
        server.bindMiddleware("/:any/user/x", brackets("fuzzy"));
        server.bindMiddlewareDefault(brackets("all-2"));
        server.bindMiddleware("/*", brackets("all-3"));
        server.bindMiddleware("POST:/api/*", brackets("post"));
        server.bindHandler("/api/user/x", says("handler"));
        server.bindHandler("/x", says("handler"));
    }

    private static void domainOrder(Server server) {
        server.domain("a.test").bindMiddlewareDefault(brackets("host"));
        server.use(brackets("default"));
        server.domain("a.test").bindMiddleware("/deep/*", brackets("host-deep"));
        server.domain("a.test").bindHandler("/deep/x", says("host-handler"));
        server.bindHandler("/x", says("handler"));
    }

    private static void groupOrder(Server server) {
        server.use(brackets("global"));
        server.group("/a", group -> {
            group.middleware(brackets("a1"), brackets("a2"));
            group.get("/x", says("a-handler"));
            group.group("/b", inner -> {
                inner.middleware(brackets("b"));
                inner.get("/x", says("b-handler"));
            });
            group.get("/y", says("a-handler"));
        });
        server.group("/c", group -> group.get("/x", says("c-handler")));
    }

    private static void groupCopies(Server server) {
        server.group("/", group -> {
            group.get("/before", says("before"));
            group.map(Map.of("/map", says("map")));
            group.allMap(Map.of("/all-map", says("all-map")));
            RouterGroup inner = group.group("/inner");
            inner.get("/before", says("inner"));
            RouterGroup clone = group.clone();
            group.middleware(brackets("late"));
            group.get("/after", says("after"));
            inner.get("/after", says("inner"));
            clone.get("/clone", says("clone"));
        });
    }

    private static void groupPrefix(Server server) {
        server.group("no-slash", group -> group.get("/x", says("1")));
        server.group("/slash/", group -> {
            group.get("/x", says("2"));
            group.get("y", says("3"));
        });
        server.group("", group -> group.get("/empty", says("4")));
        server.group("/v/:id", group -> group.get("/x", r -> r.response().write(RoutingScenarios.values(r))));
        server.group("/index", group -> group.get("/", says("5")));
        server.group("/outer", group -> group.group("/", inner -> inner.get("/x", says("6"))));
    }

    private static void groupMethods(RouterGroup group) {
        group.get("/get", says("get"));
        group.post("/post", says("post"));
        group.put("/put", says("put"));
        group.delete("/delete", says("delete"));
        group.patch("/patch", says("patch"));
        group.head("/head", says("head"));
        group.options("/options", says("options"));
        group.trace("/trace", says("trace"));
        group.connect("/connect", says("connect"));
        group.all("/all", says("all"));
    }

    private static void statusAfterNext(Server server) {
        server.use(r -> {
            r.middleware().next();
            r.response().write("[", r.response().status(), "]");
            String query = Marks.query(r);
            if (!query.isEmpty()) {
                r.response().writeHeader(Integer.parseInt(query));
            }
        });
        server.bindHandler("/ok", says("ok"));
        server.bindHandler("/silent", r -> {});
        server.bindHandler("/403", r -> r.response().writeHeader(403));
    }
}
