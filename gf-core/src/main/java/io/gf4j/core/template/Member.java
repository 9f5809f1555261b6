package io.gf4j.core.template;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field or method of a class that templates may use.
 *
 * @param isProperty whether it stands for a field of Go's, which takes no arguments
 */
record Member(AccessibleObject target, boolean isProperty, List<Class<?>> parameters) {
    static Member of(Field field) {
        return new Member(field, true, List.of());
    }

    static Member of(Method method, boolean isProperty) {
        return new Member(method, isProperty, List.of(method.getParameterTypes()));
    }

    int arguments() {
        return parameters.size();
    }

    /** The arguments as the method takes them; null if they do not fit. */
    @Nullable
    Object @Nullable [] convert(@Nullable Object[] args) {
        if (args.length != parameters.size()) {
            return null;
        }
        @Nullable Object[] converted = new @Nullable Object[args.length];
        for (int i = 0; i < args.length; i++) {
            converted[i] = convert(parameters.get(i), args[i]);
            if (converted[i] == null && (args[i] != null || parameters.get(i).isPrimitive())) {
                return null;
            }
        }
        return converted;
    }

    /** Calls the method, or reads the field; throws what the method throws. */
    @Nullable
    Object get(Object owner, @Nullable Object[] args) throws Exception {
        if (target instanceof Field field) {
            return field.get(owner);
        }
        try {
            return ((Method) target).invoke(owner, args);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static @Nullable Object convert(Class<?> type, @Nullable Object value) {
        if (type == long.class || type == Long.class) {
            return value instanceof Integer number ? (Object) number.longValue() : fitting(Long.class, value);
        }
        if (type == double.class || type == Double.class) {
            return value instanceof Integer number ? (Object) number.doubleValue() : fitting(Double.class, value);
        }
        if (type == int.class) {
            return fitting(Integer.class, value);
        }
        if (type == boolean.class) {
            return fitting(Boolean.class, value);
        }
        return fitting(type, value);
    }

    private static @Nullable Object fitting(Class<?> type, @Nullable Object value) {
        return type.isInstance(value) ? value : null;
    }
}
