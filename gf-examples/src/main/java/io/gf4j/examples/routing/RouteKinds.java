package io.gf4j.examples.routing;

import io.gf4j.http.HandlerFunc;
import io.gf4j.http.Server;

/** Patterns: a method before the path, and names for parts of it. Of several that match, the exact one serves. */
public final class RouteKinds {
    private RouteKinds() {}

    /** Binds the routes. */
    public static void setUp(Server server) {
        server.bindHandler("GET:/hello", says("GET only"));
        server.bindHandler("/user/list", says("exact"));
        server.bindHandler("/user/:name", says(":name is a whole segment"));
        server.bindHandler("/page/{id}.html", says("{id} is a part of a segment"));
        server.bindHandler("/files/*path", says("*path is all the rest"));
    }

    private static HandlerFunc says(String what) {
        return r -> r.response().writeln(what, " ", r.getRouterMap());
    }
}
