package io.gf4j.core.error;

import io.gf4j.core.fmt.Fmt;
import org.jspecify.annotations.Nullable;

/** A code as plain data; its text is {@code number:message detail}. */
record LocalCode(int code, String message, @Nullable Object detail) implements Code {
    @Override
    public String toString() {
        if (detail != null) {
            return Fmt.sprintf("%d:%s %v", code, message, detail);
        }
        return message.isEmpty() ? Integer.toString(code) : code + ":" + message;
    }
}
