package io.gf4j.http;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.http.routing.Match;
import io.gf4j.http.routing.MatchedRoute;
import java.util.List;
import java.util.Map;

/** The chain that serves a request: global middlewares, the route's own, its handler (Go: ghttp's middleware). */
public final class Middleware {
    private final Request request;
    private final Match<HandlerItem> match;
    private final List<MatchedRoute<HandlerItem>> items;
    private int index;
    private int ofItem;
    private boolean served;
    private boolean nextCalled;
    private boolean inHook;
    private Map<String, String> values = Map.of();

    Middleware(Request request, Match<HandlerItem> match) {
        this.request = request;
        this.match = match;
        this.items = match.items();
    }

    /**
     * Runs the rest of the chain and returns when it is through. What it throws ends here: it becomes the request's
     * error, status 500, and its text is appended to the output; so code behind this call always runs. A middleware
     * that does not call this ends the chain. Go: Next.
     */
    public void next() {
        if (nextCalled) {
            DevWarnings.nextTwice();
        }
        nextCalled = true;
        while (!request.isExited() && index < items.size()) {
            MatchedRoute<HandlerItem> item = items.get(index);
            if (item.value().type() == HandlerType.HOOK) {
                index++;
            } else if (!run(item)) {
                break;
            }
        }
        if ((request.isExited() || index >= items.size()) && request.response().status() == 0) {
            request.response().writeHeader(served ? 200 : 404);
        }
    }

    /**
     * Returns whether the chain goes on by itself: behind a handler it does, behind a middleware only by its next().
     */
    private boolean run(MatchedRoute<HandlerItem> matched) {
        HandlerItem item = matched.value();
        request.router(item.router());
        values = matched.values();
        try {
            if (ofItem < item.middleware().size()) {
                call(item.middleware().get(ofItem++));
                return false;
            }
            index++;
            if (item.type() == HandlerType.MIDDLEWARE) {
                call(item.function());
                return false;
            }
            served = true;
            if (!request.isExited()) {
                call(item.function());
            }
            return true;
        } catch (RuntimeException | Error e) {
            fail(e);
            return false;
        }
    }

    /** Each function may call next() once. */
    private void call(HandlerFunc function) {
        boolean outer = nextCalled;
        nextCalled = false;
        try {
            HandlerCalls.call(function, request);
        } finally {
            nextCalled = outer;
        }
    }

    private void fail(Throwable thrown) {
        GfException error =
                thrown instanceof GfException known ? known : Gerror.wrapCode(Gcode.CODE_INTERNAL_ERROR, thrown, "");
        request.setError(error);
        request.response().writeStatus(ClientFault.status(error), error);
    }

    boolean served() {
        return served;
    }

    Match<HandlerItem> match() {
        return match;
    }

    /** Path values of the item that runs now. */
    Map<String, String> values() {
        return values;
    }

    /** A hook sees the path values of its own pattern; returns those before. */
    Map<String, String> enterHook(Map<String, String> ofHook) {
        Map<String, String> outer = values;
        values = ofHook;
        inHook = true;
        return outer;
    }

    void leaveHook(Map<String, String> outer) {
        values = outer;
        inHook = false;
    }

    boolean inHook() {
        return inHook;
    }
}
