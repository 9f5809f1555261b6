package io.gf4j.http;

/**
 * A handler, a middleware or a hook (Go: {@code func(r *ghttp.Request)}). Called on the virtual thread of the
 * connection.
 */
@FunctionalInterface
public interface HandlerFunc {
    /** Serves one request; it may wait. What it throws becomes the request's error and a 500. */
    void handle(Request r) throws Exception;

    /** The lambda itself: gives it a target type where only Object is asked for, as in {@code G.map("/x", ...)}. */
    static HandlerFunc of(HandlerFunc handler) {
        return handler;
    }
}
