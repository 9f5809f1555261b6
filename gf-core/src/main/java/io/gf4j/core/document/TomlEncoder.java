package io.gf4j.core.document;

import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value as TOML (Go: BurntSushi/toml): keys in order, tables behind plain values, what is null left out. */
public final class TomlEncoder {
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_-]+");

    private final StringBuilder out = new StringBuilder();

    private TomlEncoder() {}

    /**
     * The document of maps, collections and scalars.
     *
     * @throws GfException if a list holds null, or the value is null or a list of maps alone
     */
    public static String encode(@Nullable Object value) {
        TomlEncoder encoder = new TomlEncoder();
        if (value instanceof Map<?, ?> map) {
            encoder.table(map, List.of());
        } else if (value == null || isTables(value)) {
            throw failure("top-level values must be maps");
        } else {
            encoder.element(value);
        }
        return encoder.out.toString();
    }

    private static GfException failure(String text) {
        return Gerror.of("toml.Encoder.Encode failed: toml: " + text);
    }

    private void table(Map<?, ?> map, List<String> path) {
        Map<String, @Nullable Object> sorted = IniEncoder.sorted(map);
        sorted.forEach((key, value) -> {
            if (value != null && !isTable(value)) {
                out.append(indent(path.size())).append(name(key)).append(" = ");
                element(value);
                newline();
            }
        });
        sorted.forEach((key, value) -> {
            if (value != null && isTable(value)) {
                List<String> inner = new ArrayList<>(path);
                inner.add(key);
                tables(value, inner);
            }
        });
    }

    private void tables(Object value, List<String> path) {
        String header = path.stream().map(TomlEncoder::name).collect(Collectors.joining("."));
        String indent = indent(path.size() - 1);
        if (value instanceof Map<?, ?> map) {
            if (path.size() == 1) {
                newline();
            }
            out.append(indent).append('[').append(header).append("]\n");
            table(map, path);
            return;
        }
        for (Object item : (Collection<?>) value) {
            newline();
            out.append(indent).append("[[").append(header).append("]]\n");
            table((Map<?, ?>) item, path);
        }
    }

    private void newline() {
        if (!out.isEmpty()) {
            out.append('\n');
        }
    }

    private static String indent(int depth) {
        return "  ".repeat(depth);
    }

    private static boolean isTable(Object value) {
        return value instanceof Map || isTables(value);
    }

    private static boolean isTables(Object value) {
        if (!(value instanceof Collection<?> list) || list.isEmpty()) {
            return false;
        }
        if (list.stream().anyMatch(item -> item == null)) {
            throw failure("cannot encode array with nil element");
        }
        return list.stream().allMatch(Map.class::isInstance);
    }

    private void element(Object value) {
        switch (value) {
            case Map<?, ?> map -> inline(map);
            case Collection<?> list -> {
                isTables(list); // looks for null
                String separator = "[";
                for (Object item : list) {
                    out.append(separator);
                    element(item);
                    separator = ", ";
                }
                out.append(list.isEmpty() ? "[]" : "]");
            }
            case Double number -> out.append(number(number, number.toString()));
            case Float number -> out.append(number(number, number.toString()));
            case Number number -> out.append(number);
            case Boolean is -> out.append(is);
            default -> out.append(quoted(value.toString()));
        }
    }

    private void inline(Map<?, ?> map) {
        String separator = "";
        out.append('{');
        for (boolean tables : new boolean[] {false, true}) {
            for (Map.Entry<String, @Nullable Object> entry :
                    IniEncoder.sorted(map).entrySet()) {
                Object value = entry.getValue();
                if (value != null && isTable(value) == tables) {
                    out.append(separator).append(name(entry.getKey())).append(" = ");
                    element(value);
                    separator = ", ";
                }
            }
        }
        out.append('}');
    }

    private static String number(double value, String shortest) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        String plain = new BigDecimal(shortest).stripTrailingZeros().toPlainString();
        return plain.contains(".") ? plain : plain + ".0";
    }

    private static String name(String key) {
        return BARE.matcher(key).matches() ? key : quoted(key);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\b' -> quoted.append("\\b");
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\f' -> quoted.append("\\f");
                case '\r' -> quoted.append("\\r");
                default -> quoted.append(c < ' ' || c == 0x7F ? "\\u%04x".formatted((int) c) : c);
            }
        }
        return quoted.append('"').toString();
    }
}
