package io.gf4j.http.openapi;

import io.gf4j.core.bean.BeanType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Java types are to the document. */
final class Types {
    private static final String UPLOAD_FILE = "io.gf4j.http.UploadFile";

    private Types() {}

    /** The natures that the document tells apart. */
    enum Nature {
        SCALAR,
        ENUM,
        LIST,
        MAP,
        BEAN,
        ANY
    }

    static Nature nature(Type type) {
        Class<?> raw = raw(type);
        if (Scalar.of(raw) != null || isFile(raw)) {
            return Nature.SCALAR;
        } else if (raw.isEnum()) {
            return Nature.ENUM;
        } else if (raw.isArray() || Collection.class.isAssignableFrom(raw)) {
            return Nature.LIST;
        } else if (Map.class.isAssignableFrom(raw)) {
            return Nature.MAP;
        }
        return BeanType.isBean(raw) ? Nature.BEAN : Nature.ANY;
    }

    static boolean isFile(Class<?> raw) {
        return raw.getName().equals(UPLOAD_FILE);
    }

    /** The type itself, without wildcards, variables and Optional. */
    static Type plain(Type type) {
        return switch (type) {
            case WildcardType wildcard -> plain(wildcard.getUpperBounds()[0]);
            case TypeVariable<?> variable -> plain(variable.getBounds()[0]);
            case ParameterizedType optional
            when optional.getRawType() == Optional.class -> plain(optional.getActualTypeArguments()[0]);
            default -> type;
        };
    }

    static Class<?> raw(Type type) {
        return switch (plain(type)) {
            case Class<?> raw -> raw;
            case ParameterizedType parameterized -> raw(parameterized.getRawType());
            case GenericArrayType array -> raw(array.getGenericComponentType()).arrayType();
            default -> Object.class;
        };
    }

    /** What a list has. */
    static Type element(Type list) {
        return switch (plain(list)) {
            case GenericArrayType array -> array.getGenericComponentType();
            case Class<?> raw when raw.isArray() -> raw.getComponentType();
            case Type other -> argument(other, 0);
        };
    }

    static Type key(Type map) {
        return argument(map, 0);
    }

    static Type value(Type map) {
        return argument(map, 1);
    }

    /** A type argument of the collection, or of the one that its class extends. */
    private static Type argument(Type type, int index) {
        for (Type at = plain(type); at != null; at = parent(at)) {
            if (at instanceof ParameterizedType parameterized
                    && index < parameterized.getActualTypeArguments().length) {
                return plain(parameterized.getActualTypeArguments()[index]);
            }
        }
        return Object.class;
    }

    private static @Nullable Type parent(Type type) {
        Class<?> raw = raw(type);
        Type parent = raw.getGenericSuperclass();
        if (parent != null && parent != Object.class) {
            return parent;
        }
        return raw.getGenericInterfaces().length == 0 ? null : raw.getGenericInterfaces()[0];
    }
}
