package io.gf4j.http;

import io.gf4j.core.tag.Meta;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/** The tags of a request class by name (Go: gmeta.Data). */
final class MetaTags {
    private MetaTags() {}

    /** What the {@code @Meta} of the class says: its elements by their names, and its extra pairs. */
    static Map<String, String> of(Class<?> type) {
        Meta meta = type.getAnnotation(Meta.class);
        if (meta == null) {
            return Map.of();
        }
        Map<String, String> tags = new HashMap<>();
        for (String pair : meta.extra()) {
            int equals = pair.indexOf('=');
            tags.put(equals < 0 ? pair : pair.substring(0, equals), equals < 0 ? "" : pair.substring(equals + 1));
        }
        for (Method element : Meta.class.getDeclaredMethods()) {
            if (value(meta, element) instanceof String text && !text.isEmpty()) {
                tags.put(element.getName(), text);
            }
        }
        return Map.copyOf(tags);
    }

    private static Object value(Meta meta, Method element) {
        try {
            return element.invoke(meta);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
