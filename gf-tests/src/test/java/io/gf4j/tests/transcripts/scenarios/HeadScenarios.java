package io.gf4j.tests.transcripts.scenarios;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.gf4j.http.HandlerFunc;
import io.gf4j.tests.transcripts.scenarios.Scenarios.Route;

/** Go: write.go, what the written body makes of the head. */
final class HeadScenarios {
    private HeadScenarios() {}

    static void addTo(Scenarios scenarios) {
        addSniffed(scenarios);
        addHeaders(scenarios);
        scenarios.addRoutes(
                "write/types",
                new Route("/own", withHeader("Content-Type", "text/x-own", "<html>")),
                new Route("/empty", withHeader("Content-Type", "", "<html>")),
                new Route("/no-body", r -> r.response().header().set("Content-Type", "text/x-own")),
                new Route("/encoded", withHeader("Content-Encoding", "x", "<html>")),
                new Route("/case", withHeader("content-TYPE", "text/x-own", "x")));
        scenarios.addRoutes(
                "write/length",
                new Route("/right", withHeader("Content-Length", "4", "body")),
                new Route("/large", withHeader("Content-Length", "9", "body")),
                new Route("/small", withHeader("Content-Length", "2", "body")),
                new Route("/zero", withHeader("Content-Length", "0", "body")),
                new Route("/words", withHeader("Content-Length", "four", "body")),
                new Route("/minus", withHeader("Content-Length", "-1", "body")),
                new Route("/no-body", withHeader("Content-Length", "4", "")));
        scenarios.addRoutes(
                "write/large",
                new Route("/2047", text("x".repeat(2047))),
                new Route("/2049", text("x".repeat(2049))),
                new Route("/3000", text("x".repeat(3000))),
                new Route("/100000", text("0123456789".repeat(10_000))),
                new Route("/pieces", r -> {
                    for (int i = 0; i < 1000; i++) {
                        r.response().write("0123456789");
                    }
                }));
    }

    private static HandlerFunc text(String text) {
        return r -> r.response().write(text.getBytes(UTF_8));
    }

    /** Each char is one byte. */
    private static HandlerFunc bytes(String text) {
        return r -> r.response().write(text.getBytes(ISO_8859_1));
    }

    private static HandlerFunc withHeader(String name, String value, String body) {
        return r -> {
            r.response().header().set(name, value);
            r.response().write(body);
        };
    }

    private static void addSniffed(Scenarios scenarios) {
        scenarios.addRoutes(
                "write/sniffed",
                new Route("/text", text("plain")),
                new Route("/html", text("<html><body>")),
                new Route("/doctype", text("<!DOCTYPE html>")),
                new Route("/space-html", text(" \n\t<p>x")),
                new Route("/comment", text("<!-- c -->")),
                new Route("/xml", text("<?xml version=\"1.0\"?>")),
                new Route("/tag", text("<unknown>")),
                new Route("/json", text("{\"a\":1}")),
                new Route("/png", bytes("\u0089PNG\r\n\u001a\n\0\0")),
                new Route("/gif", text("GIF89a")),
                new Route("/jpeg", bytes("\u00ff\u00d8\u00ff\u00e0")),
                new Route("/pdf", text("%PDF-1.4")),
                new Route("/gzip", bytes("\u001f\u008b\b\0")),
                new Route("/zip", bytes("PK\u0003\u0004")),
                new Route("/utf8", text("\u4e16\u754c")),
                new Route("/bom", text("\ufefftext")),
                new Route("/binary", bytes("\0\u0001\u0002")),
                new Route("/latin1", bytes("caf\u00e9")),
                new Route("/late-binary", text("a".repeat(600) + "\0")),
                new Route("/late-html", text(" ".repeat(600) + "<html>")),
                new Route("/webp", bytes("RIFF\0\0\0\0WEBPVP")),
                new Route("/mp4", bytes("\0\0\0\u0018ftypmp42\0\0\0\0")));
    }

    private static void addHeaders(Scenarios scenarios) {
        scenarios.addRoutes(
                "write/headers",
                new Route("/names", r -> {
                    r.response().header().set("x-lower-case", "1");
                    r.response().header().set("X-UPPER", "2");
                    r.response().header().add("X-Many", "b");
                    r.response().header().add("x-many", "a");
                    r.response().header().set("ETag", "\"e\"");
                    r.response().header().set("X-Gone", "1");
                    r.response().header().del("x-gone");
                    r.response().write("x");
                }),
                new Route("/own-date", withHeader("Date", "never", "x")),
                new Route("/own-server", withHeader("Server", "own", "x")),
                new Route("/own-trace", withHeader("Trace-Id", "own", "x")),
                new Route("/close", withHeader("Connection", "close", "x")));
        scenarios.addHandler("write/header-spaces", "/spaces", withHeader("X-Space", "  a  ", "x"));
        scenarios.addRoutes(
                "write/headers-refused",
                new Route("/crlf", withHeader("X-Split", "a\r\nb: c", "x")),
                new Route("/bad-name", withHeader("X Bad", "1", "x")));
    }
}
