package io.gf4j.core.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.ctx.Gctx;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.testing.Table;
import java.io.StringWriter;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The lines of glog, and dates as gtime and Go's time write them, recorded by gf-tests/oracle/log. */
final class RecordedLogTest {
    private static final ZonedDateTime MOMENT =
            ZonedDateTime.of(2026, 3, 5, 14, 7, 9, 45_678_912, ZoneOffset.ofHours(2));
    private static final Ctx PLAIN = Gctx.getInitCtx();
    private static final Ctx TRACED = Gctx.withTraceId(PLAIN, "4bf92f3577b34da6a3ce929d0e0e4736")
            .withValue("user", "john")
            .withValue("id", 7);

    private final Map<String, Consumer<Logger>> calls = new LinkedHashMap<>();

    @TestFactory
    Stream<DynamicTest> lines() {
        levels();
        values();
        heads();
        masks();
        handlers();
        maps();
        flags();
        colors();
        return rows("lines.tsv", row -> {
            StringWriter out = new StringWriter();
            Logger logger = Glog.of();
            logger.setStdoutPrint(false);
            logger.setWriter(out);
            Objects.requireNonNull(calls.get(row.get(0)), row.get(0)).accept(logger);
            assertThat(normal(out.toString())).isEqualTo(row.get(1));
        });
    }

    @TestFactory
    Stream<DynamicTest> dates() {
        return rows(
                "dates.tsv",
                row -> assertThat(PhpDate.format(row.get(0), MOMENT)).isEqualTo(row.get(1)));
    }

    @TestFactory
    Stream<DynamicTest> layouts() {
        return rows(
                "layouts.tsv",
                row -> assertThat(GoTimeLayout.of(row.get(0)).format(MOMENT)).isEqualTo(row.get(1)));
    }

    private void levels() {
        calls.put("print", l -> l.print(PLAIN, "a", 1));
        calls.put("printf", l -> l.printf(PLAIN, "%05d|%q", 42, "x"));
        calls.put("debug", l -> l.debug(PLAIN, "text"));
        calls.put("info", l -> l.info(PLAIN, "text"));
        calls.put("notice", l -> l.notice(PLAIN, "text"));
        calls.put("warning", l -> l.warning(PLAIN, "text"));
        calls.put("error", l -> withoutStack(l).error(PLAIN, "text"));
        calls.put("critical", l -> withoutStack(l).critical(PLAIN, "text"));
        calls.put("panic", l -> attempt(() -> withoutStack(l).panic(PLAIN, "text", 1)));
        calls.put("stack", l -> l.errorf(PLAIN, "text %d", 1));
    }

    private void values() {
        calls.put(
                "values",
                l -> l.info(
                        PLAIN, "a", 1, null, true, Gerror.of("failed"), Map.of("k", 1), List.of(1, 2), 1.5, "", "z"));
        calls.put("line ends", l -> l.info(PLAIN, "a\n", "\nb\n", "c"));
        calls.put("nothing", l -> l.info(PLAIN));
        calls.put("empty", l -> l.info(PLAIN, ""));
        calls.put("nil ctx", l -> l.info(null, "text"));
        calls.put("trace", l -> l.info(TRACED, "text"));
    }

    private void heads() {
        calls.put("ctx keys", set(l -> l.setCtxKeys("user", "none", "id")));
        calls.put("ctx keys without trace", l -> {
            l.setCtxKeys("user");
            l.info(PLAIN.withValue("user", "j"), "text");
        });
        calls.put("prefix", set(l -> l.setPrefix("[app]")));
        calls.put("no header", set(l -> {
            l.setPrefix("[app]");
            l.setHeaderPrint(false);
        }));
        calls.put("header for one", l -> {
            l.header(false).info(PLAIN, "text");
            l.info(PLAIN, "text");
        });
        calls.put("no level", l -> {
            l.setLevelPrint(false);
            l.info(PLAIN, "text");
        });
        calls.put("no time", l -> {
            l.setFlags(0);
            timeless(l).info(PLAIN, "text");
        });
        calls.put("clone", l -> {
            Logger clone = l.clone();
            clone.setPrefix("[clone]");
            l.info(PLAIN, "text");
            clone.info(PLAIN, "text");
        });
    }

    private void masks() {
        calls.put("level mask", l -> all(l, () -> l.setLevel(Glog.LEVEL_INFO)));
        calls.put("level warn", l -> all(l, () -> l.setLevelStr("WARN")));
        calls.put("level notice", l -> all(l, () -> l.setLevelStr("notice")));
        calls.put("level prod", l -> all(l, () -> l.setLevelStr("prod")));
        calls.put("level critical", l -> all(l, () -> l.setLevelStr("critical")));
        calls.put("level unknown", l -> l.print(PLAIN, attempt(() -> l.setLevelStr("loud"))));
    }

    private void handlers() {
        calls.put("json", l -> {
            l.setHandlers(Glog::handlerJson);
            l.info(PLAIN, "a<b", 1);
        });
        calls.put("json of all", l -> {
            l.setHandlers(Glog::handlerJson);
            l.setPrefix("[app]");
            l.setCtxKeys("user");
            withoutStack(l).error(TRACED, "text");
        });
        calls.put("json of nothing", l -> {
            l.setHandlers(Glog::handlerJson);
            l.print(PLAIN);
        });
        calls.put("handlers", l -> {
            l.setHandlers(
                    (ctx, in) -> {
                        in.content("first");
                        in.next(ctx);
                    },
                    (ctx, in) -> {
                        in.content(in.content() + "+" + in.levelFormat());
                        in.next(ctx);
                    });
            l.info(PLAIN, "text");
        });
        calls.put("handler that stops", l -> {
            l.setHandlers((ctx, in) -> {});
            l.info(PLAIN, "text");
        });
    }

