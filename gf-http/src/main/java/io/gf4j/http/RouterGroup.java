package io.gf4j.http;

import io.gf4j.http.routing.PatternParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Routes below a prefix, with middlewares of their own (Go: ghttp.RouterGroup). Its routes are bound when the server
 * starts, in the order of their registration. The verbs take a copy of the middlewares that the group has at that
 * moment; {@link #map} looks at them at the start, so it sees later ones too.
 */
public final class RouterGroup implements Cloneable {
    private final BindScope scope;
    private final String prefix;
    private final List<NamedHandler> middleware;

    private RouterGroup(BindScope scope, String prefix, List<NamedHandler> middleware) {
        this.scope = scope;
        this.prefix = prefix;
        this.middleware = new ArrayList<>(middleware);
    }

    static RouterGroup of(BindScope scope, String prefix) {
        String path = prefix.isEmpty() || prefix.startsWith("/") ? prefix : "/" + prefix;
        return new RouterGroup(scope, path.equals("/") ? "" : path, List.of());
    }

    /** A group below this one, beginning with the middlewares of this one. Go: Group. */
    public RouterGroup group(String prefix) {
        return new RouterGroup(scope, this.prefix + (prefix.equals("/") ? "" : prefix), middleware);
    }

    /** {@link #group(String)}, and what fills it. */
    public RouterGroup group(String prefix, Consumer<RouterGroup> groups) {
        RouterGroup group = group(prefix);
        groups.accept(group);
        return group;
    }

    /** A group of the same prefix with a copy of the middlewares. Go: Clone. */
    @Override
    @SuppressWarnings("MethodDoesntCallSuperMethod")
    public RouterGroup clone() {
        return new RouterGroup(scope, prefix, middleware);
    }

    /** Adds middlewares for the routes that are registered from now on; returns this group. Go: Middleware. */
    public RouterGroup middleware(HandlerFunc... handlers) {
        middleware.addAll(NamedHandler.all(handlers, CallSite.here()));
        return this;
    }

    /**
     * Binds controllers: each public method that takes a ctx and a request object is a route, whose path and method
     * stand in the {@code @Meta} of the request's class; and plain handlers, at the group's prefix itself. Go: Bind.
     */
    public RouterGroup bind(Object... handlerOrObject) {
        CallSite site = CallSite.here();
        RouterGroup group = clone();
        for (Object item : handlerOrObject) {
            if (item instanceof HandlerFunc function) {
                group.add("/", function, site);
            } else {
                ControllerMethods.of(item, site).forEach(route -> group.add("/", route, site));
            }
        }
        return group;
    }

    /** Binds one strict route; the {@code @Meta} of the request's class names path and method. Go: Bind. */
    public <Q, S> RouterGroup bind(Class<Q> req, BizHandler<Q, S> h) {
        return strict("/", req, h);
    }

    /** Binds handlers by pattern, {@code GET:/x} or {@code /x}. Go: Map. */
    public void map(Map<String, HandlerFunc> m) {
        CallSite site = CallSite.here();
        m.forEach((pattern, handler) -> add(pattern, handler, site));
    }

    /** Binds handlers by path for all methods. Go: ALLMap. */
    public void allMap(Map<String, HandlerFunc> m) {
        m.forEach(this::all);
    }

    /** Binds a hook below the prefix. Go: Hook. */
    public RouterGroup hook(String pattern, HookName hook, HandlerFunc handler) {
        CallSite site = CallSite.here();
        later(pattern, Registration.hook(hook, NamedHandler.of(handler, site), site));
        return clone();
    }

    /** Binds for all methods. Go: ALL. */
    public RouterGroup all(String pattern, HandlerFunc h) {
        return plain("ALL:" + pattern, h);
    }

    /** Binds a strict route for all methods. Go: ALL. */
    public <Q, S> RouterGroup all(String pattern, Class<Q> req, BizHandler<Q, S> h) {
        return strict("ALL:" + pattern, req, h);
    }

    /** Binds for GET. Go: GET. */
    public RouterGroup get(String pattern, HandlerFunc h) {
        return plain("GET:" + pattern, h);
    }

    /** Binds a strict route for GET. Go: GET. */
    public <Q, S> RouterGroup get(String pattern, Class<Q> req, BizHandler<Q, S> h) {
        return strict("GET:" + pattern, req, h);
    }

    /** Binds for PUT. Go: PUT. */
    public RouterGroup put(String pattern, HandlerFunc h) {
        return plain("PUT:" + pattern, h);
    }

    /** Binds a strict route for PUT. Go: PUT. */
    public <Q, S> RouterGroup put(String pattern, Class<Q> req, BizHandler<Q, S> h) {
        return strict("PUT:" + pattern, req, h);
    }

    /** Binds for POST. Go: POST. */
    public RouterGroup post(String pattern, HandlerFunc h) {
        return plain("POST:" + pattern, h);
    }

    /** Binds a strict route for POST. Go: POST. */
    public <Q, S> RouterGroup post(String pattern, Class<Q> req, BizHandler<Q, S> h) {
        return strict("POST:" + pattern, req, h);
    }

    /** Binds for DELETE. Go: DELETE. */
    public RouterGroup delete(String pattern, HandlerFunc h) {
        return plain("DELETE:" + pattern, h);
    }

    /** Binds a strict route for DELETE. Go: DELETE. */
    public <Q, S> RouterGroup delete(String pattern, Class<Q> req, BizHandler<Q, S> h) {
        return strict("DELETE:" + pattern, req, h);
    }

    /** Binds for PATCH. Go: PATCH. */
    public RouterGroup patch(String pattern, HandlerFunc h) {
        return plain("PATCH:" + pattern, h);
    }

    /** Binds a strict route for PATCH. Go: PATCH. */
    public <Q, S> RouterGroup patch(String pattern, Class<Q> req, BizHandler<Q, S> h) {
        return strict("PATCH:" + pattern, req, h);
    }

    /** Binds for HEAD. Go: HEAD. */
    public RouterGroup head(String pattern, HandlerFunc h) {
        return plain("HEAD:" + pattern, h);
    }

    /** Binds a strict route for HEAD. Go: HEAD. */
    public <Q, S> RouterGroup head(String pattern, Class<Q> req, BizHandler<Q, S> h) {
        return strict("HEAD:" + pattern, req, h);
    }

    /** Binds for CONNECT. Go: CONNECT. */
    public RouterGroup connect(String pattern, HandlerFunc h) {
        return plain("CONNECT:" + pattern, h);
    }

    /** Binds a strict route for CONNECT. Go: CONNECT. */
    public <Q, S> RouterGroup connect(String pattern, Class<Q> req, BizHandler<Q, S> h) {
        return strict("CONNECT:" + pattern, req, h);
    }

    /** Binds for OPTIONS. Go: OPTIONS. */
    public RouterGroup options(String pattern, HandlerFunc h) {
        return plain("OPTIONS:" + pattern, h);
    }

    /** Binds a strict route for OPTIONS. Go: OPTIONS. */
    public <Q, S> RouterGroup options(String pattern, Class<Q> req, BizHandler<Q, S> h) {
        return strict("OPTIONS:" + pattern, req, h);
    }

    /** Binds for TRACE. Go: TRACE. */
    public RouterGroup trace(String pattern, HandlerFunc h) {
        return plain("TRACE:" + pattern, h);
    }

    /** Binds a strict route for TRACE. Go: TRACE. */
    public <Q, S> RouterGroup trace(String pattern, Class<Q> req, BizHandler<Q, S> h) {
        return strict("TRACE:" + pattern, req, h);
    }

    private RouterGroup plain(String pattern, HandlerFunc function) {
        RouterGroup group = clone();
        group.add(pattern, function, CallSite.here());
        return group;
    }

    private <Q, S> RouterGroup strict(String pattern, Class<Q> type, BizHandler<Q, S> handler) {
        CallSite site = CallSite.here();
        RouterGroup group = clone();
        group.add(pattern, StrictRoute.of(type, handler, site), site);
        return group;
    }

    private void add(String pattern, HandlerFunc function, CallSite site) {
        PatternParts parts = Registrar.parse(pattern, site);
        NamedHandler named = NamedHandler.of(function, site);
        scope.registrar()
                .later(() -> scope.bind(parts, prefix, Registration.handler(named, site, List.copyOf(middleware))));
    }

    private void add(String pattern, StrictRoute route, CallSite site) {
        PatternParts parts = Registrar.parse(pattern, site);
        scope.registrar()
                .later(() -> scope.bindStrict(
                        parts, prefix, route, Registration.handler(route.handler(), site, List.copyOf(middleware))));
    }

    private void later(String pattern, Registration registration) {
        PatternParts parts = Registrar.parse(pattern, registration.site());
        scope.registrar().later(() -> scope.bind(parts, prefix, registration));
    }
}
