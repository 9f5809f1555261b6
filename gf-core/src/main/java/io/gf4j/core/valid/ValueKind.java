package io.gf4j.core.valid;

import io.gf4j.core.bean.BeanType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a declared type means to validation. */
enum ValueKind {
    /** Has members with rules of their own. */
    BEAN,
    /** Has values that may have rules. */
    MAP,
    /** Has items that may have rules. */
    LIST,
    /** Anything else. */
    PLAIN;

    static ValueKind of(Type type) {
        Class<?> raw = rawClass(type);
        if (raw.isArray() || Collection.class.isAssignableFrom(raw)) {
            return LIST;
        }
        if (Map.class.isAssignableFrom(raw)) {
            return MAP;
        }
        return BeanType.isBean(raw) ? BEAN : PLAIN;
    }

    /** The type of a list's items or a map's values; null if there are none or it is not known. */
    static @Nullable Type itemType(Type type) {
        Class<?> raw = rawClass(type);
        if (raw.isArray()) {
            return type instanceof GenericArrayType array ? array.getGenericComponentType() : raw.componentType();
        }
        int index = Collection.class.isAssignableFrom(raw) ? 0 : Map.class.isAssignableFrom(raw) ? 1 : -1;
        return index >= 0
                        && type instanceof ParameterizedType parameterized
                        && parameterized.getActualTypeArguments().length > index
                ? parameterized.getActualTypeArguments()[index]
                : null;
    }

    static Class<?> rawClass(Type type) {
        return switch (type) {
            case Class<?> raw -> raw;
            case ParameterizedType parameterized -> rawClass(parameterized.getRawType());
            case GenericArrayType array ->
                rawClass(array.getGenericComponentType()).arrayType();
            case WildcardType wildcard -> rawClass(wildcard.getUpperBounds()[0]);
            default -> Object.class;
        };
    }
}
