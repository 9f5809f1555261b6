package io.gf4j.core.document;

import io.gf4j.core.fmt.Fmt;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A map as INI (Go: gini.Encode): keys in order, maps in it as sections behind them. Values are printed as they are.
 */
public final class IniEncoder {
    private IniEncoder() {}

    /** The text; empty for an empty map. */
    public static String encode(Map<String, ? extends @Nullable Object> map) {
        StringBuilder out = new StringBuilder();
        Map<String, @Nullable Object> sorted = new TreeMap<>(map);
        sorted.forEach((key, value) -> {
            if (!(value instanceof Map)) {
                pair(out, key, value);
            }
        });
        sorted.forEach((key, value) -> {
            if (value instanceof Map<?, ?> section) {
                out.append('[').append(key).append("]\n");
                sorted(section).forEach((name, item) -> pair(out, name, item));
            }
        });
        return out.toString();
    }

    static Map<String, @Nullable Object> sorted(Map<?, ?> map) {
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
        return sorted;
    }

    private static void pair(StringBuilder out, String key, @Nullable Object value) {
        out.append(key).append('=').append(Fmt.sprintf("%v", value)).append('\n');
    }
}
