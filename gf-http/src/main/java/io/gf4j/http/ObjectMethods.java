package io.gf4j.http;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The methods of a bound object, read once: its own and inherited ones, public, by name. */
final class ObjectMethods {
    private static final String INIT = "init";
    private static final String SHUT = "shut";

    private final Class<?> type;
    private final List<ObjectMethod> all;
    private final CallSite site;

    private ObjectMethods(Class<?> type, List<ObjectMethod> all, CallSite site) {
        this.type = type;
        this.all = all;
        this.site = site;
    }

    /**
     * Reads the object.
     *
     * @throws io.gf4j.core.error.GfException if none of its methods can serve a route
     */
    static ObjectMethods of(Object object, CallSite site) {
        Class<?> type = object.getClass();
        List<ObjectMethod> all = serving(type).stream()
                .map(method -> ObjectMethod.of(object, method, site))
                .toList();
        ObjectMethods methods = new ObjectMethods(type, all, site);
        if (methods.routes().isEmpty()) {
            throw StartError.at(
                    site,
                    type.getName() + " has no method that can serve a route; write public ones, as"
                            + " void name(Request r) or Res name(Ctx ctx, Req req)");
        }
        return methods;
    }

    private static List<Method> serving(Class<?> type) {
        Map<String, Method> bySignature = new TreeMap<>();
        Method[] methods = type.getMethods();
        for (Method method : methods) {
            if (ObjectMethod.canServe(method) && !isBridgeToAnother(method, methods)) {
                bySignature.put(method.getName() + " " + Arrays.toString(method.getParameterTypes()), method);
            }
        }
        return List.copyOf(bySignature.values());
    }

    /**
     * The compiler makes a second method where an inherited one has other types. One that it makes for a public method
     * of a class that is not public stands for itself.
     */
    private static boolean isBridgeToAnother(Method method, Method[] methods) {
        return method.isBridge()
                && Arrays.stream(methods)
                        .anyMatch(other -> !other.isBridge()
                                && other.getDeclaringClass() == method.getDeclaringClass()
                                && other.getName().equals(method.getName())
                                && other.getParameterCount() == method.getParameterCount());
    }

    /** What runs around each of them. */
    ObjectFrame frame() {
        return new ObjectFrame(plain(INIT), plain(SHUT));
    }

    private @Nullable HandlerFunc plain(String name) {
        return all.stream()
                .filter(method -> method.strict() == null && method.name().equals(name))
                .map(method -> method.handler().function())
                .findFirst()
                .orElse(null);
    }

    /** All that are routes: not those of the frame. */
    List<ObjectMethod> routes() {
        return all.stream()
                .filter(method -> !method.name().equals(INIT) && !method.name().equals(SHUT))
                .toList();
    }

    /** Those routes that are named, separated by commas. */
    List<ObjectMethod> routes(String names) {
        List<String> wanted = Arrays.stream(names.split(",")).map(String::strip).toList();
        wanted.forEach(this::named);
        return routes().stream()
                .filter(method -> wanted.contains(method.name()))
                .toList();
    }

    /** The method of this name, which may be overloaded and may be one of the frame. */
    List<ObjectMethod> named(String name) {
        String wanted = name.strip();
        List<ObjectMethod> found =
                all.stream().filter(method -> method.name().equals(wanted)).toList();
        if (found.isEmpty()) {
            throw StartError.at(
                    site,
                    type.getName() + " has no method \"" + wanted + "\" that can serve a route; it has " + names());
        }
        return found;
    }

    /** Those that are named as an HTTP method, in any case. */
    List<ObjectMethod> verbs() {
        List<ObjectMethod> verbs = all.stream()
                .filter(method -> HttpMethods.SUPPORTED.contains(method.name().toUpperCase(Locale.ROOT)))
                .toList();
        if (verbs.isEmpty()) {
            throw StartError.at(
                    site,
                    type.getName()
                            + " has no method named as one of HTTP (get, post, ...) that can serve a route; it has "
                            + names());
        }
        return verbs;
    }

    private String names() {
        return all.stream().map(ObjectMethod::name).distinct().collect(Collectors.joining(", "));
    }

    /** The name that stands for <code>{.struct}</code>; empty for an anonymous class. */
    String typeName() {
        return type.getSimpleName();
    }
}
