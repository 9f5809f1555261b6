package io.gf4j.core.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The functions {@code index} and {@code slice}. Text counts in bytes of UTF-8, as in Go. */
final class Indexing {
    private static final int MAX_SLICE_INDEXES = 3;

    private Indexing() {}

    static @Nullable Object index(@Nullable Object[] args) {
        @Nullable Object item = Values.content(args[0]);
        if (item == null) {
            throw new IllegalArgumentException("index of untyped nil");
        }
        for (int i = 1; i < args.length; i++) {
            item = Values.content(item);
            if (item == null) {
                throw new IllegalArgumentException("index of nil pointer");
            }
            item = at(item, Values.content(args[i]));
        }
        return item;
    }

    private static @Nullable Object at(Object item, @Nullable Object index) {
        if (item instanceof Map<?, ?> map) {
            return map.get(key(map, index));
        }
        if (item instanceof CharSequence text) {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return Byte.toUnsignedInt(bytes[inside(number(index, bytes.length), bytes.length, "string")]);
        }
        List<?> items = list(item);
        if (items == null) {
            throw new IllegalArgumentException("can't index item of type " + Values.typeName(item));
        }
        return items.get(inside(number(index, items.size()), items.size(), "slice"));
    }

    private static Object key(Map<?, ?> map, @Nullable Object index) {
        boolean textKeys = map.keySet().stream().allMatch(CharSequence.class::isInstance);
        if (index == null) {
            throw new IllegalArgumentException("value is nil; should be of type string");
        }
        if (textKeys && !(index instanceof CharSequence)) {
            throw new IllegalArgumentException("value has type " + Values.typeName(index) + "; should be string");
        }
        return index instanceof CharSequence text ? text.toString() : index;
    }

    private static int number(@Nullable Object index, int length) {
        if (index == null) {
            throw new IllegalArgumentException("cannot index slice/array with nil");
        }
        boolean whole = index instanceof Integer
                || index instanceof Long
                || index instanceof Short
                || index instanceof Byte
                || index instanceof Character;
        if (!whole) {
            throw new IllegalArgumentException("cannot index slice/array with type " + Values.typeName(index));
        }
        long number = index instanceof Character letter ? letter : ((Number) index).longValue();
        if (number < 0 || number > length) {
            throw new IllegalArgumentException("index out of range: " + number);
        }
        return (int) number;
    }

    private static int inside(int index, int length, String kind) {
        if (index == length) {
            throw new IllegalArgumentException("reflect: " + kind + " index out of range");
        }
        return index;
    }

    static Object slice(@Nullable Object[] args) {
        Object item = Values.content(args[0]);
        if (item == null) {
            throw new IllegalArgumentException("slice of untyped nil");
        }
        int count = args.length - 1;
        if (count > MAX_SLICE_INDEXES) {
            throw new IllegalArgumentException("too many slice indexes: " + count);
        }
        if (item instanceof CharSequence text) {
            if (count == MAX_SLICE_INDEXES) {
                throw new IllegalArgumentException("cannot 3-index slice a string");
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            int[] bounds = bounds(args, bytes.length);
            return new String(Arrays.copyOfRange(bytes, bounds[0], bounds[1]), StandardCharsets.UTF_8);
        }
        List<?> items = list(item);
        if (items == null) {
            throw new IllegalArgumentException("can't slice item of type " + Values.typeName(item));
        }
        int[] bounds = bounds(args, items.size());
        return items.subList(bounds[0], bounds[1]);
    }

    private static int[] bounds(@Nullable Object[] args, int length) {
        int[] bounds = {0, length, length};
        for (int i = 1; i < args.length; i++) {
            bounds[i - 1] = number(Values.content(args[i]), length);
        }
        for (int i = 1; i < Math.max(2, args.length - 1); i++) {
            if (bounds[i - 1] > bounds[i]) {
                throw new IllegalArgumentException("invalid slice index: " + bounds[i - 1] + " > " + bounds[i]);
            }
        }
        return bounds;
    }

    private static @Nullable List<?> list(Object item) {
        if (item instanceof Collection<?> items) {
            return items instanceof List<?> list ? list : new ArrayList<>(items);
        }
        return Values.array(item);
    }
}
