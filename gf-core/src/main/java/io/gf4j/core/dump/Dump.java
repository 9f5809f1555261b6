package io.gf4j.core.dump;

import io.gf4j.core.bean.BeanMember;
import io.gf4j.core.bean.BeanType;
import io.gf4j.core.conv.Gconv;
import io.gf4j.core.conv.Var;
import io.gf4j.core.fmt.Fmt;
import io.gf4j.core.json.codec.JsonNumber;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One value as text (Go: gutil's doDump). */
final class Dump {
    private static final String STEP = "    ";

    private final StringBuilder out = new StringBuilder();
    private final boolean typed;
    /** What is being dumped, from the outside in. */
    private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());

    private Dump(boolean typed) {
        this.typed = typed;
    }

    static String of(@Nullable Object value, DumpOption option) {
        Dump dump = new Dump(option.withType());
        dump.value(value, "");
        return dump.out.toString();
    }

    private void value(@Nullable Object value, String indent) {
        switch (value) {
            case null -> out.append("<nil>");
            case byte[] bytes -> bytes(bytes);
            case CharSequence text -> text(text, text.toString());
            case JsonNumber number -> text(number, number.toString());
            case Enum<?> constant -> text(constant, constant.name());
            case Duration duration -> text(duration, Gconv.toString(duration));
            case Boolean flag -> plain(flag);
            case Number number -> plain(number);
            case Character letter -> plain(letter);
            default -> composite(value, indent);
        }
    }

    private void composite(Object value, String indent) {
        if (!open.add(value)) {
            out.append("<cycle dump 0x")
                    .append(Integer.toHexString(System.identityHashCode(value)))
                    .append('>');
            return;
        }
        switch (value) {
            case Map<?, ?> map -> map(map, indent);
            case Collection<?> items -> list(value, new ArrayList<>(items), indent);
            default -> {
                if (value.getClass().isArray()) {
                    list(value, items(value), indent);
                } else {
                    object(value, indent);
                }
            }
        }
        open.remove(value);
    }

    private static List<@Nullable Object> items(Object array) {
        List<@Nullable Object> items = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            items.add(Array.get(array, i));
        }
        return items;
    }

    private void list(Object value, List<? extends @Nullable Object> items, String indent) {
        begin(value, items.size());
        if (items.isEmpty()) {
            out.append("[]");
            return;
        }
        out.append("[\n");
        for (@Nullable Object item : items) {
            out.append(indent).append(STEP);
            value(item, indent + STEP);
            out.append(",\n");
        }
        out.append(indent).append(']');
    }

    private void map(Map<?, ?> map, String indent) {
        begin(map, map.size());
        List<Line> lines = new ArrayList<>();
        map.forEach((key, item) -> lines.add(entry(key, item)));
        lines(lines, indent);
    }

    private Line entry(@Nullable Object key, @Nullable Object value) {
        String name = Fmt.sprintf("%v", key);
        String shown = key instanceof CharSequence ? '"' + name + '"' : name;
        return new Line(typed ? typeName(key) + "(" + shown + ")" : shown, length(name), value);
    }

    private void object(Object value, String indent) {
        List<BeanMember> members = members(value);
        if (members.isEmpty()) {
            content(value, contentOf(value));
            return;
        }
        begin(value, members.size());
        lines(
                members.stream()
                        .map(member -> new Line(member.name(), length(member.name()), member.get(value)))
                        .toList(),
                indent);
    }

    private static List<BeanMember> members(Object value) {
        Class<?> type = value.getClass();
        return BeanType.isBean(type)
                ? BeanType.of(type).members().stream()
                        .filter(BeanMember::readable)
                        .toList()
                : List.of();
    }

    /** What a value without members says of itself; empty if it says nothing. */
    private static String contentOf(Object value) {
        if (value instanceof Temporal || value instanceof Throwable || value instanceof Var) {
            return Gconv.toString(value);
        }
        return value instanceof Record || Objects.toIdentityString(value).equals(value.toString())
                ? ""
                : value.toString();
    }

    private void content(Object value, String content) {
        if (content.isEmpty()) {
            begin(value, 0);
            out.append("{}");
        } else {
            text(value, content);
        }
    }

    /** A line of a map or bean; the values stand below one another. */
    private record Line(String name, int width, @Nullable Object value) {}

    private void lines(List<Line> lines, String indent) {
        if (lines.isEmpty()) {
            out.append("{}");
            return;
        }
        int widest = lines.stream().mapToInt(Line::width).max().orElse(0);
        out.append("{\n");
        for (Line line : lines) {
            out.append(indent).append(STEP).append(line.name()).append(':').repeat(' ', widest - line.width() + 1);
            value(line.value(), indent + STEP);
            out.append(",\n");
        }
        out.append(indent).append('}');
    }

    private void bytes(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        begin(bytes, bytes.length);
        out.append('"').append(typed ? text : escaped(text)).append('"');
    }

    /** The length is that of the text as it is, or of what stands between the quotes. */
    private void text(Object value, String text) {
        boolean own = value instanceof CharSequence
                || value instanceof JsonNumber
                || value instanceof Enum
                || value instanceof Duration;
        begin(value, length(own ? text : escaped(text)));
        out.append('"').append(escaped(text)).append('"');
    }

    private void plain(Object value) {
        String text = Fmt.sprintf("%v", value);
        out.append(typed ? typeName(value) + "(" + text + ")" : text);
    }

    private void begin(Object value, int length) {
        if (typed) {
            out.append(typeName(value)).append('(').append(length).append(") ");
        }
    }

    private static String typeName(@Nullable Object value) {
        return Fmt.sprintf("%T", value).replace("[]uint8", "[]byte");
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String escaped(String text) {
        return text.replace("\"", "\\\"")
                .replace("'", "\\'")
                .replace("\r", "\\r")
                .replace("\t", "\\t")
                .replace("\n", "\\n");
    }
}
