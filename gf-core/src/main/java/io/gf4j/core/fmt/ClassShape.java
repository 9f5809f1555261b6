package io.gf4j.core.fmt;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What printing needs to know of a class.
 *
 * @param stringer it has a {@code toString} that somebody wrote
 * @param readable its fields can be read, else {@code fields} is empty
 */
record ClassShape(boolean stringer, boolean readable, List<Field> fields) {
    private static final ClassValue<ClassShape> SHAPES = new ClassValue<>() {
        @Override
        protected ClassShape computeValue(Class<?> type) {
            List<Field> fields = fields(type);
            boolean readable =
                    !type.isHidden() && !type.isSynthetic() && fields.stream().allMatch(Field::trySetAccessible);
            return new ClassShape(isStringer(type), readable, readable ? fields : List.of());
        }
    };

    static ClassShape of(Object value) {
        return SHAPES.get(value.getClass());
    }

    private static boolean isStringer(Class<?> type) {
        try {
            var toString = type.getMethod("toString");
            // The compiler writes a record's toString as a final method.
            boolean implicit = type.isRecord() && Modifier.isFinal(toString.getModifiers());
            return toString.getDeclaringClass() != Object.class && !implicit;
        } catch (NoSuchMethodException e) {
            throw new LinkageError("every class has toString", e);
        }
    }

    private static List<Field> fields(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        Class<?> parent = type.getSuperclass();
        if (parent != null) {
            fields.addAll(fields(parent));
        }
        Arrays.stream(type.getDeclaredFields())
                .filter(field -> !field.isSynthetic() && !Modifier.isStatic(field.getModifiers()))
                .forEach(fields::add);
        return List.copyOf(fields);
    }
}
