package io.gf4j.examples.routing;

import io.gf4j.http.HandlerFunc;
import io.gf4j.http.Request;
import io.gf4j.http.Server;

/** In which order middlewares run, and one that hides failures from the client. */
public final class Middlewares {
    private Middlewares() {}

    /** Binds the routes. */
    public static void setUp(Server server) {
        server.use(Middlewares::hideFailures, around("global"));
        server.group("/", group -> {
            group.middleware(around("group"));
            group.get("/order", r -> r.response().write("handler "));
            group.get("/fail", r -> {
                throw new IllegalStateException("the password is 1234");
            });
        });
    }

    private static HandlerFunc around(String name) {
        return r -> {
            r.response().write(name, "( ");
            r.middleware().next();
            r.response().write(")", name, " ");
        };
    }

    /** What a handler throws ends in next(): it is the request's error then, and its text is in the buffer. */
    private static void hideFailures(Request r) {
        r.middleware().next();
        if (r.getError() != null) {
            r.response().clearBuffer();
            r.response().write("something went wrong\n");
        }
    }
}
