package io.gf4j.tests.transcripts.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.http.HandlerFunc;
import io.gf4j.tests.transcripts.scenarios.Scenarios.Route;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Go: write.go, what the write members do with values and with the buffer. */
final class WriteScenarios {
    private static final Person ANN = new Person("ann", 30, List.of("x", "y"));

    private WriteScenarios() {}

    /** A bean. */
    public record Person(String name, int age, @Nullable List<String> tags) {}

    /** A bean with beans. */
    public record Team(
            Person lead, List<Person> all, @Nullable Map<String, Object> extra) {}

    static void addTo(Scenarios scenarios) {
        addValues(scenarios);
        addArguments(scenarios);
        addFormat(scenarios);
        addJson(scenarios);
        addBuffer(scenarios);
    }

    /** A handler that writes values one after the other, each ended by a bar. */
    private static HandlerFunc writing(@Nullable Object... values) {
        return r -> {
            for (Object value : values) {
                r.response().write(new @Nullable Object[] {value});
                r.response().write("|");
            }
        };
    }

    private static HandlerFunc json(@Nullable Object value) {
        return r -> r.response().writeJson(value);
    }

    private static HandlerFunc xml(@Nullable Object value, String... root) {
        return r -> r.response().writeXml(value, root);
    }

    private static void addValues(Scenarios scenarios) {
        Map<String, @Nullable Object> withNull = new HashMap<>();
        withNull.put("n", null);
        withNull.put("m", Map.of("k", List.of(1)));
        scenarios.addRoutes(
                "write/values",
                new Route(
                        "/strings",
                        writing("text", "", "with \"quotes\"", "\u4e16\u754c", "bytes".getBytes(UTF_8), new byte[0])),
                new Route("/integers", writing(0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, (byte) -5, (short) 200)),
                new Route("/floats", writing(1.0, 0.1, -2.5, 1e21, 1e-7, 123456789.125, 0.1f, 1e300)),
                new Route("/not-numbers", writing(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY)),
                new Route("/bools", writing(true, false)),
                new Route("/nil", writing((Object) null)),
                new Route(
                        "/slices",
                        writing(List.of(1, 2), List.of(), List.of("a", "b"), mixed(1, "a", null, true, 1.5))),
                new Route("/maps", writing(Map.of("b", 2, "a", 1), Map.of(), withNull)),
                new Route(
                        "/structs",
                        writing(ANN, ANN, new Team(ANN, List.of(ANN), Map.of("k", "v")), new Person("", 0, null))),
                new Route(
                        "/errors",
                        writing(
                                new IllegalStateException("plain"),
                                Gerror.of("with stack"),
                                Gerror.newCode(Gcode.CODE_NOT_FOUND, "coded"),
                                Gerror.wrap(new IllegalStateException("inner"), "outer"))),
                new Route("/html", writing(Map.of("h", "<a href='x'>&</a>"), List.of("<>"))));
    }

    private static List<@Nullable Object> mixed(@Nullable Object... values) {
        List<@Nullable Object> list = new ArrayList<>();
        Collections.addAll(list, values);
        return list;
    }

    private static void addArguments(Scenarios scenarios) {
        scenarios.addRoutes(
                "write/arguments",
                new Route("/several", r -> r.response().write("a", 1, true, null, List.of(1))),
                new Route("/none", r -> r.response().write()),
                new Route("/empty", r -> r.response().write("")),
                new Route("/nil", r -> r.response().write(new @Nullable Object[] {null})),
                new Route("/line", r -> {
                    r.response().writeln("a", 1);
                    r.response().writeln();
                    r.response().writeln("b");
                }),
                new Route("/none-after-status", r -> {
                    r.response().writeHeader(404);
                    r.response().write();
                }));
    }

    private static void addFormat(Scenarios scenarios) {
        scenarios.addRoutes(
                "write/format",
                new Route(
                        "/verbs",
                        r -> r.response()
                                .writef(
                                        "%v %s %d %q %x %5.2f|%-5s|%05d|%t %c %% %U",
                                        "v", "s", 42, "q", 255, 3.14159, "l", 42, true, 'c', 'u')),
                new Route(
                        "/values",
                        r -> r.response().writef("%v %v %v %v", List.of(1, 2), Map.of("b", 2, "a", 1), null, true)),
                new Route("/missing", r -> r.response().writef("%d %s", 1)),
                new Route("/extra", r -> r.response().writef("%d", 1, "x")),
                new Route("/wrong", r -> r.response().writef("%d %z", "x", 1)),
                new Route("/plain", r -> r.response().writef("100% sure")),
                new Route("/lines", r -> {
                    r.response().writefln("%d", 1);
                    r.response().writefln("x");
                }));
    }

