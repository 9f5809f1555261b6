package io.gf4j.tests.transcripts.scenarios;

import java.util.List;
import java.util.Map;

/** Go: patterns.go. */
final class PatternScenarios {
    private static final Map<String, List<String>> PATTERNS = Map.ofEntries(
            Map.entry(
                    "names-and-rest",
                    List.of("/:name", "/:name/update", "/:name/:action", "/:name/*any", "/user/list/{field}.html")),
            Map.entry("fields", List.of("/{hash}", "/{hash}.{type}", "/{hash}.{type}.map")),
            Map.entry("text-lengths", List.of("/admin", "/admin-{page}", "/admin-goods", "/admin-goods-{page}")),
            Map.entry("special-letters", List.of("/v1.0/{x}+{y}", "/a(b)/:x", "/$price/{p}", "/a^b/*c")),
            Map.entry("bar", List.of("/a/{x}|{y}", "/b/:x")),
            Map.entry("scripts", List.of("/\u4e16/:x", "/\u00e9/{x}.txt", "/plain/:x")),
            Map.entry("rests", List.of("/a/*any", "/b/*", "/c/*x/d")),
            Map.entry("many-names", List.of("/:a/:b/:c/*d", "/:a/x/:c")),
            Map.entry("same-name-twice", List.of("/:x/:x", "/p/{x}-{x}")),
            Map.entry("method-order", List.of("GET:/x", "POST:/x", "/x", "HEAD:/y", "GET:/y", "ALL:/z", "OPTIONS:/z")),
            Map.entry("deep-choice", List.of("/a/:b/c/:d", "/a/b/:c/e", "/:a/b/c/d")),
            Map.entry("long-path", List.of("/*all", "/s/:x")),
            Map.entry("queries", List.of("/x", "/y/:z")));

    private PatternScenarios() {}

    static void addTo(Scenarios scenarios) {
        PATTERNS.forEach((name, patterns) -> scenarios.add("routing/" + name, RoutingScenarios.patterns(patterns)));
    }
}
