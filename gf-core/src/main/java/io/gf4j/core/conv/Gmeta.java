package io.gf4j.core.conv;

import io.gf4j.core.tag.Meta;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the {@link Meta} of a class says (Go: package {@code gmeta}). */
public final class Gmeta {
    private static final ClassValue<Map<String, String>> DATA = new ClassValue<>() {
        @Override
        protected Map<String, String> computeValue(Class<?> type) {
            @Nullable Meta meta = type.getAnnotation(Meta.class);
            return meta == null ? Map.of() : read(meta);
        }
    };

    private Gmeta() {}

    /** All that it says, by the names of its elements and those of {@code extra}; empty if there is no Meta. */
    public static Map<String, String> data(Object object) {
        return DATA.get(object instanceof Class<?> type ? type : object.getClass());
    }

    /** What it says under a name; an empty Var if it says nothing. */
    public static Var get(Object object, String key) {
        return Var.of(data(object).get(key));
    }

    private static Map<String, String> read(Meta meta) {
        Map<String, String> data = new LinkedHashMap<>();
        for (Method element : Meta.class.getDeclaredMethods()) {
            if (element.getReturnType() == String.class && !value(element, meta).isEmpty()) {
                data.put(element.getName(), value(element, meta));
            }
        }
        for (String pair : meta.extra()) {
            int sign = pair.indexOf('=');
            data.put(sign < 0 ? pair : pair.substring(0, sign), sign < 0 ? "" : pair.substring(sign + 1));
        }
        return Map.copyOf(data);
    }

    private static String value(Method element, Annotation meta) {
        try {
            return (String) element.invoke(meta);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("an annotation's element is readable: " + element, e);
        }
    }
}
