package io.gf4j.http;

import io.gf4j.http.routing.PatternParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What runs when a request ends with a status other than 200. Filled before the start, then only read. */
final class StatusHandlers {
    private final Map<Key, List<HandlerFunc>> handlers = new HashMap<>();

    void add(int status, String domain, HandlerFunc handler) {
        handlers.computeIfAbsent(new Key(status, domain), key -> new ArrayList<>())
                .add(handler);
    }

    /** The host's handlers for the status, else those of every host. */
    List<HandlerFunc> of(int status, String host) {
        if (handlers.isEmpty()) {
            return List.of();
        }
        List<HandlerFunc> ofHost = handlers.get(new Key(status, host));
        return ofHost != null ? ofHost : handlers.getOrDefault(new Key(status, PatternParts.DEFAULT_DOMAIN), List.of());
    }

    private record Key(int status, String domain) {}
}
