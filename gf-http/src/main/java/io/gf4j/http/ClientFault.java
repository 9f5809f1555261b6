package io.gf4j.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What is wrong with a request itself. Unless a handler deals with it, the answer has its status instead of 500. */
final class ClientFault extends IOException {
    private static final int BAD_REQUEST = 400;
    private static final int CONTENT_TOO_LARGE = 413;
    private static final int INTERNAL_SERVER_ERROR = 500;

    private final int status;

    private ClientFault(int status, String text, @Nullable Throwable cause) {
        super(text, cause);
        this.status = status;
    }

    /** The body is longer than the server's clientMaxBodySize. */
    static ClientFault tooLarge() {
        return new ClientFault(CONTENT_TOO_LARGE, "http: request body too large", null);
    }

    /** Query or body cannot be read, in the cause's words. */
    static ClientFault unreadable(Exception cause) {
        return new ClientFault(BAD_REQUEST, String.valueOf(cause.getMessage()), cause);
    }

    /** The status for an error that came out of a handler: that of the fault at its root, or 500. */
    static int status(Throwable error) {
        int status = INTERNAL_SERVER_ERROR;
        for (Throwable t = error; t != null; t = t.getCause()) {
            if (t instanceof ClientFault fault) {
                status = fault.status;
            }
        }
        return status;
    }
}
