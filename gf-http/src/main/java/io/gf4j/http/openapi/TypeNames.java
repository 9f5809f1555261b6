package io.gf4j.http.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Types as text, in the form that Go prints them: {@code []int}, {@code map[string]Item}, {@code Page[Item]}. */
final class TypeNames {
    private TypeNames() {}

    /** What stands in a schema as its format: classes without their package. */
    static String format(Type type) {
        return text(type, false);
    }

    /** The name among the components: classes with their package, unless it is to be left out. */
    static String schema(Type type, boolean ignorePackage) {
        return text(type, !ignorePackage)
                .replaceAll("[ {}]", "")
                .replace('[', '.')
                .replace(']', '.')
                .replace(',', '.')
                .replace('$', '.');
    }

    private static String text(Type type, boolean full) {
        Type plain = Types.plain(type);
        Class<?> raw = Types.raw(plain);
        Scalar scalar = Types.isFile(raw) ? Scalar.FILE : Scalar.of(raw);
        return switch (Types.nature(plain)) {
            case SCALAR -> scalar == null ? "" : scalar.format();
            case LIST -> "[]" + text(Types.element(plain), full);
            case MAP -> "map[" + text(Types.key(plain), full) + "]" + text(Types.value(plain), full);
            case ANY -> "interface {}";
            case ENUM, BEAN -> name(raw, full) + arguments(plain, full);
        };
    }

    private static String arguments(Type type, boolean full) {
        return type instanceof ParameterizedType parameterized
                ? Arrays.stream(parameterized.getActualTypeArguments())
                        .map(argument -> text(argument, full))
                        .collect(Collectors.joining(",", "[", "]"))
                : "";
    }

    private static String name(Class<?> type, boolean full) {
        String name = type.getName();
        String own = full ? name : name.substring(name.lastIndexOf('.') + 1);
        return own.replace('$', '.');
    }
}
