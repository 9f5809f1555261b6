package io.gf4j.http;

import io.gf4j.http.routing.PatternParts;
import io.gf4j.http.routing.UriNames;
import java.util.List;
import java.util.regex.Pattern;

/** Binds an object's methods below a prefix (Go: ghttp_server_service_object.go). */
record ObjectBinder(
        BindScope scope, String prefix, ObjectMethods object, CallSite site, List<NamedHandler> middleware) {
    private static final Pattern BUILT_IN_NAME = Pattern.compile("\\{\\.\\w+}");
    private static final String STRUCT = "{.struct}";

    /** A binder without prefix and group. */
    static ObjectBinder of(BindScope scope, ObjectMethods object, CallSite site) {
        return new ObjectBinder(scope, "", object, site, List.of());
    }

    /** Each at the pattern with its name behind; {@code index} also at the pattern itself, if that names nothing. */
    void bindByName(PatternParts parts, List<ObjectMethod> methods) {
        boolean own = !BUILT_IN_NAME.matcher(parts.path()).find();
        for (ObjectMethod method : methods) {
            String path = UriNames.expandOrAppend(parts.path(), typeName(parts), methodName(method));
            bind(parts.withPath(path), method);
            String ownPath = own && isIndex(method) ? UriNames.withoutIndex(path) : null;
            if (ownPath != null) {
                bind(parts.withPath(ownPath), method);
            }
        }
    }

    private static boolean isIndex(ObjectMethod method) {
        return method.strict() == null && method.name().equalsIgnoreCase("index");
    }

    /** Each at the pattern itself. */
    void bindAt(PatternParts parts, List<ObjectMethod> methods) {
        for (ObjectMethod method : methods) {
            bind(parts.withPath(UriNames.expand(parts.path(), typeName(parts), methodName(method))), method);
        }
    }

    /** Each at the pattern itself, for the HTTP method that it is named as. */
    void bindRest(PatternParts parts) {
        if (!parts.method().equals(PatternParts.ANY_METHOD)) {
            throw StartError.at(
                    site,
                    "the pattern \"" + parts.text() + "\" of a REST object names an HTTP method, which the names of the"
                            + " object's methods do; write \"" + parts.path() + "\"");
        }
        for (ObjectMethod method : object.verbs()) {
            bindAt(parts.withMethod(method.name()), List.of(method));
        }
    }

    private void bind(PatternParts parts, ObjectMethod method) {
        Registration registration = Registration.object(method.handler(), object.frame(), site, middleware);
        StrictRoute strict = method.strict();
        if (strict == null) {
            scope.bind(parts, prefix, registration);
        } else {
            scope.bindStrict(parts, prefix, strict, registration);
        }
    }

    private String methodName(ObjectMethod method) {
        return scope.registrar().uriType().uri(method.name());
    }

    private String typeName(PatternParts parts) {
        String name = object.typeName();
        if (!name.isEmpty()) {
            return scope.registrar().uriType().uri(name);
        }
        if (parts.path().contains(STRUCT)) {
            throw StartError.at(
                    site,
                    "the pattern \"" + parts.text() + "\" asks for the name of an anonymous class; name the class, or"
                            + " write the path without " + STRUCT);
        }
        return name;
    }
}
