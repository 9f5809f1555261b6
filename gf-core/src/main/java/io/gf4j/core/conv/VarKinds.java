package io.gf4j.core.conv;

import io.gf4j.core.json.codec.JsonNumber;
import io.gf4j.core.json.codec.Members;
import org.jspecify.annotations.Nullable;

/** What kind of value a {@link Var} has: its type counts, not its text. Parameters of a request are texts. */
public sealed interface VarKinds permits Var {
    /** The value itself, or null. */
    @Nullable
    Object val();

    /** Whether there is no value. */
    default boolean isNil() {
        return Emptiness.isNil(val());
    }

    /**
     * Whether there is no value or nothing in it: zero, false, an empty text or collection, Go's zero time, a bean of
     * empty members. The text {@code 0} is something, and so is the number 0 of a JSON body, which keeps its text.
     */
    default boolean isEmpty() {
        return Emptiness.isEmpty(val());
    }

    /** Whether it is a byte, short, int or long. */
    default boolean isInt() {
        return val() instanceof Long || val() instanceof Integer || val() instanceof Short || val() instanceof Byte;
    }

    /** False: Java has no numbers without a sign. */
    default boolean isUint() {
        return false;
    }

    /** Whether it is a float or double. */
    default boolean isFloat() {
        return val() instanceof Double || val() instanceof Float;
    }

    /** Whether it is a collection or an array. */
    default boolean isSlice() {
        return Lists.isList(val());
    }

    /** Whether it is a map. */
    default boolean isMap() {
        return Maps.isMap(val());
    }

    /** Whether it is a record or bean. */
    default boolean isStruct() {
        @Nullable Object value = val();
        return value != null && !(value instanceof JsonNumber) && !isMap() && Members.isBean(value);
    }
}