    private void maps() {
        calls.put("map", l -> {
            l.setConfigWithMap(Map.of(
                    "LEVEL",
                    "info",
                    "level-print",
                    false,
                    "Prefix",
                    "[app]",
                    "ctx_keys",
                    List.of("user"),
                    "stStatus",
                    0));
            l.debug(TRACED, "text");
            l.error(TRACED, "text");
        });
        calls.put("map with prefixes", l -> {
            l.setConfigWithMap(Map.of("levelPrefixes", Map.of("32", "information")));
            l.info(PLAIN, "text");
        });
        calls.put("map with one prefix", l -> {
            l.setConfigWithMap(Map.of("levelPrefixes", Map.of("32", "information")));
            l.debug(PLAIN, "text");
        });
    }

    private void flags() {
        calls.put("flags short", l -> flagged(l, Glog.F_FILE_SHORT).info(PLAIN, "text"));
        calls.put("flags long", l -> {
            l.setPrefix("[app]");
            flagged(l, Glog.F_FILE_LONG).info(TRACED, "text");
        });
        calls.put(
                "flags both",
                l -> flagged(l, Glog.F_FILE_LONG | Glog.F_FILE_SHORT).info(PLAIN, "text"));
        calls.put("flags function", l -> {
            flagged(l, Glog.F_CALLER_FN | Glog.F_FILE_SHORT).info(PLAIN, "text");
            l.setHeaderPrint(false);
            l.info(PLAIN, "text");
        });
        calls.put("flags json", l -> {
            l.setHandlers(Glog::handlerJson);
            flagged(l, Glog.F_CALLER_FN | Glog.F_FILE_SHORT).info(PLAIN, "text");
        });
        calls.put("flags date", l -> timeless(flagged(l, Glog.F_TIME_DATE)).info(PLAIN, "text"));
        calls.put(
                "flags time",
                l -> timeless(flagged(l, Glog.F_TIME_DATE | Glog.F_TIME_TIME)).info(PLAIN, "text"));
        calls.put("flags milliseconds", l -> timeless(l).info(PLAIN, "text"));
        calls.put("flags map", l -> {
            l.setConfigWithMap(Map.of("flags", 4));
            l.info(PLAIN, "text");
        });
    }

    private void colors() {
        calls.put("colors", l -> onATerminal(l, () -> all(l, () -> {})));
        calls.put("colors off", l -> {
            l.setWriterColorEnable(true);
            l.info(PLAIN, "text");
        });
        calls.put("colors map", l -> {
            l.setConfigWithMap(Map.of("writerColorEnable", true, "stdoutColorDisabled", true));
            onATerminal(l, () -> {
                l.setLevelPrint(false);
                l.info(PLAIN, "text");
                l.setLevelPrint(true);
                l.info(PLAIN, "text");
            });
        });
        calls.put("colors json", l -> {
            l.setHandlers(Glog::handlerJson);
            onATerminal(l, () -> l.info(PLAIN, "text"));
        });
    }

    private static Logger flagged(Logger l, int flags) {
        l.setFlags(flags);
        return l;
    }

    private static Logger timeless(Logger l) {
        l.setTimeFormat("");
        return l;
    }

    private static void onATerminal(Logger l, Runnable log) {
        l.setWriterColorEnable(true);
        LevelColors.enabled = true;
        try {
            log.run();
        } finally {
            LevelColors.enabled = false;
        }
    }

    private static Consumer<Logger> set(Consumer<Logger> set) {
        return l -> {
            set.accept(l);
            l.info(TRACED, "text");
        };
    }

    private static void all(Logger l, Runnable set) {
        set.run();
        withoutStack(l);
        l.print(PLAIN, "print");
        l.debug(PLAIN, "debug");
        l.info(PLAIN, "info");
        l.notice(PLAIN, "notice");
        l.warning(PLAIN, "warning");
        l.error(PLAIN, "error");
        l.critical(PLAIN, "critical");
        attempt(() -> l.panic(PLAIN, "panic"));
    }

    private static Logger withoutStack(Logger l) {
        l.setStack(false);
        return l;
    }

    private static @Nullable GfException attempt(Runnable action) {
        try {
            action.run();
            return null;
        } catch (GfException e) {
            return e;
        }
    }

    private static String normal(String text) {
        return text.replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[-+]\\d\\d:\\d\\d)", "{time}")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d", "{date}")
                .replaceAll("\\d\\d:\\d\\d:\\d\\d", "{clock}")
                .replaceAll("(\\{clock})\\.\\d{3}", "$1.{ms}")
                .replaceAll("org/\\S+\\.java:\\d+:", "{long}:")
                .replaceAll("\\w+\\.java:\\d+:", "{short}:")
                .replaceAll("org\\.[\\w.$]+]", "{function}]")
                .replace("\033", "{esc}")
                .replaceAll("(?s)1\\.  \\S+\\n    \\S+:\\d+\\n.*\\n\\n", "{stack}\n\n");
    }

    private interface Check {
        void accept(List<String> row);
    }

    private static Stream<DynamicTest> rows(String table, Check check) {
        return Table.rows("/log/" + table).stream()
                .map(row -> DynamicTest.dynamicTest(row.getFirst(), () -> check.accept(row)));
    }
}
