package io.gf4j.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something registered: a handler, a global middleware or a hook (Go: ghttp.HandlerItem). */
public final class HandlerItem {
    private final Registration registration;
    private final Router router;
    private final List<HandlerFunc> middleware;

    HandlerItem(Registration registration, Router router) {
        this.registration = registration;
        this.router = router;
        this.middleware =
                registration.middleware().stream().map(NamedHandler::function).toList();
    }

    /** What it is. Go: Type. */
    public HandlerType type() {
        return registration.type();
    }

    /** Class, or file and line of a lambda, as the route table shows it. Go: Name. */
    public String name() {
        return registration.handler().name();
    }

    /** The place in user code at which it was registered. Go: Source. */
    public String source() {
        return registration.site().frame();
    }

    /** The middlewares that its group had when it was registered. Go: Middleware. */
    public List<HandlerFunc> middleware() {
        return middleware;
    }

    /** The hook's moment; null for anything else. Go: HookName. */
    public @Nullable HookName hookName() {
        return registration.hookName();
    }

    /** Its route. Go: Router. */
    public Router router() {
        return router;
    }

    HandlerFunc function() {
        return registration.handler().function();
    }

    List<String> middlewareNames() {
        return registration.middleware().stream().map(NamedHandler::name).toList();
    }
}
