package io.gf4j.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Routes below a prefix, with middlewares of their own (Go: ghttp.RouterGroup). Its routes are bound when the server
 * starts, in the order of their registration. All that returns a group gives them a copy of the middlewares that this
 * one has at that moment; {@link #map} looks at them at the start, so it sees later ones too.
 *
 * <p>Members are spread over facets: the HTTP methods are {@link GroupVerbs}.
 */
public final class RouterGroup implements GroupVerbs, Cloneable {
    private final BindScope scope;
    private final String prefix;
    private final List<NamedHandler> middleware;
    private final GroupBinder binder;

    private RouterGroup(BindScope scope, String prefix, List<NamedHandler> middleware) {
        this.scope = scope;
        this.prefix = prefix;
        this.middleware = new ArrayList<>(middleware);
        this.binder = new GroupBinder(scope, prefix, this.middleware);
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
     * Binds functions at the group's prefix itself, and objects by the names of their methods, as
     * {@link Binder#bindObject} does at {@code /}; where a method gets its request as an object, the {@code @Meta} of
     * its class may say path and HTTP method. Go: Bind.
     */
    public RouterGroup bind(Object... handlerOrObject) {
        CallSite site = CallSite.here();
        return with(group -> {
            for (Object item : handlerOrObject) {
                group.add("/", item, site);
            }
        });
    }

    /** Binds one strict route; the {@code @Meta} of the request's class says path and HTTP method. Go: Bind. */
    public <Q, S> RouterGroup bind(Class<Q> req, BizHandler<Q, S> h) {
        CallSite site = CallSite.here();
        StrictRoute route = StrictRoute.of(req, h, site);
        return with(group -> group.addStrict("/", route, site));
    }

    /** Binds functions and objects by pattern, {@code GET:/x} or {@code /x}. Go: Map. */
    public void map(Map<String, ?> m) {
        CallSite site = CallSite.here();
        m.forEach((pattern, target) -> binder.add(pattern, target, site));
    }

    /** Binds functions and objects by path for all methods. Go: ALLMap. */
    public void allMap(Map<String, ?> m) {
        m.forEach(this::all);
    }

    /** Binds an object's methods that are named as HTTP methods, as {@link Binder#bindObjectRest} does. Go: REST. */
    public RouterGroup rest(String pattern, Object object) {
        CallSite site = CallSite.here();
        return with(group -> group.addRest(pattern, object, site));
    }

    /** Binds a hook below the prefix; the group's middlewares do not run around it. Go: Hook. */
    public RouterGroup hook(String pattern, HookName hook, HandlerFunc handler) {
        CallSite site = CallSite.here();
        return with(group -> group.addHook(pattern, hook, handler, site));
    }

    /** A copy of this group that has taken a registration. */
    RouterGroup with(Consumer<GroupBinder> registration) {
        RouterGroup copy = clone();
        registration.accept(copy.binder);
        return copy;
    }
}
