package io.gf4j.core.conv;

import java.lang.reflect.Array;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Any value as one of a type, or as many (Go: gconv.Scan). */
final class Scan {
    private static final Map<Class<?>, Class<?>> PRIMITIVES = Map.of(
            Boolean.class, boolean.class,
            Byte.class, byte.class,
            Short.class, short.class,
            Integer.class, int.class,
            Long.class, long.class,
            Float.class, float.class,
            Double.class, double.class);

    private Scan() {}

    /** Null of null; zero of what is no number. */
    static @Nullable Object one(@Nullable Object value, Type type, Map<String, String> names) {
        @Nullable Object result = Conversions.of(type).ofAny(value, names);
        return Conversion.NONE.equals(result) && type instanceof Class<?> raw ? zero(raw) : result;
    }

    /** Text that is no JSON has no items, anything else but a list is the only one. */
    static List<@Nullable Object> many(@Nullable Object value, Class<?> type, Map<String, String> names) {
        List<@Nullable Object> items = new ArrayList<>();
        switch (value) {
            case null -> {}
            case Var inner -> items.addAll(many(inner.val(), type, names));
            case CharSequence text -> items.addAll(json(text, type));
            case byte[] bytes -> items.addAll(json(bytes, type));
            default -> {
                List<@Nullable Object> all = Lists.isList(value) ? Lists.objects(value) : List.of(value);
                Conversion conversion = Conversions.of(type);
                for (@Nullable Object item : all) {
                    @Nullable Object converted = conversion.ofItem(item, names);
                    items.add(Conversion.NONE.equals(converted) ? conversion.ofNull() : converted);
                }
            }
        }
        return items;
    }

    /** The entries with their values as the type. */
    static Map<String, @Nullable Object> map(@Nullable Object value, Class<?> type, Map<String, String> names) {
        @Nullable Object plain = value instanceof Var inner ? inner.val() : value;
        if (plain instanceof CharSequence || plain instanceof byte[]) {
            JsonInput json = JsonInput.of(plain);
            if (json.valid()) {
                return strings(MapConversion.of(Map.class, String.class, type).ofAnyJson(json.value()));
            }
        }
        Conversion values = Conversions.of(type);
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        Maps.map(plain, MapOption.NONE).forEach((key, item) -> {
            @Nullable Object converted = values.ofItem(item, names);
            if (Conversion.NONE.equals(converted)) {
                throw ScanError.inside(ScanError.unfit(item == null ? "" : item, type), key, Map.class);
            }
            entries.put(key, converted);
        });
        return entries;
    }

    /** The items of a list, each as {@link #map} has it. */
    static List<Map<String, @Nullable Object>> maps(@Nullable Object value, Class<?> type, Map<String, String> names) {
        @Nullable Object plain = value instanceof Var inner ? inner.val() : value;
        List<Map<String, @Nullable Object>> maps = new ArrayList<>();
        if (plain instanceof CharSequence || plain instanceof byte[]) {
            JsonInput json = JsonInput.of(plain);
            plain = json.valid() ? json.value() : plain;
        }
        if (plain != null && !Lists.isList(plain)) {
            throw ScanError.unfit(plain, List.class);
        }
        Lists.objects(plain).forEach(item -> maps.add(map(item, type, names)));
        return maps;
    }

    private static List<@Nullable Object> json(Object text, Class<?> type) {
        JsonInput json = JsonInput.of(text);
        List<@Nullable Object> items = new ArrayList<>();
        if (json.value() != null
                && ListConversion.list(List.class, type).ofJson(json.value()) instanceof List<?> list) {
            items.addAll(list);
        }
        return items;
    }

    private static Map<String, @Nullable Object> strings(@Nullable Object map) {
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        if (map instanceof Map<?, ?> some) {
            some.forEach((key, item) -> entries.put(Gconv.toString(key), item));
        }
        return entries;
    }

    static boolean isBoxed(Class<?> type) {
        return PRIMITIVES.containsKey(type);
    }

    static @Nullable Object zero(Class<?> type) {
        Class<?> raw = PRIMITIVES.getOrDefault(type, type);
        return raw.isPrimitive() ? Array.get(Array.newInstance(raw, 1), 0) : null;
    }
}
