package io.gf4j.http;

import io.undertow.server.HttpServerExchange;

/** What only the engine knows of a request. */
public sealed interface RequestExchange permits Request {
    /**
     * Undertow's own exchange of this request, to look at: its connection, its attachments, when it began. Body and
     * reply are this request's to read and write; a handler written for Undertow is let in by {@link Ghttp#wrapF}. Its
     * path and parameters are not decoded, its header lines hold bytes as Latin-1. For the handler's thread. Go:
     * Request, the {@code *http.Request} inside.
     */
    default HttpServerExchange exchange() {
        return (HttpServerExchange) ((Request) this).engineExchange().nativeExchange();
    }
}
