package io.gf4j.core.bean;

import org.jspecify.annotations.Nullable;

/** Makes instances of one class. */
interface Maker {
    /** The values of the class begin at {@code from}. */
    Object make(@Nullable Object[] values, int from);

    default boolean isMakeable() {
        return true;
    }

    default void requireMakeable() {}
}
