package io.gf4j.core.error;

import org.jspecify.annotations.Nullable;

/**
 * What kind of failure an error is: a number, its message and, if the application wants one, a detail (Go:
 * {@code gcode.Code}). Numbers below 1000 belong to the framework, see {@link Gcode}. Codes are compared with
 * {@code equals}.
 */
public interface Code {
    /** The number. */
    int code();

    /** A short text of the code itself, shown when an error has no text of its own. */
    String message();

    /** Anything the application attaches, or null. */
    @Nullable
    Object detail();
}
