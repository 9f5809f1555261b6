package io.gf4j.core.ctx;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The values of another ctx without its end. */
record NeverDoneCtx(Ctx values) implements Ctx {
    @Override
    public @Nullable Object value(Object key) {
        return values.value(key);
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
        return BackgroundCtx.INSTANCE.sleep(duration);
    }
}
