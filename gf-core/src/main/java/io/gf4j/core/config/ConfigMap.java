package io.gf4j.core.config;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A map of a configuration file that knows where its keys stand, so that whoever finds a bad value can say so. It
 * cannot be changed. Java only.
 */
public final class ConfigMap extends AbstractMap<String, @Nullable Object> {
    private final String file;
    private final Map<String, @Nullable Object> values;
    private final Map<String, Integer> lines;

    /**
     * @param file how the file is named to people; empty if it is none
     * @param lines the lines of the keys as far as they are known, counted from 1
     */
    ConfigMap(String file, Map<String, @Nullable Object> values, Map<String, Integer> lines) {
        this.file = file;
        this.values = values;
        this.lines = lines;
    }

    /** Where a key of the map stands, as {@code /app/config.yaml:12}; empty for a map that is of no file. */
    public static String where(Map<String, ? extends @Nullable Object> map, String key) {
        if (!(map instanceof ConfigMap known) || known.file.isEmpty()) {
            return "";
        }
        Integer line = known.lines.get(key);
        return line == null ? known.file : known.file + ":" + line;
    }

    /**
     * The map's own spelling of a key that is looked for without regard to case and to {@code - _ .} and spaces, an
     * exact one first; null if there is none. Go: gutil.MapPossibleItemByKey.
     */
    public static @Nullable String find(Map<String, ? extends @Nullable Object> map, String key) {
        if (map.containsKey(key)) {
            return key;
        }
        String wanted = KeyName.plain(key);
        return map.keySet().stream()
                .filter(candidate -> KeyName.plain(candidate).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return values.get(key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return values.containsKey(key);
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return Collections.<String, @Nullable Object>unmodifiableMap(values).entrySet();
    }

    /** Collects the entries of a map. */
    static final class Builder {
        private final String file;
        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
        private final Map<String, Integer> lines = new LinkedHashMap<>();

        Builder(String file) {
            this.file = file;
        }

        /** A line of 0 is not known. */
        Builder put(String key, @Nullable Object value, int line) {
            values.put(key, value);
            if (line > 0) {
                lines.put(key, line);
            }
            return this;
        }

        boolean has(String key) {
            return values.containsKey(key);
        }

        ConfigMap build() {
            return new ConfigMap(file, values, lines);
        }
    }
}
