package io.gf4j.http;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says in development where user code does what has no effect, once for each place, by the logger
 * {@code gf.http.develop}. The mode is gf's: the environment's {@code GF_GMODE}, {@code develop} if it is not set.
 */
final class DevWarnings {
    private static final Logger LOG = LoggerFactory.getLogger("gf.http.develop");
    private static final @Nullable String MODE = System.getenv("GF_GMODE");
    private static final boolean ENABLED = isDevelopment(MODE);
    private static final int MAX_PLACES = 1000;
    private static final Set<String> SAID = ConcurrentHashMap.newKeySet();

    private DevWarnings() {}

    static boolean isDevelopment(@Nullable String mode) {
        return mode == null
                || mode.isBlank()
                || mode.strip().toLowerCase(Locale.ROOT).equals("develop");
    }

    /** Whether clients are not to see what went wrong in a template. */
    static boolean isProduct() {
        return MODE != null && MODE.strip().equalsIgnoreCase("product");
    }

    /** The running middleware has called next() before. */
    static void nextTwice() {
        warn("next() is called a second time by the same function; the chain has already run, so nothing happens");
    }

    /** A handler called exitHook(). */
    static void exitHookOutsideHook() {
        warn("exitHook() outside of a hook is an error; leave a handler with exit(), or all with exitAll()");
    }

    /** Something is written to a reply that is out. */
    static void writeAfterEnd() {
        warn("what is written here is lost: the reply has already been sent");
    }

    private static void warn(String text) {
        if (ENABLED && SAID.size() < MAX_PLACES) {
            String place = CallSite.here().frame();
            if (SAID.add(place + text)) {
                LOG.warn("{} (at {})", text, place);
            }
        }
    }
}
