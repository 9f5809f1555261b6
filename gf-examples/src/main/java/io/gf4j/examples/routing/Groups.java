package io.gf4j.examples.routing;

import io.gf4j.http.Request;
import io.gf4j.http.Server;

/** Routes below common prefixes; a middleware is for those of its group only. */
public final class Groups {
    private static final String TOKEN = "Bearer secret";

    private Groups() {}

    /** Binds the routes. */
    public static void setUp(Server server) {
        server.group("/api", api -> {
            api.get("/status", r -> r.response().writeln("everyone sees the status"));
            api.group("/admin", admin -> {
                admin.middleware(Groups::authorize);
                admin.get("/users", r -> r.response().writeln("only who is let in sees the users"));
                admin.delete("/users/{id}", r -> r.response().writeln("deleted ", r.getRouterMap()));
            });
        });
    }

    /** Lets requests pass that know the token; who does not call next() ends the request. */
    private static void authorize(Request r) {
        if (TOKEN.equals(r.header().get("Authorization"))) {
            r.middleware().next();
        } else {
            r.response().writeStatus(403, "who are you?\n");
        }
    }
}
