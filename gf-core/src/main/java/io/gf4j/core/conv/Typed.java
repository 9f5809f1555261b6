package io.gf4j.core.conv;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collections of what a conversion has made, as what it was asked for. */
final class Typed {
    private Typed() {}

    @SuppressWarnings("unchecked") // The conversion into the type made the items.
    static <T> List<T> list(List<? extends @Nullable Object> items) {
        return (List<T>) items;
    }

    @SuppressWarnings("unchecked") // The conversion into the type made the values.
    static <V> Map<String, V> map(Map<String, @Nullable Object> entries) {
        return (Map<String, V>) entries;
    }
}
