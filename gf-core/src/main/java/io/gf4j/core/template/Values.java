package io.gf4j.core.template;

import io.gf4j.core.fmt.Fmt;
import java.lang.reflect.Array;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Go's templates want to know of a value. */
final class Values {
    private Values() {}

    /** The value behind an Optional; null for none and for an absent one. */
    static @Nullable Object content(@Nullable Object value) {
        Object content = value;
        while (content instanceof Optional<?> optional) {
            content = optional.orElse(null);
        }
        return content == Absent.VALUE ? null : content;
    }

    /** False for nothing, false, zero and what is empty; Go's rule for {@code if}. */
    static boolean isTrue(@Nullable Object value) {
        return switch (content(value)) {
            case null -> false;
            case Boolean flag -> flag;
            case CharSequence text -> !text.isEmpty();
            case Character letter -> letter != 0;
            case Collection<?> items -> !items.isEmpty();
            case Map<?, ?> map -> !map.isEmpty();
            case Number number -> number.doubleValue() != 0;
            case Object other when other.getClass().isArray() -> Array.getLength(other) > 0;
            case Object other -> true;
        };
    }

    /** As an action prints it. */
    static String printed(@Nullable Object value) {
        if (value == Absent.VALUE) {
            return "<no value>";
        }
        return value instanceof String text ? text : Fmt.sprint(new @Nullable Object[] {value});
    }

    /** The name of its type in Go. */
    static String typeName(@Nullable Object value) {
        return value == null ? "interface {}" : Fmt.sprintf("%T", value);
    }

    /** An array as a list that reads it; null for anything else. */
    static @Nullable List<@Nullable Object> array(Object value) {
        if (value instanceof Object[] items) {
            return Arrays.asList(items);
        }
        if (!value.getClass().isArray()) {
            return null;
        }
        return new AbstractList<>() {
            @Override
            public @Nullable Object get(int index) {
                Object item = Array.get(value, index);
                return value instanceof byte[] ? (Object) Byte.toUnsignedInt((Byte) item) : item;
            }

            @Override
            public int size() {
                return Array.getLength(value);
            }
        };
    }
}
