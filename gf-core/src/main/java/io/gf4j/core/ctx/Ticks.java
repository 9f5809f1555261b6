package io.gf4j.core.ctx;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Wakes virtual threads that sleep until a whole millisecond: one timer for all that are due in the same. With a timer
 * of the JVM for each, the timers' thread would hand each over to a carrier.
 */
final class Ticks implements Runnable {
    /** Of a tick, in nanoseconds. */
    static final long LENGTH = TimeUnit.MILLISECONDS.toNanos(1);

    private static final long UNTIL_WOKEN = TimeUnit.DAYS.toNanos(1);
    private static final Ticks SHARED = new Ticks();

    /**
     * The first of a ring of sleepers by the tick, counted by System.nanoTime, that wakes them; guarded by the lock.
     */
    private final TreeMap<Long, Watcher> sleepers = new TreeMap<>();

    private final Thread waker = Thread.ofVirtual().name("gf-ticks").unstarted(this);

    /** The rings of ticks up to this one belong to the waker. */
    private long begun = Long.MIN_VALUE;

    private Ticks() {}

    static {
        SHARED.waker.start();
    }

    /** Has the sleeper's action run when the tick begins; nothing happens if it has begun. */
    static void add(long tick, Watcher sleeper) {
        if (SHARED.isNext(tick, sleeper)) {
            LockSupport.unpark(SHARED.waker);
        }
    }

    private synchronized boolean isNext(long tick, Watcher sleeper) {
        if (tick <= begun) {
            return false;
        }
        Watcher first = sleepers.putIfAbsent(tick, sleeper);
        if (first != null) {
            sleeper.join(first);
            return false;
        }
        return sleepers.firstKey() == tick;
    }

    /** For a sleeper that was woken by something else. */
    static void remove(long tick, Watcher sleeper) {
        SHARED.leave(tick, sleeper);
    }

    private synchronized void leave(long tick, Watcher sleeper) {
        if (tick <= begun) {
            return;
        }
        if (sleeper.next == sleeper) {
            sleepers.remove(tick);
        } else {
            sleepers.replace(tick, sleeper, sleeper.next);
            sleeper.leave();
        }
    }

    @Override
    public void run() {
        while (true) {
            try {
                step();
            } catch (OutOfMemoryError e) {
                // Short of memory for a moment: without this thread everybody would sleep for ever.
            }
        }
    }

    private void step() {
        Watcher first = begin();
        if (first == null) {
            LockSupport.parkNanos(this, untilNext());
        } else {
            wake(first);
        }
    }

    /** Begins the next tick if its time has come; returns the first of those who slept until then, or null. */
    private synchronized @Nullable Watcher begin() {
        if (untilNext() > 0) {
            return null;
        }
        Map.Entry<Long, Watcher> next = sleepers.pollFirstEntry();
        begun = next.getKey();
        return next.getValue();
    }

    /** Nanoseconds until the next tick that somebody sleeps for. */
    private synchronized long untilNext() {
        return sleepers.isEmpty() ? UNTIL_WOKEN : sleepers.firstKey() * LENGTH - System.nanoTime();
    }

    private static void wake(Watcher first) {
        Watcher sleeper = first;
        do {
            sleeper.action.run();
            sleeper = sleeper.next;
        } while (sleeper != first);
    }
}
