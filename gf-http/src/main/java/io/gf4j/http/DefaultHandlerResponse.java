package io.gf4j.http;

import io.gf4j.core.tag.Dc;
import org.jspecify.annotations.Nullable;

/**
 * The envelope that {@link Ghttp#middlewareHandlerResponse} writes (Go: ghttp.DefaultHandlerResponse).
 *
 * @param code 0, or the error's code
 * @param message {@code OK}, or the error's text
 * @param data the handler's result, or null
 */
public record DefaultHandlerResponse(
        @Dc("Error code") int code,
        @Dc("Error message") String message,

        @Dc("Result data for certain request according API definition") @Nullable
        Object data) {}
