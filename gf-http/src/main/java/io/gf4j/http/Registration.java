package io.gf4j.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be bound to a pattern. */
record Registration(
        HandlerType type,
        NamedHandler handler,
        CallSite site,
        List<NamedHandler> middleware,
        @Nullable HookName hookName) {
    static Registration handler(NamedHandler handler, CallSite site, List<NamedHandler> middleware) {
        return new Registration(HandlerType.HANDLER, handler, site, middleware, null);
    }

    static Registration middleware(NamedHandler handler, CallSite site) {
        return new Registration(HandlerType.MIDDLEWARE, handler, site, List.of(), null);
    }

    static Registration hook(HookName moment, NamedHandler handler, CallSite site) {
        return new Registration(HandlerType.HOOK, handler, site, List.of(), moment);
    }
}
