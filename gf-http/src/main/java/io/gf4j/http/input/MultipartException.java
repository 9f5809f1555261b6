package io.gf4j.http.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A multipart body that is broken or over a limit. */
public final class MultipartException extends IOException {
    MultipartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    MultipartException(String message) {
        this(message, null);
    }

    /** More bytes than may be kept in memory, too many parts or header lines. */
    public static MultipartException tooLarge() {
        return new MultipartException("multipart: message too large");
    }
}
