package io.gf4j.http;

import java.io.IOException;

/** A write failed because the client left or did not read; nothing is wrong with the server, so nothing is logged. */
final class ClientGoneException extends IOException {
    ClientGoneException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether an error that came out of a handler only says that the client has gone. */
    static boolean isBehind(Throwable error) {
        for (Throwable t = error; t != null; t = t.getCause()) {
            if (t instanceof ClientGoneException) {
                return true;
            }
        }
        return false;
    }
}
