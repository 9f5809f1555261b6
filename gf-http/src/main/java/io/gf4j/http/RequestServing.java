package io.gf4j.http;

import io.gf4j.http.routing.MatchedRoute;
import org.jspecify.annotations.Nullable;

/** What serves a request (Go: ghttp_request_param_handler.go). */
public sealed interface RequestServing permits Request {
    /**
     * The handler that this request leads to; known before hooks and middlewares run, which can ask it for tags. Null
     * if no route matches. Go: GetServeHandler.
     */
    default @Nullable HandlerItemParsed getServeHandler() {
        MatchedRoute<HandlerItem> serving =
                ((Request) this).middleware().match().serving();
        return serving == null ? null : new HandlerItemParsed(serving);
    }
}
