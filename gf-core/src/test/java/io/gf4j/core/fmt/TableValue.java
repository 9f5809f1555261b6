package io.gf4j.core.fmt;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the notation of {@code gf-tests/oracle/fmt/args.go}, such as {@code list:[int:1,string:"a"]}. */
final class TableValue {
    private final String text;
    private int pos;

    TableValue(String text) {
        this.text = text;
    }

    record Person(String name, int age) {}

    record Team(Person lead, int size) {}

    record Stringer(String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    record Panics(String text) {
        @Override
        public String toString() {
            throw new IllegalStateException(text);
        }
    }

    enum Color {
        RED,
        GREEN
    }

    @Nullable
    Object value() {
        String kind = upTo(':');
        return switch (kind) {
            case "nil" -> null;
            case "int" -> Integer.valueOf(word());
            case "int64" -> Long.valueOf(word());
            case "int16" -> Short.valueOf(word());
            case "int8" -> Byte.valueOf(word());
            case "rune" -> (char) Integer.parseInt(word());
            case "big" -> new BigInteger(word());
            case "float64" -> Double.valueOf(word());
            case "float32" -> Float.valueOf(word());
            case "bool" -> Boolean.valueOf(word());
            case "duration" -> Duration.ofNanos(Long.parseLong(word()));
            case "color" -> Color.values()[Integer.parseInt(word())];
            case "string" -> quoted();
            case "bytes" -> HexFormat.of().parseHex(word());
            case "error" -> new IllegalStateException(quoted());
            case "stringer" -> new Stringer(quoted());
            case "panics" -> new Panics(quoted());
            case "ints" ->
                items(']', () -> Integer.valueOf(word())).stream()
                        .mapToInt(Integer::intValue)
                        .toArray();
            case "strings" -> items(']', this::quoted).toArray(String[]::new);
            case "list" -> items(']', this::value);
            case "map" -> map();
            case "person" -> person();
            case "team" -> team();
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** Reads a string as Go quotes it; bytes that are no UTF-8 become what Java makes of them. */
    String quoted() {
        expect('"');
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (text.charAt(pos) != '"') {
            int rune = text.codePointAt(pos);
            pos += Character.charCount(rune);
            if (rune != '\\') {
                bytes.writeBytes(Character.toString(rune).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            char escape = text.charAt(pos++);
            switch (escape) {
                case 'x' -> bytes.write(hex(2));
                case 'u' -> bytes.writeBytes(Character.toString(hex(4)).getBytes(StandardCharsets.UTF_8));
                case 'U' -> bytes.writeBytes(Character.toString(hex(8)).getBytes(StandardCharsets.UTF_8));
                default -> {
                    int named = "abtnvfr".indexOf(escape);
                    bytes.write(named < 0 ? escape : 7 + named);
                }
            }
        }
        pos++;
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private Person person() {
        expect('{');
        String name = quoted();
        expect(',');
        Person person = new Person(name, Integer.parseInt(word()));
        expect('}');
        return person;
    }

    private Team team() {
        expect('{');
        upTo(':');
        Person lead = person();
        expect(',');
        Team team = new Team(lead, Integer.parseInt(word()));
        expect('}');
        return team;
    }

    private Map<@Nullable Object, @Nullable Object> map() {
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        items('}', () -> {
            Object key = value();
            expect('=');
            return map.put(key, value());
        });
        return map;
    }

    private <T extends @Nullable Object> List<T> items(char close, Supplier<T> item) {
        List<T> items = new ArrayList<>();
        pos++;
        while (text.charAt(pos) != close) {
            items.add(item.get());
            if (text.charAt(pos) == ',') {
                pos++;
            }
        }
        pos++;
        return items;
    }

    private int hex(int digits) {
        pos += digits;
        return Integer.parseInt(text, pos - digits, pos, 16);
    }

    /** Reads a kind and the colon after it; the kind nil has none. */
    private String upTo(char end) {
        String kind = word();
        if (pos < text.length() && text.charAt(pos) == end) {
            pos++;
        }
        return kind;
    }

    private String word() {
        int start = pos;
        while (pos < text.length() && ":,=]}".indexOf(text.charAt(pos)) < 0) {
            pos++;
        }
        return text.substring(start, pos);
    }

    private void expect(char c) {
        if (text.charAt(pos++) != c) {
            throw new IllegalArgumentException(text + " at " + pos);
        }
    }
}
