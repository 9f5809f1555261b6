package io.gf4j.http;

import io.gf4j.http.routing.PatternParts;
import java.util.List;
import java.util.Locale;

/** Takes the registrations of a group and binds them when the server starts (Go: preBindItem). */
final class GroupBinder {
    private final BindScope scope;
    private final String prefix;
    private final List<NamedHandler> middleware;

    /**
     * Binds below the prefix.
     *
     * @param middleware the group's own list, looked at when the server starts
     */
    GroupBinder(BindScope scope, String prefix, List<NamedHandler> middleware) {
        this.scope = scope;
        this.prefix = prefix;
        this.middleware = middleware;
    }

    /**
     * Takes a function, as a hook if a parameter names the moment; or an object, whose methods a parameter may name:
     * one is bound at the pattern itself, several behind it.
     */
    void add(String pattern, Object target, CallSite site, Object... params) {
        String param = params.length == 0 ? "" : text(params, site);
        if (target instanceof HandlerFunc function) {
            if (param.isEmpty()) {
                addHandler(pattern, function, site);
            } else {
                addHook(pattern, hookName(param, site), function, site);
            }
        } else {
            addObject(pattern, ObjectMethods.of(target, site), param, site);
        }
    }

    private static String text(Object[] params, CallSite site) {
        if (params.length > 1) {
            throw StartError.at(
                    site, "only one parameter may follow the object; write several names as \"index,showList\"");
        }
        return String.valueOf(params[0]);
    }

    private static HookName hookName(String name, CallSite site) {
        try {
            return HookName.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw StartError.at(site, "\"" + name + "\" behind a function is no hook; write a HookName, or nothing");
        }
    }

    private void addHandler(String pattern, HandlerFunc function, CallSite site) {
        PatternParts parts = parse(pattern, site);
        NamedHandler named = NamedHandler.of(function, site);
        later(() -> scope.bind(parts, prefix, Registration.handler(named, site, List.copyOf(middleware))));
    }

    void addHook(String pattern, HookName moment, HandlerFunc function, CallSite site) {
        PatternParts parts = parse(pattern, site);
        Registration registration = Registration.hook(moment, NamedHandler.of(function, site), site);
        later(() -> scope.bind(parts, prefix, registration));
    }

    void addStrict(String pattern, StrictRoute route, CallSite site) {
        PatternParts parts = parse(pattern, site);
        later(() -> scope.bindStrict(
                parts, prefix, route, Registration.handler(route.handler(), site, List.copyOf(middleware))));
    }

    private void addObject(String pattern, ObjectMethods object, String names, CallSite site) {
        PatternParts parts = parse(pattern, site);
        if (names.isEmpty() || names.contains(",")) {
            List<ObjectMethod> methods = names.isEmpty() ? object.routes() : object.routes(names);
            later(() -> binder(object, site).bindByName(parts, methods));
        } else {
            List<ObjectMethod> methods = object.named(names);
            later(() -> binder(object, site).bindAt(parts, methods));
        }
    }

    /** Takes a REST object. As in ghttp, a pattern behind a prefix loses its method and its domain. */
    void addRest(String pattern, Object target, CallSite site) {
        ObjectMethods object = ObjectMethods.of(target, site);
        PatternParts parts = parse(pattern, site);
        PatternParts plain = prefix.isEmpty()
                ? parts
                : parts.withMethod(PatternParts.ANY_METHOD).withDomain(PatternParts.DEFAULT_DOMAIN);
        later(() -> binder(object, site).bindRest(plain));
    }

    private ObjectBinder binder(ObjectMethods object, CallSite site) {
        return new ObjectBinder(scope, prefix, object, site, List.copyOf(middleware));
    }

    /** As ghttp does, doubled slashes become one, and a domain behind a prefix is taken in lower case. */
    private PatternParts parse(String pattern, CallSite site) {
        PatternParts parts = RouteRegistrar.parse(pattern, site);
        PatternParts single = parts.withPath(parts.path().replace("//", "/"));
        return prefix.isEmpty() ? single : single.withDomain(single.domain().toLowerCase(Locale.ROOT));
    }

    private void later(Runnable registration) {
        scope.registrar().later(registration);
    }
}
