package io.gf4j.http;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.error.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Errors that keep a server from starting. They carry no stack of ours: their one line says what is wrong, where in
 * user code, and how to mend it; uncaught in {@code main} it is all that is printed, and the process ends with code 1.
 */
final class StartError {
    private StartError() {}

    static GfException of(String text) {
        return of(text, null);
    }

    /** Appends the text of the cause, which keeps its stack. */
    static GfException of(String text, @Nullable Throwable cause) {
        return Gerror.newWithOption(new Option(cause, false, text, List.of(), Gcode.CODE_INVALID_CONFIGURATION));
    }

    static GfException at(CallSite site, String text) {
        return of(text + " (at " + site.frame() + ")");
    }
}
