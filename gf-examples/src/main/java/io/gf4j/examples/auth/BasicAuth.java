package io.gf4j.examples.auth;

import io.gf4j.http.Request;
import io.gf4j.http.Server;

/** A page for those who know user and password; the browser asks for them by itself. */
public final class BasicAuth {
    private BasicAuth() {}

    /** Binds the route. */
    public static void setUp(Server server) {
        server.bindHandler("/", BasicAuth::page);
    }

    /** Where {@code basicAuth} says no, it has answered already: 401 asks again, 403 refuses what it cannot read. */
    private static void page(Request r) {
        if (r.basicAuth("user", "pass", "Please enter username and password")) {
            r.response().write("Authentication successful!");
        }
    }
}
