package io.gf4j.core.tag;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Annotations under the names that Go's tags have (Go: gmeta.Data, gstructs.Field.TagMap). */
public final class TagMap {
    private TagMap() {}

    /** What a class says of itself: the elements of its {@code @Meta} by their names, its extra pairs, the others. */
    public static Map<String, String> of(Class<?> type) {
        return of(List.of(type.getAnnotations()));
    }

    /** What annotations say: {@code default}, {@code description}, {@code example}, {@code in}, {@code v} and so on. */
    public static Map<String, String> of(Collection<? extends Annotation> annotations) {
        Map<String, String> tags = new HashMap<>();
        annotations.forEach(annotation -> add(annotation, tags));
        return Map.copyOf(tags);
    }

    private static void add(Annotation annotation, Map<String, String> tags) {
        switch (annotation) {
            case Meta meta -> addMeta(meta, tags);
            case D d -> tags.put("default", d.value());
            case Dc dc -> tags.put("description", dc.value());
            case Eg eg -> tags.put("example", eg.value());
            case In in -> tags.put("in", in.value());
            case P p -> tags.put("p", p.value());
            case C c -> tags.put("c", c.value());
            case V v -> tags.put("v", v.value());
            case Required required -> tags.put("required", "true");
            default -> {}
        }
    }

    private static void addMeta(Meta meta, Map<String, String> tags) {
        for (String pair : meta.extra()) {
            int equals = pair.indexOf('=');
            tags.put(equals < 0 ? pair : pair.substring(0, equals), equals < 0 ? "" : pair.substring(equals + 1));
        }
        for (Method element : Meta.class.getDeclaredMethods()) {
            if (value(meta, element) instanceof String text && !text.isEmpty()) {
                tags.put(element.getName(), text);
            }
        }
    }

    private static Object value(Meta meta, Method element) {
        try {
            return element.invoke(meta);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
