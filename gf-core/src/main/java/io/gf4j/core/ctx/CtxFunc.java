package io.gf4j.core.ctx;

/** What runs with a ctx (Go: {@code func(ctx context.Context)}). */
@FunctionalInterface
public interface CtxFunc {
    /** Runs; may throw anything. */
    void run(Ctx ctx) throws Exception;
}
