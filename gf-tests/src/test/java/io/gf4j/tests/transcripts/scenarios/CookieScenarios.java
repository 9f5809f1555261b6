package io.gf4j.tests.transcripts.scenarios;

import io.gf4j.http.CookieOptions;
import io.gf4j.http.Ghttp;
import io.gf4j.http.HttpCookie;
import io.gf4j.http.Request;
import io.gf4j.http.SameSite;
import io.gf4j.http.Server;
import io.gf4j.tests.transcripts.scenarios.Scenarios.Route;
import java.time.Duration;

/** Go: the cookies of cookies.go, and those of flush.go. */
final class CookieScenarios {
    private static final Duration HOUR = Duration.ofHours(1);

    private CookieScenarios() {}

    static void addTo(Scenarios scenarios) {
        addSet(scenarios);
        scenarios.addRoutes("cookies/get", new Route("/x", CookieScenarios::show), new Route("/change", r -> {
            r.cookie().set("a", "2");
            r.response().write(r.cookie().get("a"));
        }));
        scenarios.add("cookies/defaults", server -> {
            server.setCookieMaxAge(HOUR);
            server.setCookiePath("/app");
            server.setCookieDomain("a.test");
            server.bindHandler("/x", r -> r.cookie().set("a", "1"));
        });
        scenarios.add("cookies/error-answers", CookieScenarios::onErrors);
        scenarios.add("cookies/options", CookieScenarios::withOptions);
        addBrowser(scenarios);
        scenarios.addRoutes(
                "flush/late-cookies",
                new Route("/cookie", r -> {
                    setForSession(r, "early", "1", "/");
                    FlushScenarios.flush(r, "a");
                    setForSession(r, "late", "1", "/");
                }),
                new Route("/cookie-flush", r -> {
                    setForSession(r, "early", "1", "/");
                    r.cookie().flush();
                    FlushScenarios.flush(r, "a");
                }));
    }

    private static void addSet(Scenarios scenarios) {
        scenarios.addRoutes(
                "cookies/set",
                new Route("/set", r -> r.cookie().set("a", "1")),
                new Route("/set-cookie", r -> setForSession(r, "a", "1", "")),
                new Route("/full", r -> {
                    CookieOptions options = new CookieOptions(SameSite.STRICT, true, true);
                    r.cookie().setCookie("a", "1", "a.test", "/p", HOUR, options);
                }),
                new Route(
                        "/http-cookie",
                        r -> r.cookie().setHttpCookie(HttpCookie.of("a", "1").maxAge(60))),
                new Route("/remove", r -> r.cookie().remove("a")),
                new Route("/two", r -> {
                    r.cookie().set("a", "1");
                    r.cookie().set("b", "2");
                }),
                new Route("/twice", r -> {
                    r.cookie().set("a", "1");
                    r.cookie().set("a", "2");
                }),
                new Route("/values", r -> {
                    setForSession(r, "space", "a b", "");
                    setForSession(r, "comma", "a,b", "");
                    setForSession(r, "semicolon", "a;b", "");
                    setForSession(r, "quote", "a\"b", "");
                    setForSession(r, "utf8", "\u00e9", "");
                    setForSession(r, "bad name", "x", "");
                }));
    }

    private static void setForSession(Request r, String name, String value, String path) {
        r.cookie().setCookie(name, value, "", path, Duration.ZERO);
    }

    private static void show(Request r) {
        r.response()
                .write(
                        r.cookie().get("a"),
                        " ",
                        r.cookie().get("none"),
                        " ",
                        r.cookie().get("none", "default"),
                        " ",
                        r.cookie().contains("a"),
                        " ",
                        r.cookie().contains("none"),
                        " ",
                        r.cookie().map());
    }

    private static void onErrors(Server server) {
        server.use(r -> {
            setForSession(r, "a", "1", "/");
            r.middleware().next();
        });
        server.bindHandler("/redirect", r -> r.response().redirectTo("/there"));
        server.bindHandler("/panic", r -> {
            throw new IllegalStateException("text");
        });
    }

    private static void withOptions(Server server) {
        server.setConfig(Ghttp.newConfig()
                .name(server.getName())
                .address("127.0.0.1:0")
                .dumpRouterMap(false)
                .cookieSameSite("lax")
                .cookieSecure(true)
                .cookieHttpOnly(true));
        server.bindHandler("/x", r -> r.cookie().set("a", "1"));
        server.bindHandler("/own", r -> r.cookie().setCookie("a", "1", "", "/", HOUR));
        server.bindHandler("/remove", r -> r.cookie().remove("a"));
    }

    private static void addBrowser(Scenarios scenarios) {
        scenarios.addRoutes(
                "cookies/browser",
                new Route("/set", r -> r.cookie().set("k", r.url().getRawQuery())),
                new Route(
                        "/http",
                        r -> r.cookie().setHttpCookie(HttpCookie.of("k", r.url().getRawQuery()))),
                new Route(
                        "/get",
                        r -> r.response()
                                .write(r.cookie().get("k"), ",", r.cookie().get("other"))),
                new Route("/remove", r -> {
                    r.cookie().remove("k");
                    r.response().write(r.cookie().contains("k"), r.cookie().get("k"));
                }),
                new Route("/session", r -> {
                    r.cookie().setSessionId("own");
                    r.response().write(r.cookie().getSessionId());
                }));
    }
}
