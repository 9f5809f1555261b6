package io.gf4j.examples.routing;

import io.gf4j.http.Server;

/** Routes of one host, of several, and of all; where both a host and all have a path, the one of all serves. */
public final class Domains {
    private Domains() {}

    /** Binds the routes. */
    public static void setUp(Server server) {
        server.domain("shop.localhost").bindHandler("/", r -> r.response().writeln("the shop"));
        server.domain("docs.localhost, help.localhost").group("/page", group -> {
            group.get("/{name}", r -> r.response().writeln("a page of ", r.getHost(), " ", r.getRouterMap()));
        });
        server.bindHandler("/about@shop.localhost", r -> r.response().writeln("about the shop"));
        server.bindHandler("/status", r -> r.response().writeln("the same on every host"));
    }
}
