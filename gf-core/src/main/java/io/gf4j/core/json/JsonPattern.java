package io.gf4j.core.json;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where in a tree a pattern leads: keys and indexes between dots, {@code a.b.0.c}. */
final class JsonPattern {
    /** What says that there is nothing there, which null does not. */
    static final Object NOTHING = new Object();

    private final String pattern;
    private final String[] keys;

    JsonPattern(String pattern) {
        this.pattern = pattern;
        this.keys = pattern.split("\\.", -1);
    }

    @Nullable
    Object get(@Nullable Object root) {
        if (pattern.isEmpty()) {
            return NOTHING;
        }
        if (pattern.equals(".")) {
            return root;
        }
        @Nullable Object at = root;
        for (String key : keys) {
            at = child(at, key);
        }
        return at;
    }

    /** The tree with the value there, and with what is missing on the way; null and scalars on the way are replaced. */
    Object set(@Nullable Object root, @Nullable Object value) {
        return set(root, 0, value);
    }

    /** The tree without what is there. */
    @Nullable
    Object remove(@Nullable Object root) {
        @Nullable Object parent = root;
        for (int i = 0; i < keys.length - 1; i++) {
            parent = child(parent, keys[i]);
        }
        String last = keys[keys.length - 1];
        if (parent instanceof Map<?, ?> map) {
            map.remove(last);
        } else if (parent instanceof List<?> list && isIndex(last) && index(last) < list.size()) {
            list.remove(index(last));
        }
        return root;
    }

    private static @Nullable Object child(@Nullable Object at, String key) {
        if (at instanceof Map<?, ?> map) {
            return map.containsKey(key) ? map.get(key) : NOTHING;
        }
        if (at instanceof List<?> list && isIndex(key)) {
            int index = index(key);
            return index < list.size() ? list.get(index) : NOTHING;
        }
        return NOTHING;
    }

    private Object set(@Nullable Object at, int depth, @Nullable Object value) {
        if (depth == keys.length) {
            return value == null ? NOTHING : value;
        }
        String key = keys[depth];
        if (at instanceof List<?> list) {
            if (!isIndex(key)) {
                throw Gerror.newCodef(
                        Gcode.CODE_INVALID_PARAMETER,
                        "pattern \"%s\": there is a list, which has no \"%s\"; use an index, or remove it first",
                        pattern,
                        key);
            }
            return setItem(list, depth, value);
        }
        if (at instanceof Map<?, ?> map) {
            return setMember(map, depth, value);
        }
        // A key that is a number is that of a list where there is nothing yet.
        return isIndex(key) ? setItem(List.of(), depth, value) : setMember(Map.of(), depth, value);
    }

    @SuppressWarnings("unchecked") // JsonTree made it.
    private Map<String, @Nullable Object> setMember(Map<?, ?> map, int depth, @Nullable Object value) {
        Map<String, @Nullable Object> changed =
                map.isEmpty() ? new LinkedHashMap<>() : (Map<String, @Nullable Object>) map;
        changed.put(keys[depth], plain(set(map.get(keys[depth]), depth + 1, value)));
        return changed;
    }

    @SuppressWarnings("unchecked") // JsonTree made it.
    private List<@Nullable Object> setItem(List<?> list, int depth, @Nullable Object value) {
        List<@Nullable Object> changed = list.isEmpty() ? new ArrayList<>() : (List<@Nullable Object>) list;
        int index = index(keys[depth]);
        while (changed.size() <= index) {
            changed.add(null);
        }
        boolean wantsList = depth + 1 < keys.length && isIndex(keys[depth + 1]);
        @Nullable Object item = changed.get(index);
        changed.set(index, plain(set(wantsList && !(item instanceof List) ? null : item, depth + 1, value)));
        return changed;
    }

    private static @Nullable Object plain(Object value) {
        return NOTHING.equals(value) ? null : value;
    }

    private static boolean isIndex(String key) {
        return !key.isEmpty() && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int index(String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException e) {
            throw Gerror.newCodef(Gcode.CODE_INVALID_PARAMETER, "the index %s is too large", key);
        }
    }
}
