package io.gf4j.tests.parity;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Java declarations on one line, with simple names and as little else as a reader needs. */
final class Signature {
    private Signature() {}

    static String of(Method method) {
        String text = variables(method.getTypeParameters());
        text += name(method.getGenericReturnType()) + " " + method.getName() + parameters(method);
        return isStatic(method.getModifiers()) ? "static " + text : text;
    }

    static String of(Constructor<?> constructor) {
        return "new " + constructor.getDeclaringClass().getSimpleName() + parameters(constructor);
    }

    static String of(Field field) {
        if (field.isEnumConstant()) {
            return field.getName();
        }
        String text = Modifier.isFinal(field.getModifiers()) ? "final " : "";
        text += name(field.getGenericType()) + " " + field.getName();
        return isStatic(field.getModifiers()) ? "static " + text + value(field) : text;
    }

    static String of(Class<?> type) {
        String name = type.getSimpleName() + variables(type.getTypeParameters()).trim();
        if (type.isAnnotation()) {
            return "@interface " + name;
        }
        if (type.isEnum()) {
            return "enum " + name;
        }
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(Signature::of)
                    .collect(Collectors.joining(", ", "record " + name + "(", ")"));
        }
        String kind = type.isInterface() ? "interface " : "class ";
        return modifier(type) + kind + name + supertypes(type);
    }

    static String name(Type type) {
        return switch (type) {
            case Class<?> array when array.isArray() -> name(array.getComponentType()) + "[]";
            case Class<?> nested
            when nested.isMemberClass() -> name(nested.getDeclaringClass()) + "." + nested.getSimpleName();
            case Class<?> plain -> plain.getSimpleName();
            case ParameterizedType generic ->
                name(generic.getRawType()) + "<" + names(generic.getActualTypeArguments()) + ">";
            case GenericArrayType array -> name(array.getGenericComponentType()) + "[]";
            case WildcardType wildcard
            when wildcard.getLowerBounds().length > 0 -> "? super " + names(wildcard.getLowerBounds());
            case WildcardType wildcard -> "?" + bounds(wildcard.getUpperBounds());
            default -> type.getTypeName();
        };
    }

    private static String of(RecordComponent component) {
        return name(component.getGenericType()) + " " + component.getName();
    }

    private static String names(Type... types) {
        return Arrays.stream(types).map(Signature::name).collect(Collectors.joining(","));
    }

    private static String bounds(Type... bounds) {
        return bounds.length == 0 || bounds[0] == Object.class ? "" : " extends " + names(bounds);
    }

    private static String variables(TypeVariable<?>[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables)
                        .map(variable -> variable.getName() + bounds(variable.getBounds()))
                        .collect(Collectors.joining(",", "<", "> "));
    }

    private static String parameters(Executable executable) {
        List<String> texts = new ArrayList<>();
        for (Parameter parameter : executable.getParameters()) {
            String type = name(parameter.getParameterizedType());
            String spread = parameter.isVarArgs() ? type.substring(0, type.length() - 2) + "..." : type;
            texts.add(spread + " " + parameter.getName());
        }
        Type[] thrown = executable.getGenericExceptionTypes();
        return "(" + String.join(", ", texts) + ")" + (thrown.length == 0 ? "" : " throws " + names(thrown));
    }

    private static String modifier(Class<?> type) {
        if (type.isSealed()) {
            return "sealed ";
        }
        if (type.isInterface()) {
            return "";
        }
        int modifiers = type.getModifiers();
        return Modifier.isFinal(modifiers) ? "final " : Modifier.isAbstract(modifiers) ? "abstract " : "";
    }

    private static String supertypes(Class<?> type) {
        Class<?> parent = type.getSuperclass();
        String text =
                parent == null || !Modifier.isPublic(parent.getModifiers()) ? "" : bounds(type.getGenericSuperclass());
        String interfaces = Arrays.stream(type.getGenericInterfaces())
                .filter(each -> !(each instanceof Class<?> raw && JavaApi.isFacet(raw)))
                .map(Signature::name)
                .collect(Collectors.joining(", "));
        String word = type.isInterface() ? " extends " : " implements ";
        return interfaces.isEmpty() ? text : text + word + interfaces;
    }

    private static String value(Field field) {
        try {
            return switch (field.get(null)) {
                case String text -> " = \"" + text + "\"";
                case Number number when field.getType().isPrimitive() -> " = " + number;
                case Boolean flag when field.getType().isPrimitive() -> " = " + flag;
                case null, default -> "";
            };
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    private static boolean isStatic(int modifiers) {
        return Modifier.isStatic(modifiers);
    }
}
