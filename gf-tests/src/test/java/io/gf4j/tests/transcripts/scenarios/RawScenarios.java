package io.gf4j.tests.transcripts.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gf4j.http.Http;
import io.gf4j.http.Request;
import io.gf4j.tests.transcripts.scenarios.Scenarios.Route;
import java.io.IOException;

/** Go: the second half of flush.go. */
final class RawScenarios {
    private RawScenarios() {}

    static void addTo(Scenarios scenarios) {
        addWrites(scenarios);
        addMixed(scenarios);
        addBorders(scenarios);
        scenarios.addHandler("raw/flush-empty", "/x", r -> {
            flush(r);
            Thread.sleep(StreamingScenarios.PAUSE);
            r.response().write("body");
        });
        scenarios.addHandler("raw/flush-empty-only", "/x", RawScenarios::flush);
        scenarios.addHandler("raw/small-then-pause", "/x", r -> {
            write(r, "raw");
            Thread.sleep(StreamingScenarios.PAUSE);
            write(r, "end");
        });
        scenarios.addHandler("raw/length", "/x", r -> {
            r.response().header().set("Content-Length", "3");
            write(r, "raw");
        });
        scenarios.addHandler(
                "raw/http-error", "/x", r -> Http.error(r.response().rawWriter(), "Streaming unsupported!", 500));
    }

    static void write(Request r, String text) throws IOException {
        r.response().rawWriter().write(text.getBytes(UTF_8));
    }

    static void flush(Request r) {
        r.response().rawWriter().flush();
    }

    private static void status(Request r, int status) {
        r.response().rawWriter().writeHeader(status);
    }

    private static void addWrites(Scenarios scenarios) {
        scenarios.addRoutes(
                "raw/write",
                new Route("/write", r -> write(r, "raw")),
                new Route("/header", r -> {
                    r.response().rawWriter().header().set("X-Raw", "1");
                    write(r, "raw");
                }),
                new Route("/status", r -> {
                    status(r, 202);
                    write(r, "raw");
                }),
                new Route("/status-only", r -> status(r, 202)),
                new Route("/status-twice", r -> {
                    status(r, 202);
                    status(r, 203);
                }),
                new Route("/status-404", r -> status(r, 404)),
                new Route("/status-204", r -> {
                    status(r, 204);
                    try {
                        write(r, "raw");
                    } catch (IOException e) {
                        // A 204 has no body; Go's handler does not look at the error.
                    }
                }),
                new Route("/recorded-status", r -> {
                    r.response().writeHeader(201);
                    write(r, "raw");
                }),
                new Route("/empty-write", r -> write(r, "")));
    }

    private static void addMixed(Scenarios scenarios) {
        scenarios.addRoutes(
                "raw/mixed",
                new Route("/raw-buffered", r -> {
                    write(r, "raw ");
                    r.response().write("buffered");
                }),
                new Route("/buffered-raw", r -> {
                    r.response().write("buffered ");
                    write(r, "raw");
                }),
                new Route("/flushed-raw", r -> {
                    FlushScenarios.flush(r, "flushed ");
                    write(r, "raw ");
                    r.response().write("buffered");
                }),
                new Route("/raw-flush-buffered", r -> {
                    write(r, "raw ");
                    flush(r);
                    FlushScenarios.flush(r, "buffered ");
                    write(r, "end");
                }));
    }

    private static void addBorders(Scenarios scenarios) {
        scenarios.addRoutes(
                "raw/borders",
                new Route("/pieces", r -> {
                    for (int i = 0; i < 50; i++) {
                        write(r, "0123456789".repeat(10));
                    }
                }),
                new Route("/5000", r -> write(r, "x".repeat(5000))),
                new Route("/2048", r -> write(r, "x".repeat(2048))),
                new Route("/2047", r -> write(r, "x".repeat(2047))),
                new Route("/2049", r -> write(r, "x".repeat(2049))),
                new Route("/small-large", r -> {
                    write(r, "a".repeat(100));
                    write(r, "b".repeat(5000));
                    write(r, "c".repeat(100));
                }),
                new Route("/flushed", r -> {
                    write(r, "a".repeat(100));
                    flush(r);
                    write(r, "b".repeat(3000));
                    flush(r);
                }));
    }
}
