package io.gf4j.http.engine.undertow;

import io.undertow.UndertowOptions;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.ParameterLimitException;
import io.undertow.util.URLUtils;

/**
 * Makes a request as Undertow's own handlers expect it: path and parameters decoded, which our parser settings leave
 * undone.
 */
final class NativeRequest {
    private static final String CHARSET = "UTF-8";

    private NativeRequest() {}

    static void prepare(HttpServerExchange exchange) {
        String path = URLUtils.decode(exchange.getRequestPath(), CHARSET, false, new StringBuilder());
        exchange.setRequestPath(path).setRelativePath(path);
        exchange.getQueryParameters().clear();
        try {
            URLUtils.parseQueryString(
                    exchange.getQueryString(), exchange, CHARSET, true, UndertowOptions.DEFAULT_MAX_PARAMETERS);
        } catch (ParameterLimitException e) {
            throw new IllegalArgumentException("too many parameters in the query", e);
        }
    }
}
