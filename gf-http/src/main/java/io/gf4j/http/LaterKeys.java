package io.gf4j.http;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys of ghttp's configuration that {@link ServerKeys} lacks, and why: a file that has them still starts a server. */
final class LaterKeys {
    private static final Map<String, String> REASONS = new HashMap<>();

    static {
        because("HTTPS is not built yet; put a proxy in front", "httpsaddr", "httpscertpath", "httpskeypath");
        because("it is set by code", "tlsconfig", "handler");
        because("the engine opens its sockets itself", "listeners");
        because("there is no service registry yet", "endpoints");
        because("profiling pages are not built yet; use the JVM's tools", "pprofenabled", "pprofpattern");
        because("a JVM cannot hand its listening sockets to a new process", "graceful");
    }

    private LaterKeys() {}

    private static void because(String reason, String... plainNames) {
        for (String name : plainNames) {
            REASONS.put(name, reason);
        }
    }

    /** Why the key of this plain name has no effect; null if ghttp does not know it either. */
    static @Nullable String reason(String plainName) {
        return REASONS.get(plainName);
    }
}
