package io.gf4j.core.conv;

import io.gf4j.core.bean.BeanType;
import io.gf4j.core.json.codec.ItemType;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the conversion into a type. */
final class Conversions {
    private static final ClassValue<Conversion> CLASSES = new ClassValue<>() {
        @Override
        protected Conversion computeValue(Class<?> type) {
            return ofClass(type);
        }
    };

    private Conversions() {}

    static Conversion of(Type type) {
        return switch (type) {
            case Class<?> raw -> CLASSES.get(raw);
            case ParameterizedType generic -> ofGeneric(generic);
            case GenericArrayType array -> ListConversion.array(Object.class, of(array.getGenericComponentType()));
            case WildcardType wildcard -> of(wildcard.getUpperBounds()[0]);
            default -> CLASSES.get(Object.class);
        };
    }

    private static Conversion ofGeneric(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] parameters = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw) || raw == Iterable.class) {
            return ListConversion.list(raw, ItemType.of(type));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return MapConversion.of(raw, parameters[0], parameters[1]);
        }
        return BeanType.isBean(raw) ? new BeanConversion(BeanType.of(type)) : CLASSES.get(raw);
    }

    private static Conversion ofClass(Class<?> type) {
        @Nullable Conversion scalar = Scalars.of(type);
        if (scalar != null) {
            return scalar;
        }
        if (type.isArray()) {
            return ListConversion.array(type.getComponentType(), of(type.getComponentType()));
        }
        if (Collection.class.isAssignableFrom(type) || type == Iterable.class) {
            return ListConversion.list(type, ItemType.of(type));
        }
        if (Map.class.isAssignableFrom(type)) {
            return MapConversion.of(type, String.class, Object.class);
        }
        return BeanType.isBean(type) ? new BeanConversion(BeanType.of(type)) : new InstanceConversion(type);
    }
}