    private static void addJson(Scenarios scenarios) {
        Map<String, Object> map = Map.of("b", 2, "a", mixed(1, "x", null), "c", Map.of());
        scenarios.addRoutes(
                "write/json",
                new Route("/nil", json(null)),
                new Route("/int", json(42)),
                new Route("/bool", json(true)),
                new Route("/string", json("already json?")),
                new Route("/bytes", json("{\"raw\":1}".getBytes(UTF_8))),
                new Route("/map", json(map)),
                new Route("/struct", json(new Team(ANN, List.of(new Person("", 0, null)), null))),
                new Route("/slice", json(mixed(1, 2.5, "x", null, List.of()))),
                new Route(
                        "/escapes",
                        json(List.of(
                                "<a>&'\"\\",
                                "\u00e9\u4e16\ud83d\ude00",
                                "\u2028\u2029",
                                "\t\n\r\b\f\u0000\u001f\u007f"))),
                new Route("/floats", json(List.of(1.0, 1.5, 1e20, 1e21, 1e-6, 1e-7, 100000000.0, 0.0))),
                new Route("/longs", json(new long[] {Long.MAX_VALUE, Long.MIN_VALUE})),
                new Route("/base64", json(Map.of("b", "bytes".getBytes(UTF_8)))),
                new Route("/keys", json(Map.of(2, "b", 10, "a"))));
        scenarios.addRoutes(
                "write/json-order",
                new Route("/twice", r -> {
                    r.response().writeJson(List.of(1));
                    r.response().writeJson(List.of(2));
                }),
                new Route("/after-text", r -> {
                    r.response().write("text ");
                    r.response().writeJson(List.of(1));
                }),
                new Route("/own-type", r -> {
                    r.response().header().set("Content-Type", "application/problem+json");
                    r.response().writeJson(List.of(1));
                }),
                new Route("/type-after", r -> {
                    r.response().writeJson(List.of(1));
                    r.response().header().set("Content-Type", "application/problem+json");
                }),
                new Route("/status", r -> {
                    r.response().writeHeader(422);
                    r.response().writeJson(List.of(1));
                }));
        addOtherForms(scenarios);
    }

    private static void addOtherForms(Scenarios scenarios) {
        scenarios.addRoutes(
                "write/jsonp",
                new Route("/x", r -> r.response().writeJsonP(Map.of("a", 1))),
                new Route("/text", r -> r.response().writeJsonP("text")));
        scenarios.addRoutes(
                "write/xml",
                new Route("/map", xml(Map.of("a", 1))),
                new Route("/root", xml(Map.of("a", 1), "root")),
                new Route("/single", xml(Map.of("a", Map.of("b", "x")))),
                new Route("/nested", xml(Map.of("a", Map.of("b", "x<y"), "c", List.of(1, 2)), "root")),
                new Route("/struct", xml(ANN, "person")),
                new Route("/text", xml("<a>text</a>")),
                new Route("/nil", xml(null)));
        scenarios.addRoutes(
                "write/json-fails",
                new Route("/json", json(Double.NaN)),
                new Route("/write", r -> r.response().write(Map.of("f", Double.POSITIVE_INFINITY))));
    }

    private static void addBuffer(Scenarios scenarios) {
        scenarios.addRoutes(
                "write/buffer",
                new Route("/over", afterLost(r -> r.response().writeOver("over", 1))),
                new Route("/over-none", afterLost(r -> r.response().writeOver())),
                new Route("/set", afterLost(r -> r.response().setBuffer("set".getBytes(UTF_8)))),
                new Route("/set-only", r -> r.response().setBuffer("set".getBytes(UTF_8))),
                new Route("/clear", afterLost(r -> r.response().clearBuffer())),
                new Route("/clear-404", r -> {
                    r.response().writeStatus(404, "lost");
                    r.response().clearBuffer();
                }),
                new Route("/length", r -> {
                    r.response().write("\u00e9t\u00e9 ");
                    int length = r.response().bufferLength();
                    r.response()
                            .write(
                                    length,
                                    " ",
                                    r.response().bufferString(),
                                    " ",
                                    r.response().buffer());
                }),
                new Route("/written", r -> {
                    long before = r.response().bytesWritten();
                    r.response().write("12345");
                    r.response().flush();
                    r.response()
                            .write(
                                    before,
                                    " ",
                                    r.response().bytesWritten(),
                                    " ",
                                    r.response().bufferLength(),
                                    " ",
                                    r.response().isHeaderWrote());
                }));
    }

    private static HandlerFunc afterLost(HandlerFunc rest) {
        return r -> {
            r.response().write("lost");
            rest.handle(r);
        };
    }
}
