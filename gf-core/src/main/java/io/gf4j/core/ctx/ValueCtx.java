package io.gf4j.core.ctx;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One value on top of a parent, with which it ends. */
final class ValueCtx implements Ctx {
    final Ctx parent;
    private final Object key;
    private final Object value;

    ValueCtx(Ctx parent, Object key, Object value) {
        this.parent = parent;
        this.key = key;
        this.value = value;
    }

    @Override
    public @Nullable Object value(Object key) {
        return this.key.equals(key) ? value : parent.value(key);
    }

    @Override
    public boolean done() {
        return parent.done();
    }

    @Override
    public void onDone(Runnable r) {
        parent.onDone(r);
    }

    @Override
    public @Nullable Throwable err() {
        return parent.err();
    }

    @Override
    public @Nullable Throwable cause() {
        return parent.cause();
    }

    @Override
    public @Nullable Instant deadline() {
        return parent.deadline();
    }

    @Override
    public boolean sleep(Duration duration) throws InterruptedException {
        return parent.sleep(duration);
    }
}
