package io.gf4j.http;

import org.jspecify.annotations.Nullable;

/**
 * The envelope that {@link Ghttp#middlewareHandlerResponse} writes (Go: ghttp.DefaultHandlerResponse).
 *
 * @param code 0, or the error's code
 * @param message {@code OK}, or the error's text
 * @param data the handler's result, or null
 */
public record DefaultHandlerResponse(
        int code, String message, @Nullable Object data) {}
