package io.gf4j.core.ctx;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The root: no values, no end (Go: {@code context.Background}). */
final class BackgroundCtx implements Ctx {
    static final BackgroundCtx INSTANCE = new BackgroundCtx();

    private BackgroundCtx() {}

    @Override
    public @Nullable Object value(Object key) {
        return null;
    }

    @Override
    public boolean done() {
        return false;
    }

    @Override
    public void onDone(Runnable r) {}

    @Override
    public @Nullable Throwable err() {
        return null;
    }

    @Override
    public @Nullable Throwable cause() {
        return null;
    }

    @Override
    public @Nullable Instant deadline() {
        return null;
    }

    @Override
    public boolean sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
        return true;
    }
}
