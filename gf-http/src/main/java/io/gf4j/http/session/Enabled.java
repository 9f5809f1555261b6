package io.gf4j.http.session;

import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls of a storage that may not do what is asked: {@link Gsession#ERROR_DISABLED} is caught here, and only here. */
final class Enabled {
    private Enabled() {}

    /** Whether the storage did it. */
    static boolean run(Runnable call) {
        try {
            call.run();
            return true;
        } catch (GfException e) {
            rethrowFailure(e);
            return false;
        }
    }

    /** What the storage answers, or {@code otherwise}. */
    static <T extends @Nullable Object> T or(T otherwise, Supplier<? extends T> call) {
        try {
            return call.get();
        } catch (GfException e) {
            rethrowFailure(e);
            return otherwise;
        }
    }

    private static void rethrowFailure(GfException e) {
        if (!Gerror.is(e, Gsession.ERROR_DISABLED)) {
            throw e;
        }
    }
}
