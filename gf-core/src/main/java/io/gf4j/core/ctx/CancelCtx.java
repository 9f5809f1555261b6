package io.gf4j.core.ctx;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A ctx that its owner ends (Go: {@code context.WithCancel}); {@link Ctx#withCancel()} and
 * {@link Ctx#withTimeout(Duration)} make them. Unused it is one object of 32 bytes: whoever waits for its end brings
 * the memory along, and takes it away when done.
 */
public final class CancelCtx implements Ctx, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CancelCtx.class);
    /** Shorter sleeps have to be exact, and longer ones hardly ever end with others. */
    private static final long TICKED_FROM = TimeUnit.MILLISECONDS.toNanos(20);

    private static final long TICKED_TO = TimeUnit.HOURS.toNanos(1);

    private final Ctx parent;
    private final @Nullable Instant deadline;
    /** Null while live; set once, under the lock. */
    private volatile @Nullable Throwable cause;
    /** The first of a ring in order of arrival; guarded by the lock. */
    private @Nullable Watcher watchers;

    private CancelCtx(Ctx parent, @Nullable Instant deadline) {
        this.parent = parent;
        this.deadline = deadline;
    }

    static CancelCtx of(Ctx parent) {
        CancelCtx child = new CancelCtx(parent, parent.deadline());
        child.followParent();
        return child;
    }

    static CancelCtx of(Ctx parent, Duration timeout) {
        @Nullable Instant outer = parent.deadline();
        Instant own = Instant.now().plus(timeout);
        if (outer != null && outer.isBefore(own)) {
            return of(parent);
        }
        CancelCtx child = new CancelCtx(parent, own);
        child.followParent();
        if (timeout.isPositive()) {
            Future<?> timer = Deadlines.schedule(child, timeout);
            child.onDone(() -> timer.cancel(false));
        } else {
            child.cancel(DEADLINE_EXCEEDED);
        }
        return child;
    }

    private void followParent() {
        Ctx level = parent;
        while (level instanceof ValueCtx value) {
            level = value.parent;
        }
        if (level instanceof CancelCtx ancestor) {
            Watcher watcher = new Watcher(() -> cancel(Objects.requireNonNull(ancestor.cause)));
            if (ancestor.add(watcher)) {
                onDone(() -> ancestor.remove(watcher));
            } else {
                watcher.action.run();
            }
        }
    }

    /** Ends this ctx; nothing happens if it has ended already. */
    public void cancel() {
        cancel(CANCELED);
    }

    /** Ends this ctx and says why: {@code reason} becomes its {@link #cause()}. Runs what waits for the end. */
    public void cancel(Throwable reason) {
        @Nullable Watcher first;
        synchronized (this) {
            if (cause != null) {
                return;
            }
            cause = reason;
            first = watchers;
            watchers = null;
        }
        @Nullable Watcher watcher = first;
        while (watcher != null) {
            run(watcher.action);
            watcher = watcher.next == first ? null : watcher.next;
        }
    }

    /** Same as {@link #cancel()}: what a {@code try} block calls when the work is over. */
    @Override
    public void close() {
        cancel();
    }

    @Override
    public @Nullable Object value(Object key) {
        return parent.value(key);
    }

    @Override
    public boolean done() {
        return cause != null;
    }

    @Override
    public @Nullable Throwable err() {
        @Nullable Throwable reason = cause;
        return reason == null || reason.equals(DEADLINE_EXCEEDED) ? reason : CANCELED;
    }

    @Override
    public @Nullable Throwable cause() {
        return cause;
    }

    @Override
    public @Nullable Instant deadline() {
        return deadline;
    }

    @Override
    public void onDone(Runnable r) {
        if (!add(new Watcher(r))) {
            run(r);
        }
    }

    @Override
    public boolean sleep(Duration duration) throws InterruptedException {
        long nanos = TimeUnit.NANOSECONDS.convert(duration);
        Thread sleeper = Thread.currentThread();
        Runnable wake = () -> LockSupport.unpark(sleeper);
        Watcher watcher = new Watcher(wake);
        if (!add(watcher)) {
            return false;
        }
        try {
            if (sleeper.isVirtual() && nanos >= TICKED_FROM && nanos <= TICKED_TO) {
                sleepUntilTick(Math.ceilDiv(System.nanoTime() + nanos, Ticks.LENGTH), new Watcher(wake));
            } else {
                sleepUntil(System.nanoTime() + nanos);
            }
        } finally {
            remove(watcher);
        }
        return cause == null;
    }

    private void sleepUntil(long end) throws InterruptedException {
        for (long left = end - System.nanoTime(); left > 0 && cause == null; left = end - System.nanoTime()) {
            LockSupport.parkNanos(this, left);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    /** One wake-up of the timer serves all streams that are due in the same tick. */
    private void sleepUntilTick(long tick, Watcher alarm) throws InterruptedException {
        long end = tick * Ticks.LENGTH;
        Ticks.add(tick, alarm);
        try {
            while (System.nanoTime() - end < 0 && cause == null) {
                LockSupport.park(this);
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
            }
        } finally {
            if (System.nanoTime() - end < 0) {
                Ticks.remove(tick, alarm);
            }
        }
    }

    /** False if this ctx has ended. */
    private synchronized boolean add(Watcher watcher) {
        if (cause != null) {
            return false;
        }
        if (watchers == null) {
            watchers = watcher;
        } else {
            watcher.join(watchers);
        }
        return true;
    }

    private synchronized void remove(Watcher watcher) {
        if (cause != null) {
            return; // The ring belongs to the thread that runs it.
        }
        if (watchers == watcher) {
            watchers = watcher.next == watcher ? null : watcher.next;
        }
        watcher.leave();
    }

    private static void run(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | Error e) {
            LOG.error("a callback for the end of a ctx failed", e);
        }
    }
}
