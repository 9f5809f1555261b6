package io.gf4j.http;

import java.io.IOException;

/**
 * A request's body is longer than the server's clientMaxBodySize; unless a handler deals with it, the answer is 413.
 */
final class BodyTooLargeException extends IOException {
    BodyTooLargeException() {
        super("http: request body too large");
    }

    /** Whether an error that came out of a handler says that the body is too large. */
    static boolean isBehind(Throwable error) {
        for (Throwable t = error; t != null; t = t.getCause()) {
            if (t instanceof BodyTooLargeException) {
                return true;
            }
        }
        return false;
    }
}
