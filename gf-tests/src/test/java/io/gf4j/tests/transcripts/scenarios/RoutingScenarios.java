package io.gf4j.tests.transcripts.scenarios;

import io.gf4j.http.HandlerFunc;
import io.gf4j.http.Request;
import io.gf4j.http.Router;
import io.gf4j.http.Server;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Go: routing.go, but for objects. */
final class RoutingScenarios {
    private static final Map<String, List<String>> PATTERNS = Map.ofEntries(
            Map.entry("name-before-field", List.of("/:name", "/{name}", "/{name}.{ext}")),
            Map.entry("field-in-text", List.of("/{page}", "/{page}.html", "/item-{id}", "/item-{id}-{sub}")),
            Map.entry(
                    "priority",
                    List.of("/user/*any", "/user/:id", "/user/list", "/user/:id/edit", "/user/list/:id", "/*")),
            Map.entry("any-matches-parent", List.of("/:a", "/:a/*any")),
            Map.entry("fuzzy-or-exact", List.of("/a/b", "/:x/c", "/a/:y/d")),
            Map.entry("later-method-wins", List.of("DELETE:/x", "ALL:/x", "ALL:/y", "DELETE:/y", "GET:/z", "POST:/z")),
            Map.entry("slashes", List.of("/a/b", "/:x", "/")),
            Map.entry("escapes", List.of("/static", "/v/:x", "/e\u00e9")),
            Map.entry("dots", List.of("/a/..", "/a/:x", "/b.c")),
            Map.entry("case", List.of("get:/lower", "GET:/upper", "/Path")),
            Map.entry("cache-method", List.of("GET:/x", "GET:/y")),
            Map.entry("methods", List.of("GET:/get", "POST:/post", "/all")),
            Map.entry("options", List.of("POST:/post", "OPTIONS:/own")),
            Map.entry("x-url-path", List.of("/open", "/secret")));

    private RoutingScenarios() {}

    static void addTo(Scenarios scenarios) {
        PATTERNS.forEach((name, patterns) -> scenarios.add("routing/" + name, patterns(patterns)));
        scenarios.add("routing/overwrite", server -> {
            server.setRouteOverWrite(true);
            server.bindHandler("/x", r -> r.response().write("first"));
            server.bindHandler("/x", r -> r.response().write("second"));
        });
        scenarios.add("routing/domains", RoutingScenarios::domains);
        scenarios.add("routing/cache-host", server -> {
            server.domain("a.test").bindHandler("/x", matched("/x"));
            server.domain("a.test").bindHandler("/y", matched("/y"));
        });
        scenarios.add("routing/rewrite", server -> {
            server.setRewrite("/old", "/new");
            server.setRewriteMap(Map.of("/a", "/b", "/b", "/c"));
            for (String path : List.of("/new", "/b", "/c")) {
                server.bindHandler(
                        path, r -> r.response().write(path, " ", r.url().getPath(), " ", r.requestURI()));
            }
        });
        scenarios.add("routing/router", server -> {
            server.use(r -> {
                r.response().write(router(r).uri(), " ");
                r.middleware().next();
                r.response().write(" ", router(r).uri());
            });
            server.bindHandler(
                    "GET:/a/:x",
                    r -> r.response().write(router(r).method(), " ", router(r).uri(), values(r)));
        });
    }

    /** Handlers that tell their pattern and the values of its names. */
    static Consumer<Server> patterns(List<String> patterns) {
        return server -> patterns.forEach(pattern -> server.bindHandler(pattern, matched(pattern)));
    }

    static HandlerFunc matched(String pattern) {
        return r -> r.response().write(pattern, values(r));
    }

    /** The route's values by name. */
    static String values(Request r) {
        StringBuilder out = new StringBuilder();
        new TreeMap<>(r.getRouterMap())
                .forEach((name, value) ->
                        out.append(' ').append(name).append("=[").append(value).append(']'));
        return out.toString();
    }

    private static Router router(Request r) {
        return Objects.requireNonNull(r.router());
    }

    private static void domains(Server server) {
        server.bindHandler("/both", matched("default"));
        server.bindHandler("/fuzzy/:x", matched("default fuzzy"));
        server.domain("a.test, b.test").bindHandler("/both", matched("host"));
        server.domain("a.test").bindHandler("/only", matched("host only"));
        server.domain("a.test").bindHandler("/fuzzy/exact", matched("host exact"));
        server.bindHandler("/in-pattern@c.test", matched("in pattern"));
    }
}
