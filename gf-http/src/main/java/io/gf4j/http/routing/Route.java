package io.gf4j.http.routing;

/** One registration: equal only to itself, for the same value may be registered twice. */
final class Route<T> {
    private final RoutePattern pattern;
    private final RouteKind kind;
    private final T value;

    Route(RoutePattern pattern, RouteKind kind, T value) {
        this.pattern = pattern;
        this.kind = kind;
        this.value = value;
    }

    RoutePattern pattern() {
        return pattern;
    }

    RouteKind kind() {
        return kind;
    }

    T value() {
        return value;
    }

    boolean isHandler() {
        return kind == RouteKind.HANDLER;
    }

    boolean matches(String method, String path) {
        return pattern.allows(method) && pattern.matcher().matches(path);
    }

    /**
     * Whether this route, the newer one, comes before one that is already in a list. This is no total order: a route
     * stands before the first one that it comes before, wherever the others stand (Go:
     * {@code Server.compareRouterPriority}).
     */
    boolean comesBefore(Route<T> older) {
        if (kind == RouteKind.MIDDLEWARE) {
            return older.kind != RouteKind.MIDDLEWARE;
        }
        int rank = pattern.rank().compare(older.pattern.rank());
        if (rank != 0) {
            return rank > 0;
        }
        return !pattern.anyMethod() || !older.pattern.anyMethod() || isHandler();
    }
}
