package io.gf4j.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be bound to a pattern.
 *
 * @param middleware those of the group
 * @param hookName the moment of a hook, else null
 * @param frame what runs around a method of an object, else null
 */
record Registration(
        HandlerType type,
        NamedHandler handler,
        CallSite site,
        List<NamedHandler> middleware,
        @Nullable HookName hookName,
        @Nullable ObjectFrame frame) {
    static Registration handler(NamedHandler handler, CallSite site, List<NamedHandler> middleware) {
        return new Registration(HandlerType.HANDLER, handler, site, middleware, null, null);
    }

    static Registration object(NamedHandler handler, ObjectFrame frame, CallSite site, List<NamedHandler> middleware) {
        return new Registration(HandlerType.OBJECT, handler, site, middleware, null, frame);
    }

    static Registration middleware(NamedHandler handler, CallSite site) {
        return new Registration(HandlerType.MIDDLEWARE, handler, site, List.of(), null, null);
    }

    static Registration hook(HookName moment, NamedHandler handler, CallSite site) {
        return new Registration(HandlerType.HOOK, handler, site, List.of(), moment, null);
    }
}
