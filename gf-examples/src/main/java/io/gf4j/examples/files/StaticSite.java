package io.gf4j.examples.files;

import io.gf4j.http.Server;

/** A site that comes with the program, beside a route: a file comes first, then routes, then directories. */
public final class StaticSite {
    private StaticSite() {}

    /** Serves {@code src/main/resources/static-site}. */
    public static void setUp(Server server) {
        server.setServerRoot("static-site");
        server.addStaticPath("/download", "static-site/assets");
        server.setRewrite("/about", "/page.html");
        server.bindHandler("/time", r -> r.response().writeln(r.enterTime()));
    }
}
