package io.gf4j.core.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.core.error.GfException;
import io.gf4j.core.testing.Table;
import io.gf4j.core.testing.Values;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Recorded by gf-tests/oracle/core. */
final class GutilTest {
    private static final DumpOption PLAIN = new DumpOption(false, false);
    private static final DumpOption TYPED = new DumpOption(true, false);
    private static final Pattern FIELD = Pattern.compile("(?m)^( +)([A-Z])(\\w*: )");
    private static final Pattern HIDDEN = Pattern.compile(" +Hidden: .*\n");
    /** In this order: one name may end another. */
    private static final List<Map.Entry<String, String>> NAMES = List.of(
            Map.entry("*gtime.Time(", "LocalDateTime("),
            Map.entry("time.Time(", "ZonedDateTime("),
            Map.entry("*errors.errorString(", "IOException("),
            Map.entry("*gerror.Error(", "GfException("),
            Map.entry("*gvar.Var(", "Var("),
            Map.entry("json.Number(", "JsonNumber("),
            Map.entry("main.user(12)", "User(11)"),
            Map.entry("main.omitting(", "Omitting("),
            Map.entry("main.kind(", "Kind("),
            Map.entry("struct {}(", "Nothing("));

    @Test
    void everyValueIsDumpedAsInGo() {
        List<List<String>> rows = Table.rows("/dump/dumps.tsv");
        assertThat(rows).hasSizeGreaterThan(250);
        for (List<String> row : rows) {
            Object value = Values.of(row.get(0));
            assertThat(dumped(value, PLAIN)).as(row.get(0)).isEqualTo(inJava(row.get(1)));
            String typed = inJava(row.get(2));
            assertThat(dumped(value, TYPED))
                    .as(row.get(0))
                    .isEqualTo(value instanceof String[] ? typed : typed.replace("[]string(", "[]interface {}("));
        }
    }

    /** Members have Java's names and types; what JSON leaves out is none, and a pointer to a bean is the bean. */
    private static String inJava(String dump) {
        String java = HIDDEN.matcher(dump).replaceAll("");
        java = FIELD.matcher(java)
                .replaceAll(match -> match.group(1) + match.group(2).toLowerCase(Locale.ROOT) + match.group(3));
        for (Map.Entry<String, String> name : NAMES) {
            java = java.replace(name.getKey(), name.getValue());
        }
        return java.replace("*int(", "int(")
                .replace("*main.address(", "Address(")
                .replace("main.address(", "Address(");
    }

    private static String dumped(@Nullable Object value, DumpOption option) {
        StringBuilder out = new StringBuilder();
        Gutil.dumpTo(out, value, option);
        return out.toString();
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void jsonIsPrintedOrRefusedAsInGo() {
        List<List<String>> rows = Table.rows("/dump/json.tsv");
        assertThat(rows).hasSizeGreaterThan(100);
        for (List<String> row : rows) {
            assertThat(printed(() -> Gutil.dumpJson(row.get(0)))).as(row.get(0)).isEqualTo(row.get(1));
        }
        assertThat(printed(() -> Gutil.dumpJson(Map.of("a", 1)))).isEqualTo("{\n    \"a\": 1\n}\n");
        assertThat(printed(() -> Gutil.dumpJson("[]".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("[]\n");
        assertThat(printed(() -> Gutil.dumpJson(Double.NaN))).startsWith("json.Marshal failed: ");
    }

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void eachValueIsPrintedOnLinesOfItsOwn() {
        assertThat(printed(() -> Gutil.dump(1, "a", null))).isEqualTo("1\n\"a\"\n<nil>\n");
        assertThat(printed(() -> Gutil.dumpWithType(1, "a"))).isEqualTo("int(1)\nstring(1) \"a\"\n");
        assertThat(printed(() -> Gutil.dumpWithOption(true, TYPED))).isEqualTo("bool(true)\n");
    }

    private static String printed(Runnable print) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            print.run();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void whatContainsItselfIsNamed() {
        List<Object> list = new ArrayList<>();
        list.add(list);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("twice", List.of("x"));
        map.put("list", list);

        assertThat(dumped(map, PLAIN))
                .matches("\\{\n    \"twice\": \\[\n        \"x\",\n    ],\n    \"list\":  \\[\n"
                        + "        <cycle dump 0x[0-9a-f]+>,\n    ],\n}");
    }

    @Test
    void anObjectWithoutMembersSaysWhatItIs() {
        Runnable job = () -> {};

        assertThat(dumped(new Object(), PLAIN)).isEqualTo("{}");
        assertThat(dumped(job, PLAIN)).isEqualTo("{}");
        assertThat(dumped(Thread.State.NEW, PLAIN)).isEqualTo("\"NEW\"");
        assertThat(dumped(Pattern.compile("a'b"), PLAIN)).isEqualTo("\"a\\'b\"");
    }

    @Test
    void aWriterThatFailsIsAnError() {
        Writer closed = Writer.nullWriter();
        assertThatThrownBy(() -> {
                    closed.close();
                    Gutil.dumpTo(closed, 1, PLAIN);
                })
                .isInstanceOf(GfException.class)
                .hasMessageStartingWith("the dump cannot be written: ");
    }
}
