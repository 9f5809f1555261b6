package io.gf4j.examples.routing;

import io.gf4j.http.CORSOptions;
import io.gf4j.http.Ghttp;
import io.gf4j.http.Request;
import io.gf4j.http.Server;
import java.util.List;

/** Which web pages may call: those of any site, or those of some domains only. */
public final class Cors {
    private Cors() {}

    /** Binds the routes. */
    public static void setUp(Server server) {
        server.group("/open", group -> {
            group.middleware(Ghttp::middlewareCORS);
            group.post("/data", r -> r.response().writeln("for everyone"));
        });
        server.group("/partners", group -> {
            group.middleware(Cors::partnersOnly);
            group.get("/data", r -> r.response().writeln("for partners"));
        });
    }

    /** Browsers do not show a page what it may not read; here it does not even run. */
    private static void partnersOnly(Request r) {
        CORSOptions options = r.response().defaultCORSOptions().allowDomain(List.of("partner.example"));
        if (r.response().corsAllowedOrigin(options)) {
            r.response().cors(options);
            r.middleware().next();
        } else {
            r.response().writeStatus(403, "your site may not call\n");
        }
    }
}
