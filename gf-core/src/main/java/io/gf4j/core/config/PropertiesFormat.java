package io.gf4j.core.config;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Properties, read by the JDK. Dots in keys make maps in maps; a key's last part is in small letters, as Go's
 * gproperties has it.
 */
final class PropertiesFormat {
    private final String file;
    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private PropertiesFormat(String file) {
        this.file = file;
    }

    static @Nullable Object read(String file, String text) {
        PropertiesFormat format = new PropertiesFormat(file);
        format.readLines(text.lines().toList());
        return format.tree();
    }

    /** Each entry is read on its own, so that its line is known. */
    private void readLines(List<String> all) {
        for (int i = 0; i < all.size(); i++) {
            int line = i + 1;
            StringBuilder entry = new StringBuilder(all.get(i));
            while (!isComment(entry) && continues(entry) && i + 1 < all.size()) {
                entry.append('\n').append(all.get(++i));
            }
            read(entry.toString(), line);
        }
    }

    private void read(String entry, int line) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(entry));
        } catch (IOException | IllegalArgumentException e) {
            throw Formats.mistake(file, line, String.valueOf(e.getMessage()));
        }
        for (String key : properties.stringPropertyNames()) {
            values.put(key, properties.getProperty(key));
            lines.put(key, line);
        }
    }

    private static boolean isComment(CharSequence entry) {
        String start = entry.toString().stripLeading();
        return start.startsWith("#") || start.startsWith("!");
    }

    /** An odd number of backslashes at the end. */
    private static boolean continues(StringBuilder entry) {
        int end = entry.length();
        while (end > 0 && entry.charAt(end - 1) == '\\') {
            end--;
        }
        return (entry.length() - end) % 2 == 1;
    }

    private ConfigMap tree() {
        PropertyReferences references = new PropertyReferences(values);
        Tree root = new Tree();
        values.keySet().forEach(key -> {
            int line = lines.getOrDefault(key, 0);
            Tree parent = root;
            String[] steps = key.split("\\.", -1);
            for (int i = 0; i < steps.length - 1; i++) {
                parent = parent.child(steps[i], line);
            }
            parent.put(steps[steps.length - 1].toLowerCase(Locale.ROOT), value(references, key, line), line);
        });
        return root.build(file);
    }

    private String value(PropertyReferences references, String key, int line) {
        try {
            return references.valueOf(key);
        } catch (IllegalArgumentException e) {
            throw Formats.mistake(file, line, String.valueOf(e.getMessage()));
        }
    }

    /** A map that grows. */
    private static final class Tree {
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final Map<String, Integer> lines = new LinkedHashMap<>();

        void put(String key, Object value, int line) {
            values.put(key, value);
            lines.put(key, line);
        }

        /** One that is no map gives way. */
        Tree child(String key, int line) {
            if (values.get(key) instanceof Tree known) {
                return known;
            }
            Tree child = new Tree();
            put(key, child, line);
            return child;
        }

        ConfigMap build(String file) {
            ConfigMap.Builder map = new ConfigMap.Builder(file);
            values.forEach((key, value) ->
                    map.put(key, value instanceof Tree tree ? tree.build(file) : value, lines.getOrDefault(key, 0)));
            return map.build();
        }
    }
}
