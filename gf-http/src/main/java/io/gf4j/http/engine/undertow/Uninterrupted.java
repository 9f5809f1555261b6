package io.gf4j.http.engine.undertow;

import java.io.IOException;

/**
 * Socket calls of a thread that may have been interrupted: a blocking channel would take that for an order to close.
 * The flag is set again behind the call, for whoever set it.
 */
final class Uninterrupted {
    /** A call on a channel. */
    interface SocketCall {
        long run() throws IOException;
    }

    private Uninterrupted() {}

    static long call(SocketCall socketCall) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            return socketCall.run();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
