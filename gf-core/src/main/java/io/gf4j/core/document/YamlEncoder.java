package io.gf4j.core.document;

import io.gf4j.core.fmt.Fmt;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A value as YAML (Go: yaml.v3): blocks indented by four, keys in order. */
public final class YamlEncoder {
    static final int INDENT = 4;

    private final StringBuilder out = new StringBuilder();

    private YamlEncoder() {}

    /** The document of maps, collections and scalars. */
    public static String encode(@Nullable Object value) {
        YamlEncoder encoder = new YamlEncoder();
        switch (value) {
            case Map<?, ?> map when !map.isEmpty() -> encoder.map(map, 0, false);
            case Collection<?> list when !list.isEmpty() -> encoder.list(list, 0, false);
            case null, default -> encoder.out.append(scalar(value, INDENT)).append('\n');
        }
        return encoder.out.toString();
    }

    /** The same with each line indented by this text. */
    public static String encode(@Nullable Object value, String indent) {
        String yaml = encode(value);
        if (indent.isEmpty()) {
            return yaml;
        }
        StringBuilder indented = new StringBuilder();
        for (String line : yaml.strip().split("\n", -1)) {
            indented.append(indent).append(line).append('\n');
        }
        return indented.toString();
    }

    /** The next deeper block begins at a multiple of four. */
    private static int deeper(int indent) {
        return INDENT * ((indent + INDENT) / INDENT);
    }

    private void map(Map<?, ?> map, int indent, boolean begun) {
        Map<String, @Nullable Object> sorted = new TreeMap<>(YamlKeys.ORDER);
        map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
        boolean first = begun;
        for (Map.Entry<String, @Nullable Object> entry : sorted.entrySet()) {
            out.append(first ? "" : " ".repeat(indent))
                    .append(YamlText.key(entry.getKey()))
                    .append(':');
            first = false;
            member(entry.getValue(), deeper(indent));
        }
    }

    private void member(@Nullable Object value, int indent) {
        switch (value) {
            case Map<?, ?> map
            when !map.isEmpty() -> {
                out.append('\n');
                map(map, indent, false);
            }
            case Collection<?> list
            when !list.isEmpty() -> {
                out.append('\n');
                list(list, indent, false);
            }
            case null, default -> out.append(' ').append(scalar(value, indent)).append('\n');
        }
    }

    private void list(Collection<?> list, int indent, boolean begun) {
        boolean first = begun;
        for (Object item : list) {
            out.append(first ? "" : " ".repeat(indent)).append("- ");
            first = false;
            switch (item) {
                case Map<?, ?> map when !map.isEmpty() -> map(map, indent + 2, true);
                case Collection<?> inner when !inner.isEmpty() -> list(inner, indent + 2, true);
                case null, default -> out.append(scalar(item, indent + 2)).append('\n');
            }
        }
    }

    private static String scalar(@Nullable Object value, int indent) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> empty -> "{}";
            case Collection<?> empty -> "[]";
            case Double number -> number(number);
            case Float number -> number(number);
            case Number number -> number.toString();
            case Boolean is -> is.toString();
            default -> YamlText.of(value.toString(), indent);
        };
    }

    private static String number(Number number) {
        double value = number.doubleValue();
        if (Double.isNaN(value)) {
            return ".nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? ".inf" : "-.inf";
        }
        return Fmt.sprintf("%v", number);
    }
}
