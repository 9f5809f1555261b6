package io.gf4j.core.ctx;

import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.error.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values and an end that travel with a request or a job (Go: {@code context.Context}).
 *
 * <p>A ctx is live until it ends, and it ends once: it is cancelled, its deadline passes, or its parent ends. All
 * members may be called by many threads at once.
 */
public sealed interface Ctx permits BackgroundCtx, CancelCtx, NeverDoneCtx, ValueCtx {
    /** {@link #err()} of a ctx that was cancelled. */
    GfException CANCELED = Gerror.newWithOption(new Option(null, false, "context canceled", List.of(), null));

    /** {@link #err()} of a ctx whose deadline passed. */
    GfException DEADLINE_EXCEEDED =
            Gerror.newWithOption(new Option(null, false, "context deadline exceeded", List.of(), null));

    /** What was stored under {@code key} here or further up, or null. Keys are compared with {@code equals}. */
    @Nullable
    Object value(Object key);

    /** Whether this ctx has ended. */
    boolean done();

    /**
     * Runs {@code r} once when this ctx ends, or at once if it already has. It runs on the thread that ends the ctx, so
     * it should be short; what it throws is logged.
     */
    void onDone(Runnable r);

    /** Null while live, then {@link #CANCELED} or {@link #DEADLINE_EXCEEDED}. */
    @Nullable
    Throwable err();

    /** Null while live, then what {@link CancelCtx#cancel(Throwable)} was given, or else {@link #err()}. */
    @Nullable
    Throwable cause();

    /** When this ctx ends at the latest, or null. */
    @Nullable
    Instant deadline();

    /**
     * Blocks for {@code duration}, at most a millisecond longer, or until this ctx ends.
     *
     * @return true if the time passed, false if the ctx has ended
     * @throws InterruptedException if the thread is interrupted
     */
    boolean sleep(Duration duration) throws InterruptedException;

    /** A child with one more value. */
    default Ctx withValue(Object key, Object value) {
        return new ValueCtx(this, key, value);
    }

    /** A child that can be cancelled. Close it when its work is over, or it stays with this ctx until that ends. */
    default CancelCtx withCancel() {
        return CancelCtx.of(this);
    }

    /** A child that ends after {@code timeout}, or with this ctx. Closing it early frees its timer. */
    default CancelCtx withTimeout(Duration timeout) {
        return CancelCtx.of(this, timeout);
    }
}
