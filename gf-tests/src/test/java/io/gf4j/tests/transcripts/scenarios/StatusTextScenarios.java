package io.gf4j.tests.transcripts.scenarios;

import static io.gf4j.tests.transcripts.scenarios.MiddlewareScenarios.says;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.gf4j.http.Ghttp;
import io.gf4j.http.Request;
import io.gf4j.tests.transcripts.scenarios.Scenarios.Route;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Go: statuses.go. */
final class StatusTextScenarios {
    private StatusTextScenarios() {}

    static void addTo(Scenarios scenarios) {
        for (int first : new int[] {200, 300, 400, 500}) {
            scenarios.addHandler(
                    "status/texts-" + first, "/x", r -> r.response().writeStatus(statusOfQuery(r)));
        }
        scenarios.addHandler("status/texts-rare", "/x", r -> r.response().writeHeader(statusOfQuery(r)));
        scenarios.addHandler("status/417", "/x", r -> r.response().writeStatus(417));
        addHandlers(scenarios);
        addWrites(scenarios);
        addCors(scenarios);
    }

    private static int statusOfQuery(Request r) {
        return Integer.parseInt(Marks.query(r));
    }

    private static void addHandlers(Scenarios scenarios) {
        scenarios.add("status/handlers-over", server -> {
            server.bindStatusHandler(502, r -> r.response().writeOver("1"));
            server.bindStatusHandler(502, r -> r.response().write("2"));
            server.bindStatusHandlerByMap(Map.of(
                    404, r -> r.response().writeOver("404"),
                    503, r -> r.response().writeOver("503")));
            server.bindHandler("/502", r -> r.response().writeStatusExit(502));
            server.bindHandler("/503", r -> r.response().writeStatusExit(503, "content"));
        });
        scenarios.add("status/handler-json", server -> {
            for (int status : new int[] {403, 404, 500}) {
                server.bindStatusHandler(status, r -> {
                    r.response().clearBuffer();
                    r.response()
                            .writeJson(Map.of(
                                    "status",
                                    r.response().status(),
                                    "path",
                                    r.url().getPath(),
                                    "failed",
                                    r.getError() != null));
                });
            }
            server.bindHandler("/403", r -> r.response().writeStatus(403));
            server.bindHandler("/500", r -> Marks.act(r, "panic-string"));
            server.bindHandler("/json", r -> {
                r.response().writeHeader(404);
                r.response().writeJson(List.of(1));
            });
        });
    }

    private static void addWrites(Scenarios scenarios) {
        scenarios.addRoutes(
                "write/line-ends",
                new Route("/none", r -> r.response().writeln()),
                new Route("/nil", r -> r.response().writeln(new @Nullable Object[] {null})),
                new Route("/ended", r -> {
                    r.response().writeln("a\n");
                    r.response().writefln("b\n");
                }),
                new Route("/several", r -> {
                    r.response().writeln("a", "b", 1);
                    r.response().writefln("%s-%s", "c", "d");
                }),
                new Route("/map", r -> {
                    r.response().writeln(Map.of("a", 1));
                    r.response().writefln("%v", List.of("x"));
                }),
                new Route("/over-empty", r -> {
                    r.response().write("lost");
                    r.response().writeOverExit("");
                }),
                new Route("/exit", r -> {
                    r.response().writeflnExit("%s", "x");
                    r.response().write("lost");
                }));
        scenarios.addRoutes(
                "write/json-bytes",
                json("/bytes", "{\"name\":\"ann\"}".getBytes(UTF_8)),
                json("/text", "{\"name\":\"ann\"}"),
                json("/broken", "{\"name\"".getBytes(UTF_8)),
                json("/empty", new byte[0]),
                json("/empty-text", ""),
                json("/number", 1.50),
                json("/list-of-bytes", List.of("a".getBytes(UTF_8))));
    }

    private static Route json(String path, Object content) {
        return new Route(path, r -> r.response().writeJson(content));
    }

    private static void addCors(Scenarios scenarios) {
        scenarios.add(
                "cors/names-in-path",
                server -> server.group("/api", group -> {
                    group.middleware(r -> {
                        r.response().corsDefault();
                        r.middleware().next();
                    });
                    group.get("/list/{type}", RoutingScenarios.matched("list"));
                }));
        scenarios.add("cors/with-refusal", server -> {
            server.use(Ghttp::middlewareCORS);
            server.group("/api", group -> {
                group.middleware(ChainScenarios::letIn);
                group.post("/list", says("list"));
            });
        });
        scenarios.add(
                "cors/errors",
                server -> server.group("/api", group -> {
                    group.middleware(Ghttp::middlewareCORS);
                    group.get("/panic", r -> Marks.act(r, "panic-string"));
                    group.get("/status", r -> r.response().writeStatusExit(422));
                    group.get("/redirect", r -> r.response().redirectTo("/there"));
                    group.get("/json", r -> r.response().writeJsonExit(List.of(1)));
                }));
    }
}
