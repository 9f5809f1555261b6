package io.gf4j.tests.parity;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The public types that users write against, by simple name, and their members. */
final class JavaApi {
    /** Packages whose package-info says "Internal". */
    private static final List<String> INTERNAL = List.of(
            "io.gf4j.core.document",
            "io.gf4j.core.files",
            "io.gf4j.core.log.file",
            "io.gf4j.core.template",
            "io.gf4j.core.xml",
            "io.gf4j.http.engine",
            "io.gf4j.http.file",
            "io.gf4j.http.input",
            "io.gf4j.http.routing");

    private final Map<String, Class<?>> types;

    private JavaApi(Collection<Class<?>> types) {
        this.types = types.stream()
                .collect(Collectors.toMap(Class::getSimpleName, type -> type, JavaApi::clash, TreeMap::new));
    }

    static JavaApi of(Class<?>... types) {
        return new JavaApi(List.of(types));
    }

    static JavaApi ofProject() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.gf4j");
        return new JavaApi(classes.stream()
                .filter(type -> !type.getPackageName().startsWith("io.gf4j.examples"))
                .<Class<?>>map(JavaClass::reflect)
                .filter(JavaApi::isForUsers)
                .toList());
    }

    Collection<Class<?>> types() {
        return types.values();
    }

    /** A type of ours by its simple name, any other by its full name; null if there is none. */
    @Nullable
    Class<?> type(String name) {
        return name.contains(".") ? load(name) : types.get(name);
    }

    /** Whether an interface only spreads the members of public classes over files. */
    static boolean isFacet(Class<?> type) {
        return type.isInterface()
                && type.isSealed()
                && Arrays.stream(type.getPermittedSubclasses())
                        .allMatch(host -> Modifier.isPublic(host.getModifiers()));
    }

    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("io.gf4j.");
    }

    static boolean isForUsers(Class<?> type) {
        Class<?> around = type.getDeclaringClass();
        return Modifier.isPublic(type.getModifiers())
                && (around == null || isForUsers(around))
                && INTERNAL.stream().noneMatch(type.getPackageName()::startsWith);
    }

    private static Class<?> clash(Class<?> one, Class<?> other) {
        throw new IllegalStateException("two public types of one simple name: " + one + " and " + other);
    }

    private static @Nullable Class<?> load(String name) {
        try {
            return Class.forName(name, false, JavaApi.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
