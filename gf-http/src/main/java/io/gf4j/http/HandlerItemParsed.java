package io.gf4j.http;

import io.gf4j.http.routing.MatchedRoute;
import java.util.Map;

/** A handler and the path values that a request has for it (Go: ghttp.HandlerItemParsed). */
public final class HandlerItemParsed {
    private final MatchedRoute<HandlerItem> matched;

    HandlerItemParsed(MatchedRoute<HandlerItem> matched) {
        this.matched = matched;
    }

    /** What was registered. Go: Handler. */
    public HandlerItem handler() {
        return matched.value();
    }

    /** The decoded values of the path by name, unmodifiable. Go: Values. */
    public Map<String, String> values() {
        return matched.values();
    }

    /** {@link HandlerItem#getMetaTag} of the handler. Go: GetMetaTag. */
    public String getMetaTag(String key) {
        return handler().getMetaTag(key);
    }
}
