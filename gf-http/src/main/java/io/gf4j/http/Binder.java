package io.gf4j.http;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Registration, shared by a server and its domains. Patterns are {@code [METHOD:]/path[@domain]} with {@code :name},
 * {@code {name}} and {@code *name}; without a method all match. To be done before the start, by one thread.
 *
 * <p>A pattern that is none, or a route that is taken, is refused at once with the place in user code.
 */
public sealed interface Binder permits Server, Domain {
    private BindScope scope() {
        return switch (this) {
            case Server server -> server.scope();
            case Domain domain -> domain.scope();
        };
    }

    /** Binds a handler. Go: BindHandler. */
    default void bindHandler(String pattern, HandlerFunc h) {
        CallSite site = CallSite.here();
        scope().bind(pattern, Registration.handler(NamedHandler.of(h, site), site, List.of()));
    }

    /**
     * Binds a strict route's handler; a {@code @Meta} on the request's class may give path and method. Go: BindHandler.
     */
    default <Q, S> void bindHandler(String pattern, Class<Q> req, BizHandler<Q, S> h) {
        CallSite site = CallSite.here();
        scope().bindStrict(pattern, StrictRoute.of(req, h, site), site);
    }

    /**
     * Binds an object's methods, each at the pattern with its name behind: {@code showList} of the object at
     * {@code /user} serves {@code /user/show-list}, in the style of {@link Server#setNameToUriType}. {@code index} also
     * serves the pattern itself. In a pattern <code>{.struct}</code> stands for the name of the object's class and
     * <code>{.method}</code> for the method's, which is then not put behind.
     *
     * <p>Bound are its public methods, own and inherited, that are declared as {@code void name(Request r)} or
     * {@code Res name(Ctx ctx, Req req)}; others are left alone. If it has {@code void init(Request r)} or {@code void
     * shut(Request r)}, these run before and after each of them. Go: BindObject.
     *
     * @param method none for all methods, or the names of some, separated by commas
     */
    default void bindObject(String pattern, Object object, String... method) {
        CallSite site = CallSite.here();
        ObjectMethods methods = ObjectMethods.of(object, site);
        String names = String.join(",", method);
        List<ObjectMethod> bound = names.isEmpty() ? methods.routes() : methods.routes(names);
        ObjectBinder.of(scope(), methods, site).bindByName(RouteRegistrar.parse(pattern, site), bound);
    }

    /** Binds one method of an object at the pattern itself. Go: BindObjectMethod. */
    default void bindObjectMethod(String pattern, Object object, String method) {
        CallSite site = CallSite.here();
        ObjectMethods methods = ObjectMethods.of(object, site);
        ObjectBinder.of(scope(), methods, site).bindAt(RouteRegistrar.parse(pattern, site), methods.named(method));
    }

    /**
     * Binds an object's methods that are named as HTTP methods, {@code get}, {@code post} and so on in any case, each
     * for that HTTP method at the pattern itself. Go: BindObjectRest.
     */
    default void bindObjectRest(String pattern, Object object) {
        CallSite site = CallSite.here();
        ObjectBinder.of(scope(), ObjectMethods.of(object, site), site).bindRest(RouteRegistrar.parse(pattern, site));
    }

    /** Binds a hook: it runs at its moment for every request that the pattern matches. Go: BindHookHandler. */
    default void bindHookHandler(String pattern, HookName hook, HandlerFunc handler) {
        CallSite site = CallSite.here();
        scope().bind(pattern, Registration.hook(hook, NamedHandler.of(handler, site), site));
    }

    /** Binds hooks by moment. Go: BindHookHandlerByMap. */
    default void bindHookHandlerByMap(String pattern, Map<HookName, HandlerFunc> hookMap) {
        hookMap.forEach((hook, handler) -> bindHookHandler(pattern, hook, handler));
    }

    /** Binds a handler for requests that end with this status. Go: BindStatusHandler. */
    default void bindStatusHandler(int status, HandlerFunc handler) {
        scope().bindStatus(status, handler);
    }

    /** Binds status handlers by status. Go: BindStatusHandlerByMap. */
    default void bindStatusHandlerByMap(Map<Integer, HandlerFunc> handlerMap) {
        handlerMap.forEach(this::bindStatusHandler);
    }

    /**
     * Binds global middlewares: they run for whatever the pattern matches, also without a handler. Go: BindMiddleware.
     */
    default void bindMiddleware(String pattern, HandlerFunc... handlers) {
        CallSite site = CallSite.here();
        for (NamedHandler handler : NamedHandler.all(handlers, site)) {
            scope().bind(pattern, Registration.middleware(handler, site));
        }
    }

    /** {@link #bindMiddleware} for all paths. Go: BindMiddlewareDefault. */
    default void bindMiddlewareDefault(HandlerFunc... handlers) {
        bindMiddleware("/*", handlers);
    }

    /** Same as {@link #bindMiddlewareDefault}. Go: Use. */
    default void use(HandlerFunc... handlers) {
        bindMiddlewareDefault(handlers);
    }

    /** A group of routes below a prefix; its routes are bound at the start. Go: Group. */
    default RouterGroup group(String prefix) {
        return RouterGroup.of(scope(), prefix);
    }

    /** {@link #group(String)}, and what fills it. */
    default RouterGroup group(String prefix, Consumer<RouterGroup> groups) {
        RouterGroup group = group(prefix);
        groups.accept(group);
        return group;
    }
}
