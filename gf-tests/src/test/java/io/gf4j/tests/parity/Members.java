package io.gf4j.tests.parity;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can be named of a type, written as {@link Signature} does: itself, its fields, constructors and methods. */
final class Members {
    private Members() {}

    /** All that a row may name, what is inherited included. */
    static Set<String> of(Class<?> type) {
        Set<String> members = new LinkedHashSet<>();
        members.add(Signature.of(type));
        Arrays.stream(type.getFields()).map(Signature::of).forEach(members::add);
        Arrays.stream(type.getDeclaredConstructors())
                .filter(Members::isVisible)
                .map(Signature::of)
                .forEach(members::add);
        methods(type).map(Signature::of).forEach(members::add);
        return members;
    }

    /** Whether a type has a member of exactly this text; {@code @P("x")} stands for the annotation and its value. */
    static boolean has(Class<?> type, String member) {
        if (RuleName.is(member)) {
            return RuleName.exists(type, member);
        }
        if (!member.startsWith("@") || member.startsWith("@interface ")) {
            return of(type).contains(member);
        }
        return type.isAnnotation()
                && member.matches("@" + type.getSimpleName() + "(\\(.*)?")
                && (!member.contains("(") || of(type).contains("String value()"));
    }

    /** The member that a text means, whatever the names of its parameters. */
    static Optional<String> find(Class<?> type, String member) {
        return has(type, member)
                ? Optional.of(member)
                : of(type).stream()
                        .filter(other -> Shape.types(other).equals(Shape.types(member)))
                        .findFirst();
    }

    /** What a row must name: not what the JDK or the language asks for, nor what another type's rows name. */
    static Set<String> ownOf(Class<?> type) {
        Set<String> members = new LinkedHashSet<>();
        members.add(Signature.of(type));
        Arrays.stream(type.getDeclaredFields())
                .filter(Members::isVisible)
                .map(Signature::of)
                .forEach(members::add);
        Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> isVisible(constructor) && !isCanonical(constructor))
                .map(Signature::of)
                .forEach(members::add);
        methods(type).filter(method -> isOwn(type, method)).map(Signature::of).forEach(members::add);
        return members;
    }

    private static Stream<Method> methods(Class<?> type) {
        Stream<Method> inherited = Arrays.stream(type.getMethods());
        Stream<Method> declared = Arrays.stream(type.getDeclaredMethods()).filter(Members::isVisible);
        return Stream.concat(inherited, declared)
                .filter(method -> !method.isSynthetic())
                .distinct();
    }

    private static boolean isVisible(Member member) {
        Class<?> type = member.getDeclaringClass();
        boolean open = !Modifier.isFinal(type.getModifiers()) && !type.isSealed();
        int modifiers = member.getModifiers();
        return !member.isSynthetic() && (Modifier.isPublic(modifiers) || open && Modifier.isProtected(modifiers));
    }

    private static boolean isCanonical(Constructor<?> constructor) {
        Class<?> type = constructor.getDeclaringClass();
        return type.isRecord() && constructor.getParameterCount() == type.getRecordComponents().length;
    }

    private static boolean isOwn(Class<?> type, Method method) {
        Class<?> home = method.getDeclaringClass();
        boolean here = home == type || !Modifier.isPublic(home.getModifiers()) || JavaApi.isFacet(home);
        return here && JavaApi.isOurs(home) && !isImplicit(type, method) && !isAsked(type, method);
    }

    /** Whether the type's own declaration says that there is such a method. */
    private static boolean isImplicit(Class<?> type, Method method) {
        String name = method.getName();
        return type.isEnum() && (name.equals("values") || name.equals("valueOf"))
                || type.isRecord()
                        && method.getParameterCount() == 0
                        && Arrays.stream(type.getRecordComponents())
                                .anyMatch(component -> component.getName().equals(name));
    }

    /** Whether a supertype asks for this method: one of the JDK, or one with rows of its own. */
    private static boolean isAsked(Class<?> type, Method method) {
        return supertypes(type)
                .filter(parent -> !JavaApi.isOurs(parent) || JavaApi.isForUsers(parent) && !JavaApi.isFacet(parent))
                .flatMap(parent -> Arrays.stream(parent.getDeclaredMethods()))
                .anyMatch(asked -> !Modifier.isPrivate(asked.getModifiers()) && isSame(asked, method));
    }

    private static boolean isSame(Executable one, Executable other) {
        return one.getName().equals(other.getName())
                && Arrays.equals(one.getParameterTypes(), other.getParameterTypes());
    }

    private static Stream<Class<?>> supertypes(Class<?> type) {
        Stream<Class<?>> parents = type.getSuperclass() == null
                ? Stream.of(type.getInterfaces())
                : Stream.concat(Stream.of(type.getSuperclass()), Stream.of(type.getInterfaces()));
        return parents.flatMap(parent -> Stream.concat(Stream.of(parent), supertypes(parent)));
    }
}
