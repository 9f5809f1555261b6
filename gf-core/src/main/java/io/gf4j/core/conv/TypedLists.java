package io.gf4j.core.conv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lists that have a conversion of their own in Go: of numbers and texts. An item that cannot be converted is zero
 * there, but for the last one, which stops it.
 */
final class TypedLists {
    private TypedLists() {}

    /**
     * The list, or {@link Conversion#NONE}; null if lists of such items have no conversion of their own.
     *
     * @param json what the value is if it is text; a list of JSON is not for this class
     */
    static @Nullable Object of(Class<?> item, Object value, JsonInput json) {
        if (item == String.class) {
            return json.value() != null && !(value instanceof byte[]) ? Conversion.NONE : Lists.strings(value);
        }
        boolean whole = item == Integer.class || item == int.class || item == Long.class || item == long.class;
        boolean floating = item == Double.class || item == double.class || item == Float.class || item == float.class;
        if (!whole && !floating) {
            return null;
        }
        if (whole && value instanceof byte[] && json.valid()) {
            return Conversion.NONE;
        }
        @Nullable Object last = last(value);
        if (last != null && !(whole ? Numbers.isWholeNumber(last) : Numbers.isNumber(last))) {
            return Conversion.NONE;
        }
        if (whole) {
            return item == Integer.class || item == int.class ? Lists.ints(value) : Lists.longs(value);
        }
        return item == Double.class || item == double.class ? Lists.doubles(value) : Lists.floats(value);
    }

    /** Null where no item is converted. */
    private static @Nullable Object last(Object value) {
        if (!Lists.isList(value)) {
            return Emptiness.isZero(value) ? null : value;
        }
        List<@Nullable Object> items = Lists.objects(value);
        @Nullable Object last = items.isEmpty() ? null : items.getLast();
        return last instanceof Var inner ? inner.val() : last;
    }
}
