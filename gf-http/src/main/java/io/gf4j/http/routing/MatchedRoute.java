package io.gf4j.http.routing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A route that matches a request, with the request's path values for it (Go: {@code ghttp.HandlerItemParsed}). */
public final class MatchedRoute<T> {
    private final Route<T> route;
    private final String path;
    // Written by any thread: each computes the same immutable map.
    private @Nullable Map<String, String> values;

    MatchedRoute(Route<T> route, String path) {
        this.route = route;
        this.path = path;
    }

    /** The pattern that matched. */
    public RoutePattern pattern() {
        return route.pattern();
    }

    /** As what the value was registered. */
    public RouteKind kind() {
        return route.kind();
    }

    /** What was registered. */
    public T value() {
        return route.value();
    }

    /** Decoded values by name, unmodifiable; empty if the pattern names nothing. */
    public Map<String, String> values() {
        Map<String, String> known = values;
        if (known == null) {
            known = route.pattern().matcher().values(path);
            values = known;
        }
        return known;
    }

    boolean isOf(Route<T> other) {
        return route == other;
    }
}
