package io.gf4j.core.template;

import org.jspecify.annotations.Nullable;

/** No value at all, as of a key that a map does not have; null is a value that is nil. */
enum Absent {
    VALUE;

    /** As functions get it. */
    static @Nullable Object asNull(@Nullable Object value) {
        return value == VALUE ? null : value;
    }
}
