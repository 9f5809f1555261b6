package io.gf4j.tests.transcripts.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gf4j.http.Request;
import io.gf4j.http.Server;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Go: edges.go. */
final class EdgeScenarios {
    private static final List<String> SAME_SERVER = List.of(
            "request-line",
            "versions",
            "line-ends",
            "host",
            "uri-forms",
            "escapes",
            "methods",
            "header-lines",
            "transfer-encoding",
            "content-length",
            "chunked-body",
            "chunked-body-bad",
            "get-with-body",
            "continue",
            "continue-unread",
            "unread-body-late",
            "expect-unknown",
            "unread-body",
            "http10",
            "close",
            "pipelined",
            "half-request");

    private EdgeScenarios() {}

    static void addTo(Scenarios scenarios) {
        for (String name : SAME_SERVER) {
            scenarios.add("edges/" + name, EdgeScenarios::setUp);
        }
        scenarios.add("edges/header-too-large", server -> {
            server.setMaxHeaderBytes(1024);
            server.bindHandler("/*any", EdgeScenarios::echo);
        });
        scenarios.addHandler("edges/http10-length", "/x", r -> {
            r.response().header().set("Content-Length", "4");
            r.response().write("body");
        });
    }

    private static void setUp(Server server) {
        server.bindHandler("/", EdgeScenarios::echo);
        server.bindHandler("/*any", EdgeScenarios::echo);
        server.bindHandler("/body", EdgeScenarios::body);
        server.bindHandler("/unread", r -> r.response().write("unread"));
    }

    /** Tells what arrived. */
    private static void echo(Request r) {
        r.response()
                .writef(
                        "%s %s host=%s path=%s query=%s",
                        r.method(), r.requestURI(), r.host(), r.url().getPath(), Marks.query(r));
    }

    /** Tells the body, and what went wrong with it. */
    private static void body(Request r) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String error = "";
        try (InputStream in = r.body()) {
            int next = in.read();
            while (next >= 0) {
                body.write(next);
                next = in.read();
            }
        } catch (IOException e) {
            error = " error=" + e.getMessage();
        }
        r.response().write("body=", body.toString(UTF_8), " length=", r.contentLength(), error);
    }
}
