package io.gf4j.tests.transcripts.scenarios;

import io.gf4j.http.HandlerFunc;
import io.gf4j.tests.transcripts.scenarios.Scenarios.Route;
import java.util.List;
import java.util.Map;

/** Go: status.go. */
final class StatusScenarios {
    private StatusScenarios() {}

    static void addTo(Scenarios scenarios) {
        addStatuses(scenarios);
        addHandlers(scenarios);
        addRedirects(scenarios);
        scenarios.add("status/no-route", server -> {});
        scenarios.add("status/no-next", server -> {
            server.use(r -> {
                switch (Marks.query(r)) {
                    case "write" -> r.response().write("stopped");
                    case "status" -> r.response().writeStatus(403);
                    default -> {}
                }
            });
            server.bindHandler("/x", page("handler"));
        });
        scenarios.add("status/head", server -> {
            server.bindHandler("GET:/get", page("body"));
            server.bindHandler("/all", page("body"));
            server.bindHandler("HEAD:/head", page("body"));
            server.bindHandler("/empty", r -> {});
            server.bindHandler("/json", r -> r.response().writeJson(List.of(1)));
            server.bindHandler("/length", r -> {
                r.response().header().set("Content-Length", "4");
                r.response().write("body");
            });
            server.bindHandler("/status", r -> r.response().writeStatus(403));
        });
    }

    private static HandlerFunc page(String text) {
        return r -> r.response().write(text);
    }

    private static HandlerFunc header(int status) {
        return r -> r.response().writeHeader(status);
    }

    private static HandlerFunc status(int status, Object... content) {
        return r -> r.response().writeStatus(status, content);
    }

    private static HandlerFunc both(HandlerFunc first, HandlerFunc second) {
        return r -> {
            first.handle(r);
            second.handle(r);
        };
    }

    private static void addStatuses(Scenarios scenarios) {
        scenarios.addRoutes(
                "status/write-status",
                new Route("/text", status(404)),
                new Route("/content", status(404, "not ", "here")),
                new Route("/empty-content", status(404, "")),
                new Route("/after-write", both(page("body "), status(404))),
                new Route("/twice", both(status(404), status(500))),
                new Route("/200", status(200)),
                new Route("/201", status(201)),
                new Route("/299", status(299)),
                new Route("/999", status(999)));
        scenarios.addRoutes(
                "status/write-header",
                new Route("/200", header(200)),
                new Route("/201", header(201)),
                new Route("/400", header(400)),
                new Route("/500", header(500)),
                new Route("/599", header(599)),
                new Route("/999", header(999)),
                new Route("/after-write", both(page("body"), header(201))),
                new Route("/twice", both(header(201), header(202))),
                new Route("/back-to-zero", both(header(201), r -> r.response().status(0))));
        scenarios.addRoutes(
                "status/no-body",
                new Route("/204", header(204)),
                new Route("/204-content", status(204, "content")),
                new Route("/204-type", both(header(204), r -> r.response().writeJson(1))),
                new Route("/304", header(304)),
                new Route("/304-content", status(304, "content")),
                new Route("/205", header(205)));
        for (int code : new int[] {100, 102, 103}) {
            scenarios.addHandler("status/" + code, "/x", status(code, "content"));
        }
        scenarios.addRoutes(
                "status/invalid",
                new Route("/99", status(99, "content")),
                new Route("/1000", status(1000, "content")),
                new Route("/minus", status(-1, "content")));
    }

    private static void addHandlers(Scenarios scenarios) {
        scenarios.add("status/handlers", server -> {
            server.bindStatusHandler(404, page("one "));
            server.bindStatusHandler(404, page("two "));
            server.bindStatusHandler(200, page("never"));
            server.bindHandler("/ok", page("ok"));
            server.bindHandler("/written", status(404, "content "));
            server.bindHandler("/header", header(404));
        });
        scenarios.add("status/handlers-by-map", server -> {
            server.bindStatusHandlerByMap(Map.of(403, page("403 page"), 404, page("404 page"), 500, page("500 page")));
            for (int code : new int[] {403, 500, 502}) {
                server.bindHandler("/" + code, header(code));
            }
        });
        scenarios.add("status/handler-over", server -> {
            server.bindStatusHandler(404, r -> r.response().writeOver("page"));
            server.bindStatusHandler(403, status(200, "fine"));
            server.bindStatusHandler(401, r -> r.response().redirectTo("/login"));
            server.bindStatusHandler(500, r -> r.response().writeOverExit("sorry"));
            server.bindHandler("/404", status(404, "content"));
            for (int code : new int[] {403, 401, 500}) {
                server.bindHandler("/" + code, header(code));
            }
        });
        scenarios.add("status/handler-after-flush", server -> {
            server.bindStatusHandler(404, page("page"));
            server.bindHandler(
                    "/x", both(status(404, "flushed "), r -> r.response().flush()));
            server.bindHandler("/late", r -> {
                r.response().write("flushed ");
                r.response().flush();
                r.response().writeHeader(404);
            });
        });
        scenarios.add("status/handler-by-domain", server -> {
            server.bindStatusHandler(404, page("default page"));
            server.domain("a.test").bindStatusHandler(404, page("page of a"));
        });
    }

    private static void addRedirects(Scenarios scenarios) {
        scenarios.addRoutes(
                "status/redirects",
                new Route("/default", redirect()),
                new Route("/301", redirect(301)),
                new Route("/303", redirect(303)),
                new Route("/307", redirect(307)),
                new Route("/308", redirect(308)),
                new Route("/after-write", both(page("body"), r -> r.response().redirectTo("/there"))),
                new Route("/absolute", r -> r.response().redirectTo("http://other.test/a b?c=\u00e9")));
        scenarios.addHandler("status/redirect-back", "/x", r -> r.response().redirectBack(303));
    }

    private static HandlerFunc redirect(int... code) {
        return r -> {
            r.response().redirectTo("/there?a=b", code);
            r.response().write("not reached");
        };
    }
}
