package io.gf4j.core.config;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds values by paths such as {@code a.0.b}; keys match exactly, and a key with a dot is not found, as in gjson. */
final class DottedPath {
    private static final String EVERYTHING = ".";

    private DottedPath() {}

    static @Nullable Object find(@Nullable Object root, String pattern) {
        if (pattern.equals(EVERYTHING)) {
            return root;
        }
        if (pattern.isEmpty()) {
            return null;
        }
        @Nullable Object value = root;
        for (String step : pattern.split("\\.", -1)) {
            value = switch (value) {
                case Map<?, ?> map -> map.get(step);
                case List<?> list -> item(list, step);
                case null, default -> null;
            };
        }
        return value;
    }

    private static @Nullable Object item(List<?> list, String step) {
        if (step.isEmpty() || step.length() > 9 || !step.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int index = Integer.parseInt(step);
        return index < list.size() ? list.get(index) : null;
    }
}
