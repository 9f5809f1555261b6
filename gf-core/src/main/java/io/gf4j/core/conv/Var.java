package io.gf4j.core.conv;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** A value of any type, or none, that is read as whatever type is wanted (Go: {@code gvar.Var}). */
public final class Var {
    private final @Nullable Object value;

    private Var(@Nullable Object value) {
        this.value = value;
    }

    /** A Var of {@code value}; of null an empty one. */
    public static Var of(@Nullable Object value) {
        return new Var(value);
    }

    /** The value itself, or null. In JSON a Var is its value. */
    @JsonValue
    public @Nullable Object val() {
        return value;
    }

    /** The text, as {@link Gconv#toString(Object)} makes it: empty for an empty Var. */
    @Override
    public String toString() {
        return Gconv.toString(value);
    }
}
