package io.gf4j.tests.transcripts.scenarios;

import io.gf4j.http.HandlerFunc;
import io.gf4j.http.Request;
import io.gf4j.tests.transcripts.scenarios.Scenarios.Route;
import java.util.List;

/** Go: the first half of flush.go. */
final class FlushScenarios {
    private FlushScenarios() {}

    static void addTo(Scenarios scenarios) {
        for (int status : new int[] {0, 200, 404, 500, 204}) {
            scenarios.addHandler("flush/empty-" + status, "/x", r -> flushEmpty(r, status));
        }
        addOrder(scenarios);
        scenarios.addHandler("flush/length", "/x", r -> {
            r.response().header().set("Content-Length", "6");
            flush(r, "abc");
            Thread.sleep(StreamingScenarios.PAUSE);
            r.response().write("def");
        });
        scenarios.addHandler("flush/sniffed", "/x", r -> {
            flush(r, "<html>");
            r.response().write("text");
        });
        scenarios.addHandler("flush/large", "/x", r -> {
            flush(r, "0123456789".repeat(10_000));
            flush(r, "0123456789".repeat(10_000));
        });
        scenarios.addHandler("flush/clear-buffer", "/x", r -> {
            flush(r, "flushed ");
            r.response().write("lost");
            r.response().clearBuffer();
            r.response().write("kept");
        });
        scenarios.add("flush/server-agent", server -> {
            server.setServerAgent("");
            server.bindHandler("/x", r -> r.response().write("x"));
        });
        scenarios.addHandler("flush/own-trace-id", "/x", r -> r.response().write("x"));
    }

    private static void addOrder(Scenarios scenarios) {
        scenarios.addRoutes(
                "flush/twice",
                new Route("/same", r -> {
                    flush(r, "a");
                    r.response().flush();
                }),
                new Route("/each", r -> {
                    flush(r, "a");
                    flush(r, "b");
                    flush(r, "c");
                }),
                new Route("/and-rest", then(r -> r.response().write("b"))));
        scenarios.addRoutes(
                "flush/late-changes",
                new Route("/header", r -> {
                    r.response().header().set("X-Early", "1");
                    flush(r, "a");
                    r.response().header().set("X-Late", "1");
                    r.response().write("b");
                }),
                new Route("/status", then(r -> r.response().writeStatus(500))),
                new Route("/json", then(r -> r.response().writeJson(List.of(1)))));
        scenarios.addRoutes(
                "flush/status-first",
                new Route("/201", r -> {
                    r.response().writeHeader(201);
                    flush(r, "a");
                }),
                new Route("/500", r -> {
                    r.response().writeStatus(500);
                    r.response().flush();
                    r.response().write("more");
                }));
    }

    static void flush(Request r, String text) {
        r.response().write(text);
        r.response().flush();
    }

    /** A handler that flushes an a and goes on. */
    static HandlerFunc then(HandlerFunc rest) {
        return r -> {
            flush(r, "a");
            rest.handle(r);
        };
    }

    private static void flushEmpty(Request r, int status) throws InterruptedException {
        r.response().header().set("X-Early", "1");
        if (status != 0) {
            r.response().writeHeader(status);
        }
        r.response().flush();
        Thread.sleep(StreamingScenarios.PAUSE);
        r.response().header().set("X-Late", "1");
        r.response().write("body");
    }
}
