package io.gf4j.core.config;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Properties, read by the JDK. Dots in keys make maps in maps; a key's last part is in small letters, as Go's
 * gproperties has it. The lines of keys are not known.
 */
final class PropertiesFormat {
    private PropertiesFormat() {}

    static @Nullable Object read(String file, String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            throw Formats.mistake(file, 0, String.valueOf(e.getMessage()));
        }
        Map<String, @Nullable Object> root = new LinkedHashMap<>();
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            Map<String, @Nullable Object> parent = root;
            String[] steps = key.split("\\.", -1);
            for (int i = 0; i < steps.length - 1; i++) {
                parent = child(parent, steps[i]);
            }
            parent.put(steps[steps.length - 1].toLowerCase(Locale.ROOT), properties.getProperty(key));
        }
        return ConfigMap.inFile(file, root);
    }

    @SuppressWarnings("unchecked") // Only this class puts maps there.
    private static Map<String, @Nullable Object> child(Map<String, @Nullable Object> parent, String key) {
        if (!(parent.get(key) instanceof Map<?, ?>)) {
            parent.put(key, new LinkedHashMap<String, @Nullable Object>());
        }
        return (Map<String, @Nullable Object>) parent.get(key);
    }
}
