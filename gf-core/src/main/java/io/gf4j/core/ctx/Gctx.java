package io.gf4j.core.ctx;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Makes ctxs and reads their trace id (Go: package {@code gctx}). */
public final class Gctx {
    private static final Object TRACE_ID = new Object();

    private static volatile Ctx initCtx = BackgroundCtx.INSTANCE;

    private Gctx() {}

    /** A ctx that never ends, with a fresh trace id. */
    public static Ctx of() {
        return withSpan(BackgroundCtx.INSTANCE, "gctx.New");
    }

    /** Old name of {@link #withSpan}. */
    public static Ctx withCtx(Ctx ctx) {
        return withSpan(ctx, "gctx.WithCtx");
    }

    /** {@code ctx} itself if it has a trace id, else a child with a fresh one. The span itself is not recorded. */
    public static Ctx withSpan(Ctx ctx, String spanName) {
        return ctxId(ctx).isEmpty() ? withTraceId(ctx, newTraceId()) : ctx;
    }

    /** A child with the given trace id, such as one that came with a request. */
    public static Ctx withTraceId(Ctx ctx, String traceId) {
        return ctx.withValue(TRACE_ID, traceId);
    }

    /** The trace id: 32 hexadecimal digits, or empty. */
    public static String ctxId(Ctx ctx) {
        @Nullable Object id = ctx.value(TRACE_ID);
        return id == null ? "" : id.toString();
    }

    /** Replaces what {@link #getInitCtx()} answers. */
    public static void setInitCtx(Ctx ctx) {
        initCtx = ctx;
    }

    /** The ctx for start-up code; never ends and has no values unless it was replaced. */
    public static Ctx getInitCtx() {
        return initCtx;
    }

    /** The values of {@code ctx} without its end and deadline: for work that outlives a request. */
    public static Ctx neverDone(Ctx ctx) {
        return new NeverDoneCtx(ctx);
    }

    private static String newTraceId() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
    }
}
