package io.gf4j.core.fmt;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;

/** The names of the Go types that Java values stand for. */
final class GoTypeName {
    private GoTypeName() {}

    static String of(Object value) {
        if (value instanceof Map<?, ?> map && !map.keySet().stream().allMatch(CharSequence.class::isInstance)) {
            return "map[interface {}]interface {}";
        }
        // A constant with a body has a class of its own.
        return of(value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass());
    }

    private static String of(Class<?> type) {
        if (type.isArray()) {
            Class<?> component = type.getComponentType();
            return "[]" + (component == byte.class ? "uint8" : of(component));
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "string";
        }
        if (Map.class.isAssignableFrom(type)) {
            return "map[string]interface {}";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "[]interface {}";
        }
        return scalar(type);
    }

    private static String scalar(Class<?> type) {
        if (type == Integer.class || type == int.class) {
            return "int";
        } else if (type == Long.class || type == long.class) {
            return "int64";
        } else if (type == Short.class || type == short.class) {
            return "int16";
        } else if (type == Byte.class || type == byte.class) {
            return "int8";
        } else if (type == Character.class || type == char.class) {
            return "int32";
        } else if (type == Double.class || type == double.class) {
            return "float64";
        } else if (type == Float.class || type == float.class) {
            return "float32";
        } else if (type == Boolean.class || type == boolean.class) {
            return "bool";
        } else if (type == Uint8.class) {
            return "uint8";
        } else if (type == BigInteger.class) {
            return "*big.Int";
        } else if (type == Duration.class) {
            return "time.Duration";
        }
        if (type == Object.class) {
            return "interface {}";
        }
        return type.isAnonymousClass() ? type.getName() : type.getSimpleName();
    }
}
