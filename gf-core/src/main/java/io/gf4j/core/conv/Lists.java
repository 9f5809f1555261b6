package io.gf4j.core.conv;

import io.gf4j.core.json.codec.JsonNumber;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Any value as a list: JSON text is read, bytes are numbers, a single value is a list of one. */
final class Lists {
    private Lists() {}

    static boolean isList(@Nullable Object value) {
        return value instanceof Collection || (value != null && value.getClass().isArray());
    }

    static List<@Nullable Object> objects(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (value instanceof Var inner) {
            return inner.toObjects();
        }
        @Nullable List<@Nullable Object> items = items(value);
        return items == null ? one(value) : items;
    }

    static List<String> strings(@Nullable Object value) {
        return typed(value, Gconv::toString, item -> item instanceof String text ? text : "");
    }

    static List<Boolean> booleans(@Nullable Object value) {
        return typed(value, Numbers::toBoolean, item -> item instanceof Boolean flag && flag);
    }

    static List<Double> doubles(@Nullable Object value) {
        return typed(value, Numbers::toDouble, item -> item instanceof JsonNumber ? Numbers.toDouble(item) : 0);
    }

    static List<Float> floats(@Nullable Object value) {
        return typed(value, Numbers::toFloat, item -> item instanceof JsonNumber ? Numbers.toFloat(item) : 0);
    }

    static List<Long> unsigned(@Nullable Object value) {
        return typed(value, Unsigned::toLong, Unsigned::ofJson);
    }

    static List<Integer> ints(@Nullable Object value) {
        return typed(value, item -> (int) Numbers.toLong(item), item -> (int) wholeNumber(item));
    }

    static List<Long> longs(@Nullable Object value) {
        return typed(value, Numbers::toLong, Lists::wholeNumber);
    }

    /** Items of JSON text are not converted: what has another type there is the type's zero. */
    private static <T> List<T> typed(
            @Nullable Object value, Function<@Nullable Object, T> convert, Function<@Nullable Object, T> fromJson) {
        if (value instanceof Var inner) {
            return typed(inner.val(), convert, fromJson);
        }
        @Nullable List<@Nullable Object> parsed = json(value);
        if (parsed != null) {
            return parsed.stream().map(fromJson).toList();
        }
        if (value == null || (!isList(value) && Emptiness.isZero(value))) {
            return List.of();
        }
        @Nullable List<@Nullable Object> items = items(value);
        return (items == null ? one(value) : items).stream().map(convert).toList();
    }

    private static long wholeNumber(@Nullable Object item) {
        @Nullable Long number = item instanceof JsonNumber text ? NumberText.parseLong(text.toString(), 10) : null;
        return number == null ? 0 : number;
    }

    /** Null if the value is no list in any way. */
    private static @Nullable List<@Nullable Object> items(Object value) {
        @Nullable List<@Nullable Object> parsed = json(value);
        if (parsed != null) {
            return parsed;
        }
        if (value instanceof Collection<?> collection) {
            return new ArrayList<>(collection);
        }
        return value.getClass().isArray() ? array(value) : null;
    }

    private static List<@Nullable Object> array(Object array) {
        List<@Nullable Object> items = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            Object item = Array.get(array, i);
            items.add(array instanceof byte[] ? (Object) Byte.toUnsignedInt((Byte) item) : item);
        }
        return items;
    }

    /** Null if the value is no JSON text of a list. */
    private static @Nullable List<@Nullable Object> json(@Nullable Object value) {
        if (value instanceof CharSequence || value instanceof byte[]) {
            String text = Gconv.toString(value);
            if (text.stripLeading().startsWith("[")) {
                return Maps.parse(text) instanceof List<?> list ? new ArrayList<>(list) : null;
            }
        }
        return null;
    }

    private static List<@Nullable Object> one(Object value) {
        List<@Nullable Object> list = new ArrayList<>();
        list.add(value);
        return list;
    }
}
