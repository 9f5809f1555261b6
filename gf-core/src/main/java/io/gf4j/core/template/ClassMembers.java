package io.gf4j.core.template;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What templates may name in the objects of a class: components of a record, public fields, getters and other public
 * methods that return something, as declared and with a capital first letter. Plain values have no members, as in Go;
 * neither have classes, which would lead anywhere.
 */
final class ClassMembers {
    private static final ClassValue<Map<String, List<Member>>> PLANS = new ClassValue<>() {
        @Override
        protected Map<String, List<Member>> computeValue(Class<?> type) {
            return isPlain(type) ? Map.of() : plan(type);
        }
    };

    private ClassMembers() {}

    /** The members of that name, several only if it is an overloaded method. */
    static List<Member> of(Object value, String name) {
        return PLANS.get(value.getClass()).getOrDefault(name, List.of());
    }

    private static boolean isPlain(Class<?> type) {
        return type.isArray()
                || CharSequence.class.isAssignableFrom(type)
                || Number.class.isAssignableFrom(type)
                || Collection.class.isAssignableFrom(type)
                || type == Boolean.class
                || type == Character.class
                || type == Class.class
                || ClassLoader.class.isAssignableFrom(type);
    }

    private static Map<String, List<Member>> plan(Class<?> type) {
        Map<String, List<Member>> properties = new HashMap<>();
        RecordComponent[] components = type.getRecordComponents();
        if (components != null) {
            for (RecordComponent component : components) {
                property(properties, component.getName(), component.getAccessor());
            }
        }
        for (Field field : type.getFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && field.trySetAccessible()) {
                putBoth(properties, field.getName(), List.of(Member.of(field)));
            }
        }
        Map<String, List<Member>> methods = new HashMap<>();
        Method[] all = type.getMethods();
        Arrays.sort(all, Comparator.comparing(Method::toString));
        for (Method method : all) {
            if (isUsable(method)) {
                getter(properties, method);
                methods.computeIfAbsent(method.getName(), key -> new ArrayList<>())
                        .add(Member.of(method, false));
            }
        }
        methods.forEach((name, overloads) -> putBoth(properties, name, List.copyOf(overloads)));
        return Map.copyOf(properties);
    }

    private static boolean isUsable(Method method) {
        return method.getDeclaringClass() != Object.class
                && method.getReturnType() != void.class
                && !method.isBridge()
                && !Modifier.isStatic(method.getModifiers())
                && method.trySetAccessible();
    }

    private static void getter(Map<String, List<Member>> properties, Method method) {
        String name = method.getName();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
        if (prefix > 0
                && method.getParameterCount() == 0
                && name.length() > prefix
                && Character.isUpperCase(name.charAt(prefix))) {
            String rest = name.substring(prefix);
            property(properties, Character.toLowerCase(rest.charAt(0)) + rest.substring(1), method);
        }
    }

    private static void property(Map<String, List<Member>> properties, String name, Method method) {
        if (method.trySetAccessible()) {
            putBoth(properties, name, List.of(Member.of(method, true)));
        }
    }

    private static void putBoth(Map<String, List<Member>> members, String name, List<Member> found) {
        members.putIfAbsent(name, found);
        members.putIfAbsent(Character.toUpperCase(name.charAt(0)) + name.substring(1), found);
    }
}
