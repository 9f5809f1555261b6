package io.gf4j.http;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import org.jspecify.annotations.Nullable;

/**
 * Calls user code: an Exit ends here, and everything else that is thrown becomes an error as gf makes it of a panic.
 */
final class HandlerCalls {
    private HandlerCalls() {}

    /**
     * Calls a handler, a middleware or a status handler.
     *
     * @throws GfException if it fails: its own, or one of code 68 around what it threw
     */
    static void call(HandlerFunc function, Request request) {
        if (signal(function, request) == ExitSignal.EXIT_HOOK) {
            throw Gerror.newCodef(
                    Gcode.CODE_INTERNAL_PANIC, "exception recovered: %s", ExitSignal.EXIT_HOOK.getMessage());
        }
    }

    /**
     * Calls a hook.
     *
     * @return whether the other hooks of the same moment still run
     * @throws GfException as {@link #call}
     */
    static boolean callHook(HandlerFunc function, Request request) {
        ExitSignal signal = signal(function, request);
        return signal == null || signal == ExitSignal.EXIT;
    }

    private static @Nullable ExitSignal signal(HandlerFunc function, Request request) {
        try {
            function.handle(request);
            return null;
        } catch (ExitSignal signal) {
            return signal;
        } catch (GfException e) {
            throw e;
        } catch (Throwable e) {
            throw Gerror.wrapCode(Gcode.CODE_INTERNAL_PANIC, e, "exception recovered");
        }
    }
}
