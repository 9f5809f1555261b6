package io.gf4j.http.engine.undertow;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every connection ten times a second: closes the ones whose deadline is over and starts to listen for the end
 * of clients whose request runs long. A sweep costs a request nothing but writing its deadlines down; a timer for each
 * read and write would cost more than the request. A thread of its own, because handlers may keep all carrier threads
 * busy.
 */
final class Watchdog implements Runnable {
    private static final long INTERVAL_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Set<SocketConnection> connections;
    private volatile @Nullable Thread thread;

    Watchdog(Set<SocketConnection> connections) {
        this.connections = connections;
    }

    void start(String name) {
        Thread watching = Thread.ofPlatform().daemon().name(name).unstarted(this);
        // Known before it runs: it stops as soon as it finds that it is not the one.
        thread = watching;
        watching.start();
    }

    /** To be called after a connection was added: with none the watchdog sleeps. */
    void wake() {
        LockSupport.unpark(thread);
    }

    void stop() {
        Thread stopped = thread;
        thread = null;
        LockSupport.unpark(stopped);
    }

    @Override
    public void run() {
        while (thread == Thread.currentThread()) {
            if (connections.isEmpty()) {
                LockSupport.park(this);
            } else {
                LockSupport.parkNanos(this, INTERVAL_NANOS);
                long now = System.nanoTime();
                connections.forEach(connection -> connection.watch(now));
            }
        }
    }
}
