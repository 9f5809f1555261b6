package io.gf4j.core.bean;

import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/**
 * A property of a class, and where its values are.
 *
 * @param index of its value, or of the first value of the bean that is inlined
 * @param inlined the bean whose members are values of their own; null for a plain member
 */
record Slot(
        String name,
        Class<?> type,
        Access access,
        int index,
        @Nullable BeanType inlined) {
    /** {@link BeanType#MISSING} if there is no value. */
    @Nullable
    Object value(@Nullable Object[] values, int from) {
        if (inlined != null) {
            return inlined.maker().make(values, from + index);
        }
        @Nullable Object value = values[from + index];
        return value == null && type.isPrimitive() ? zero(type) : value;
    }

    /** Whether nothing is given for it. */
    boolean missing(@Nullable Object[] values, int from) {
        int end = from + index + (inlined == null ? 1 : inlined.members().size());
        for (int i = from + index; i < end; i++) {
            if (!BeanType.MISSING.equals(values[i])) {
                return false;
            }
        }
        return true;
    }

    /** What Java gives a field without a value. */
    static @Nullable Object zero(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}
