package io.gf4j.http;

import io.gf4j.http.routing.MatchedRoute;
import java.util.List;
import java.util.Map;

/** Runs a request's hooks (Go: callHookHandler). */
final class Hooks {
    private Hooks() {}

    /**
     * Runs the hooks of one moment in order. What one throws, other than an Exit, ends the request with a 500.
     *
     * @throws io.gf4j.core.error.GfException if a hook fails
     */
    static void call(HookName moment, Request request) {
        Middleware middleware = request.middleware();
        List<MatchedRoute<HandlerItem>> hooks = middleware.match().hooks();
        if (hooks.isEmpty()) {
            return;
        }
        for (MatchedRoute<HandlerItem> hook : hooks) {
            if (hook.value().hookName() == moment && !run(hook, request)) {
                return;
            }
        }
    }

    /** Returns whether the other hooks of the moment still run. */
    private static boolean run(MatchedRoute<HandlerItem> hook, Request request) {
        Map<String, String> outer = request.middleware().enterHook(hook.values());
        try {
            return HandlerCalls.callHook(hook.value().function(), request);
        } finally {
            request.middleware().leaveHook(outer);
        }
    }
}
