package io.gf4j.core.json.codec;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;

/** Jackson's types, with their variables resolved, as the JDK has them. */
final class PlainType {
    private PlainType() {}

    static Type of(JavaType type) {
        if (type.isArrayType()) {
            Type item = of(type.getContentType());
            return item instanceof Class ? type.getRawClass() : new ArrayOf(item);
        }
        List<JavaType> parameters = type.getBindings().getTypeParameters();
        return parameters.isEmpty()
                ? type.getRawClass()
                : new Parameterized(
                        type.getRawClass(),
                        parameters.stream().map(PlainType::of).toList());
    }

    private record ArrayOf(Type item) implements GenericArrayType {
        @Override
        public Type getGenericComponentType() {
            return item;
        }

        @Override
        public String toString() {
            return item.getTypeName() + "[]";
        }
    }

    private record Parameterized(Class<?> raw, List<Type> parameters) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return parameters.toArray(Type[]::new);
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return raw.getDeclaringClass();
        }

        @Override
        public String toString() {
            List<String> names = parameters.stream().map(Type::getTypeName).toList();
            return raw.getTypeName() + "<" + String.join(", ", names) + ">";
        }
    }
}
