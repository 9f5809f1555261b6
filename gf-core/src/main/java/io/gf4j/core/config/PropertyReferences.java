package io.gf4j.core.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What <code>${key}</code> in a value of a properties file stands for: the value of that key, else the environment
 * variable of that name, else nothing. Go's gproperties reads them so, too.
 */
final class PropertyReferences {
    private static final int MAX_DEPTH = 64;

    private final Map<String, String> values;

    PropertyReferences(Map<String, String> values) {
        this.values = values;
    }

    /** @throws IllegalArgumentException saying what is wrong with the value */
    String valueOf(String key) {
        return expand(values.getOrDefault(key, ""), List.of(key));
    }

    private String expand(String value, List<String> keys) {
        if (keys.size() > MAX_DEPTH) {
            throw new IllegalArgumentException("\"" + keys.getFirst() + "\" leads through too many other keys");
        }
        String text = value;
        for (int start = text.indexOf("${"); start >= 0; start = text.indexOf("${")) {
            int end = text.indexOf('}', start);
            if (end < 0) {
                throw new IllegalArgumentException("\"" + keys.getFirst() + "\" has a ${ without a }");
            }
            String key = text.substring(start + 2, end);
            if (keys.contains(key)) {
                throw new IllegalArgumentException("\"" + keys.getFirst() + "\" leads back to itself");
            }
            List<String> deeper = new ArrayList<>(keys);
            deeper.add(key);
            text = text.substring(0, start) + expand(lookUp(key), deeper) + text.substring(end + 1);
        }
        return text;
    }

    private String lookUp(String key) {
        String value = values.get(key);
        String other = value == null && !key.isEmpty() ? System.getenv(key) : value;
        return other == null ? "" : other;
    }
}
