package io.gf4j.http.engine;

import java.net.InetSocketAddress;
import java.time.Duration;

/** One listening socket and the connections that came through it. All methods may be called from any thread. */
public interface Listener {
    /** The address that is really bound: its port is never 0. */
    InetSocketAddress address();

    /**
     * Begins the stop: refuses new connections, closes idle ones, lets running requests finish with {@code Connection:
     * close} and tells replies that have already begun, open streams, that they should end ({@link Exchange#onGone}).
     */
    void stop();

    /**
     * Waits until the last connection is gone.
     *
     * @return how many connections were still open when the time was over
     */
    int awaitIdle(Duration timeout) throws InterruptedException;

    /** Closes every connection at once, whatever it does. */
    void close();
}
