package io.gf4j.http;

import org.jspecify.annotations.Nullable;

/**
 * What runs around each method of a bound object.
 *
 * @param init the object's {@code init(Request)}, or null
 * @param shut the object's {@code shut(Request)}, or null
 */
record ObjectFrame(@Nullable HandlerFunc init, @Nullable HandlerFunc shut) {
    /**
     * The method in its frame. An exit leaves only the part that calls it, so that one in init does not skip the
     * method; an exitAll, or what is thrown, skips the rest.
     */
    HandlerFunc around(HandlerFunc method) {
        return init == null && shut == null ? method : request -> run(method, request);
    }

    private void run(HandlerFunc method, Request request) {
        if (init != null) {
            HandlerCalls.call(init, request);
        }
        if (!request.isExited()) {
            HandlerCalls.call(method, request);
        }
        if (!request.isExited() && shut != null) {
            HandlerCalls.call(shut, request);
        }
    }
}
