package io.gf4j.examples.session;

import io.gf4j.http.CookieOptions;
import io.gf4j.http.HttpCookie;
import io.gf4j.http.Request;
import io.gf4j.http.SameSite;
import io.gf4j.http.Server;
import java.time.Duration;

/** Cookies are set, read and removed: with the server's defaults, with words of their own, with all that HTTP knows. */
public final class Cookies {
    private Cookies() {}

    /** Binds the routes. */
    public static void setUp(Server server) {
        server.setCookieMaxAge(Duration.ofDays(30));
        server.bindHandler("/", r -> r.response().writeJson(r.cookie().map()));
        server.bindHandler("/set", r -> r.cookie().set("theme", "dark"));
        server.bindHandler("/set-own", Cookies::setOwn);
        server.bindHandler(
                "/set-http",
                r -> r.cookie()
                        .setHttpCookie(
                                HttpCookie.of("visit", "first").maxAge(60).path("/")));
        server.bindHandler("/remove", r -> r.cookie().remove("theme"));
    }

    private static void setOwn(Request r) {
        CookieOptions guarded = new CookieOptions(SameSite.STRICT, false, true);
        r.cookie().setCookie("basket", "7", "", "/", Duration.ofHours(1), guarded);
    }
}
