package io.gf4j.http.input;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code k=v} texts whose names may nest as in PHP (Go: gstr.Parse): {@code k[]=1} is a list, {@code k[a]=1} a map,
 * {@code k[a][b]=1} a map in a map, {@code k[][a]=1} a list of maps. Of two plain values the last one counts; spaces
 * and dots in a name become {@code _}.
 */
public final class NestedNames {
    /** As deep as JSON may nest; what handles such values calls itself for each level. */
    static final int MAX_DEPTH = 500;

    private NestedNames() {}

    /**
     * The values by name, in their order.
     *
     * @throws GfException for a broken escape, and if a name is a list, a map or plain in turn
     */
    public static Map<String, @Nullable Object> parse(String text) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        int length = text.length();
        for (int start = 0; start < length; ) {
            int end = text.indexOf('&', start);
            end = end < 0 ? length : end;
            int equals = text.indexOf('=', start, end);
            if (equals > start) {
                add(result, text.substring(start, equals), text.substring(equals + 1, end));
            }
            start = end + 1;
        }
        return result;
    }

    private static void add(Map<String, @Nullable Object> result, String rawKey, String rawValue) {
        String key = withoutLeadingSpaces(unescape(rawKey));
        if (key.isEmpty() || key.charAt(0) == '[') {
            return;
        }
        put(result, split(key), unescape(rawValue));
    }

    private static String unescape(String raw) {
        try {
            return QueryText.unescape(raw);
        } catch (GfException e) {
            throw Gerror.wrapf(e, "url.QueryUnescape failed for string \"%s\"", raw);
        }
    }

    private static String withoutLeadingSpaces(String key) {
        int start = 0;
        while (start < key.length() && key.charAt(start) == ' ') {
            start++;
        }
        return key.substring(start);
    }

    /** The name before the first bracket and those in brackets; what stands behind a closing bracket is lost. */
    private static List<String> split(String key) {
        List<String> keys = new ArrayList<>(1);
        int left = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c == '[' && left == 0) {
                left = i;
            } else if (c == ']' && left > 0) {
                if (keys.isEmpty()) {
                    keys.add(key.substring(0, left));
                }
                keys.add(key.substring(left + 1, i));
                left = 0;
                if (i + 1 < key.length() && key.charAt(i + 1) != '[') {
                    break;
                }
            }
        }
        if (keys.isEmpty()) {
            keys.add(key);
        }
        if (keys.size() > MAX_DEPTH) {
            throw Gerror.newCodef(
                    Gcode.CODE_INVALID_PARAMETER, "a parameter's name nests deeper than %d levels", MAX_DEPTH);
        }
        keys.set(0, plainName(keys.getFirst()));
        return keys;
    }

    private static String plainName(String name) {
        int bracket = name.indexOf('[');
        String head = bracket < 0 ? name : name.substring(0, bracket);
        String plain = head.replace(' ', '_').replace('.', '_');
        return bracket < 0 ? plain : plain + "_" + name.substring(bracket + 1);
    }

    private static void put(Map<String, @Nullable Object> result, List<String> keys, String value) {
        String key = withoutQuotes(keys.getFirst());
        int depth = keys.size();
        if (depth == 1) {
            result.put(key, value);
        } else if (!keys.get(1).isEmpty() || depth > 2 && keys.get(2).isEmpty()) {
            put(map(result, key), keys.subList(1, depth), value);
        } else if (depth > 2) {
            putInListedMap(list(result, key), keys.subList(2, depth), value);
        } else if (!key.isEmpty()) {
            list(result, key).add(value);
        }
    }

    /** {@code v[][a]=1&v[][b]=2} fills one map until a name comes again; a misfit in it is passed over. */
    private static void putInListedMap(List<@Nullable Object> maps, List<String> keys, String value) {
        Map<String, @Nullable Object> last = maps.isEmpty() ? null : asMap(maps.getLast());
        if (last == null || last.containsKey(keys.getFirst())) {
            last = new LinkedHashMap<>();
            maps.add(last);
        }
        try {
            put(last, keys, value);
        } catch (GfException e) {
            return; // As in Go.
        }
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, @Nullable Object> asMap(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : null;
    }

    @SuppressWarnings("unchecked")
    private static List<@Nullable Object> list(Map<String, @Nullable Object> result, String key) {
        Object value = result.computeIfAbsent(key, _ -> new ArrayList<@Nullable Object>());
        if (value instanceof List<?> list) {
            return (List<@Nullable Object>) list;
        }
        throw misfit("[]any", key, value);
    }

    private static Map<String, @Nullable Object> map(Map<String, @Nullable Object> result, String key) {
        Object value = result.computeIfAbsent(key, _ -> new LinkedHashMap<String, @Nullable Object>());
        Map<String, @Nullable Object> map = asMap(value);
        if (map == null) {
            throw misfit("map[string]any", key, value);
        }
        return map;
    }

    private static GfException misfit(String wanted, String key, @Nullable Object value) {
        String got = value instanceof String
                ? "string"
                : value instanceof List ? "[]interface {}" : "map[string]interface {}";
        return Gerror.newCodef(
                Gcode.CODE_INVALID_PARAMETER, "expected type '%s' for key '%s', but got '%s'", wanted, key, got);
    }

    private static String withoutQuotes(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && isQuote(name.charAt(start))) {
            start++;
        }
        while (end > start && isQuote(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(start, end);
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"';
    }
}
