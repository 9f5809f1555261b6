package io.gf4j.core.conv;

import io.gf4j.core.error.GfException;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Maps, with keys and values converted (Go: gconv.MapToMap). */
final class MapConversion implements Conversion {
    private final Class<?> type;
    private final Conversion keys;
    private final Conversion values;
    private final Supplier<Map<Object, @Nullable Object>> empty;

    private MapConversion(
            Class<?> type, Conversion keys, Conversion values, Supplier<Map<Object, @Nullable Object>> empty) {
        this.type = type;
        this.keys = keys;
        this.values = values;
        this.empty = empty;
    }

    static Conversion of(Class<?> type, Type key, Type value) {
        Conversion keys = Conversions.of(key);
        Conversion values = Conversions.of(value);
        if (type.isAssignableFrom(LinkedHashMap.class)) {
            return new MapConversion(type, keys, values, LinkedHashMap::new);
        }
        return type.isAssignableFrom(TreeMap.class)
                ? new MapConversion(type, keys, values, TreeMap::new)
                : new InstanceConversion(type);
    }

    @Override
    public @Nullable Object of(Object value, Map<String, String> names) {
        Map<?, ?> entries = value instanceof Map<?, ?> map ? map : Maps.map(value, MapOption.NONE);
        Map<Object, @Nullable Object> converted = empty.get();
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            @Nullable Object key = keys.ofItem(entry.getKey(), names);
            @Nullable Object item = values.ofItem(entry.getValue(), names);
            if (NONE.equals(key) || NONE.equals(item)) {
                return NONE;
            }
            converted.put(key == null ? "" : key, item);
        }
        return converted;
    }

    @Override
    public Object ofNull() {
        return empty.get();
    }

    /** Null, as in Go, of what has no entries in any way, and of what cannot be converted. */
    @Override
    public @Nullable Object ofMember(Object value, Map<String, String> names) {
        boolean plain = values.ofNull() == null;
        if (!Maps.hasEntries(value)) {
            return null;
        }
        try {
            @Nullable Object converted = of(value, names);
            boolean none = NONE.equals(converted) || (!plain && converted instanceof Map<?, ?> map && map.isEmpty());
            return none ? null : converted;
        } catch (GfException e) {
            return null;
        }
    }

    @Override
    public Object ofJson(Object json) {
        if (!(json instanceof Map<?, ?> map)) {
            throw ScanError.unfit(json, type);
        }
        Map<Object, @Nullable Object> converted = empty.get();
        map.forEach((key, value) -> {
            @Nullable Object name = keys.ofItem(key, Map.of());
            if (name == null || NONE.equals(name)) {
                throw ScanError.unfit(String.valueOf(key), type);
            }
            converted.put(name, values.ofJsonItem(value));
        });
        return converted;
    }
}
