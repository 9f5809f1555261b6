package io.gf4j.core.valid;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.conv.Var;
import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.ctx.Gctx;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.i18n.I18n;
import io.gf4j.core.json.Gjson;
import io.gf4j.core.tag.NoValidation;
import io.gf4j.core.tag.P;
import io.gf4j.core.tag.V;
import io.gf4j.core.testing.Table;
import io.gf4j.core.testing.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every row of the tables that gvalid itself has filled (gf-tests/oracle/valid). */
final class RecordedRulesTest {
    private static final TimeZone ZONE = TimeZone.getDefault();

    @BeforeAll
    static void localTimeIsUtcInTheTables() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }

    @AfterAll
    static void restoreZone() {
        TimeZone.setDefault(ZONE);
    }

    @Test
    void singleValues() {
        check(
                "/valid/rules.tsv",
                row -> messages(() -> Gvalid.of()
                        .data(Values.of(row.get(2)))
                        .rules(row.get(1))
                        .assoc(Values.of(row.get(3)))
                        .messages(Values.of(row.get(4)))
                        .run(language(row.get(0)))));
    }

    @Test
    void maps() {
        check(
                "/valid/maps.tsv",
                row -> failures(() -> with(row.get(1))
                        .data(Values.of(row.get(2)))
                        .rules(Values.of(row.get(3)))
                        .messages(Values.of(row.get(4)))
                        .run(language(row.get(0)))));
    }

    @Test
    void beans() {
        check(
                "/valid/beans.tsv",
                row -> failures(() -> bean(with(row.get(1)), row.get(2), (Map<?, ?>) Values.of(row.get(3)))
                        .rules(Values.of(row.get(4)))
                        .messages(Values.of(row.get(5)))
                        .run(language(row.get(0)))));
    }

    @Test
    void tags() {
        check(
                "/valid/tags.tsv",
                row -> {
                    TagValue tag = Gvalid.parseTagValue(row.getFirst());
                    return String.join("\t", tag.field(), tag.rule(), tag.msg());
                },
                1);
    }

    private static void check(String table, Function<List<String>, String> answer) {
        check(table, answer, -1);
    }

    private static void check(String table, Function<List<String>, String> answer, int expectedFrom) {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : Table.rows(table)) {
            int from = expectedFrom < 0 ? row.size() - 1 : expectedFrom;
            String expected = String.join("\t", row.subList(from, row.size()));
            String answered = answer.apply(row);
            if (!answered.equals(expected)) {
                wrong.add("%s%n  Go   %s%n  here %s".formatted(row.subList(0, from), expected, answered));
            }
        }
        assertThat(wrong).as("rows of %s", table).isEmpty();
    }

    private static Ctx language(String language) {
        return I18n.withLanguage(Gctx.getInitCtx(), language);
    }

    private static Validator with(String options) {
        Validator validator = Gvalid.of();
        validator = options.contains("bail") ? validator.bail() : validator;
        validator = options.contains("foreach") ? validator.foreach() : validator;
        return options.contains("ci") ? validator.ci() : validator;
    }

    private static Validator bean(Validator validator, String name, @Nullable Map<?, ?> data) {
        if (name.equals("account itself")) {
            return validator.data(new Account(Var.of(data)));
        }
        Object fresh = switch (name) {
            case "account" -> new Account();
            case "order" -> new Order(null, null, null, null, null, null, null);
            case "outer" -> new Outer();
            case "tree" -> new Tree(null, null);
            default -> new Book(null);
        };
        return validator.data(fresh).assoc(data);
    }

    private static String messages(Runnable validation) {
        try {
            validation.run();
            return "";
        } catch (ValidationException e) {
            return json(texts(e.map()));
        } catch (GfException e) {
            String rules = e.getMessage().startsWith("InvalidRules") ? "InvalidRules" : "InvalidParams";
            return json(Map.of(rules, e.getMessage()));
        }
    }

    private static String failures(Runnable validation) {
        try {
            validation.run();
            return "";
        } catch (ValidationException e) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("code", e.code().code());
            all.put(
                    "items",
                    e.maps().entrySet().stream()
                            .map(item -> List.of(item.getKey(), texts(item.getValue())))
                            .toList());
            all.put("texts", e.strings());
            all.put("rule", e.firstRule().getKey());
            all.put("first", Gerror.message(e.firstError()));
            return json(all);
        }
    }

    /** The tables have these letters as they are. */
    private static String json(Object value) {
        return Gjson.encodeString(value)
                .replace("\\u003c", "<")
                .replace("\\u003e", ">")
                .replace("\\u0026", "&");
    }

    private static Map<String, String> texts(Map<String, Throwable> rules) {
        Map<String, String> texts = new LinkedHashMap<>();
        rules.forEach((rule, error) -> texts.put(rule, Gerror.message(error)));
        return texts;
    }

    static final class Account {
        @V("required|length:3,10")
        public String name = "";

        @P("password1")
        @V("required|length:6,30#password, please|too short")
        public String pass = "";

        @P("password2")
        @V("required|same:password1#once more|not the same")
        public String pass2 = "";

        @V("age@between:18,99")
        public int age;

        @V("email")
        public String mail = "";

        public String plain = "";

        Account() {}

        Account(Var fields) {
            Map<String, String> texts = fields.toMapStrStr();
            name = texts.getOrDefault("name", "");
            pass = texts.getOrDefault("pass", "");
            pass2 = texts.getOrDefault("pass2", "");
            age = Integer.parseInt(texts.getOrDefault("age", "0"));
            mail = texts.getOrDefault("mail", "");
        }
    }

    record Line(
            @V("required#the sku, please") @Nullable String sku,
            @V("min:1") int count) {}

    record Order(
            @V("required") @Nullable Integer id,
            @Nullable Line first,
            @V("required") @Nullable List<Line> lines,
            @Nullable Map<String, Line> named,
            @NoValidation @Nullable Line free,
            @V("foreach|in:a,b") @Nullable List<String> tags,
            @V("required") @Nullable Map<String, Object> bag) {}

    static final class Outer {
        @V("required")
        public String label = "";

        public Line inner = new Line("", 0);
    }

    record Tree(
            @V("required") @Nullable String value, @Nullable List<Tree> nodes) {}

    record Page<T>(@V("max:10") int size, @Nullable List<T> items) {}

    record Book(@Nullable Page<Line> page) {}
}
