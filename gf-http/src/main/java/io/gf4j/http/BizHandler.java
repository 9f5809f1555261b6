package io.gf4j.http;

import io.gf4j.core.ctx.Ctx;
import org.jspecify.annotations.Nullable;

/**
 * A strict route's handler (Go: {@code func(ctx, *Req) (*Res, error)}): gets its request as an object and returns its
 * result, which {@link Ghttp#middlewareHandlerResponse} writes. {@link Ghttp#requestFromCtx} leads back to the raw
 * request.
 *
 * @param <Q> the request's class
 * @param <S> the result's class
 */
@FunctionalInterface
public interface BizHandler<Q, S> {
    /** Serves one request. What it throws becomes the request's error. */
    @Nullable
    S handle(Ctx ctx, Q req) throws Exception;
}
