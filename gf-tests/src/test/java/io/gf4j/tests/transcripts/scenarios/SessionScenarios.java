package io.gf4j.tests.transcripts.scenarios;

import io.gf4j.G;
import io.gf4j.core.error.GfException;
import io.gf4j.http.HandlerFunc;
import io.gf4j.http.Request;
import io.gf4j.http.Server;
import io.gf4j.http.session.Gsession;
import io.gf4j.tests.support.TemporaryFolder;
import io.gf4j.tests.transcripts.scenarios.Scenarios.Route;
import java.time.Duration;
import java.util.Collections;
import java.util.List;

/** Go: the sessions of cookies.go. Most are kept in memory here, so that no file is left behind. */
final class SessionScenarios {
    private SessionScenarios() {}

    static void addTo(Scenarios scenarios) {
        add(
                scenarios,
                "sessions/new",
                new Route("/untouched", r -> r.response().write("x")),
                new Route("/get", get("k", "default")),
                new Route("/set", r -> {
                    r.session().mustSet("k", "v");
                    r.response().write(r.session().mustGet("k"));
                }),
                new Route("/id", r -> r.response().write(r.session().mustId().length())),
                new Route("/remove", r -> {
                    r.session().remove("k");
                    r.response().write("removed");
                }));
        add(
                scenarios,
                "sessions/kept",
                new Route("/set", r -> {
                    r.session().mustSet("k", r.url().getRawQuery());
                    r.response().write("set");
                }),
                new Route("/get", get("k", "default")),
                new Route("/clear", r -> {
                    r.session().removeAll();
                    r.response().write("cleared");
                }));
        add(
                scenarios,
                "sessions/after-flush",
                new Route("/late", r -> {
                    FlushScenarios.flush(r, "flushed");
                    r.session().mustSet("k", "v");
                }),
                new Route("/early", r -> {
                    r.session().mustSet("k", "v");
                    r.cookie().flush();
                    FlushScenarios.flush(r, "flushed");
                }));
        addHeader(scenarios);
        addOwnIds(scenarios);
        addSettings(scenarios);
        scenarios.add("sessions/values", SessionScenarios::inFiles);
    }

    private static void add(Scenarios scenarios, String name, Route... routes) {
        scenarios.add(name, server -> inMemory(server, routes));
    }

    private static void inMemory(Server server, Route... routes) {
        server.setSessionStorage(Gsession.newStorageMemory());
        for (Route route : routes) {
            server.bindHandler(route.path(), route.handler());
        }
    }

    private static HandlerFunc get(String key, Object... def) {
        return r -> r.response().write(r.session().mustGet(key, def));
    }

    private static void addHeader(Scenarios scenarios) {
        add(
                scenarios,
                "sessions/header",
                new Route("/set", r -> r.session().mustSet("k", r.url().getRawQuery())),
                new Route(
                        "/get",
                        r -> r.response()
                                .write(
                                        r.session().mustGet("k"),
                                        ",",
                                        r.session().mustGet("none"))),
                new Route("/remove", r -> r.session().remove(r.url().getRawQuery())),
                new Route(
                        "/map",
                        r -> r.response()
                                .write(
                                        r.session().mustData(),
                                        r.session().mustSize(),
                                        r.session().mustContains("k"))));
    }

    private static void addOwnIds(Scenarios scenarios) {
        add(
                scenarios,
                "sessions/own-id",
                new Route("/id", r -> {
                    r.session().setId(r.url().getRawQuery());
                    r.response().write(" ");
                    r.session().set("k", "v");
                    r.response().write(" ", r.session().mustId());
                }),
                new Route("/late", r -> {
                    r.session().set("k", "v");
                    r.response().write(isRefused(r));
                }),
                new Route("/by-cookie", r -> {
                    r.session().remove("none");
                    r.cookie().setSessionId("by-cookie");
                    r.response().write("changed");
                }),
                new Route("/value", get("k", "none")));
    }

    private static boolean isRefused(Request r) {
        try {
            r.session().setId("late");
            return false;
        } catch (GfException e) {
            return true;
        }
    }

    private static void addSettings(Scenarios scenarios) {
        Route set = new Route("/x", r -> {
            r.session().setId("the-id");
            r.session().mustSet("k", "v");
        });
        scenarios.add("sessions/settings", server -> {
            server.setSessionIdName("own-name");
            server.setSessionMaxAge(Duration.ofHours(1));
            server.setSessionCookieMaxAge(Duration.ofHours(2));
            inMemory(server, set, new Route("/get", get("k")));
        });
        scenarios.add("sessions/without-cookie", server -> {
            server.setSessionCookieOutput(false);
            inMemory(server, set, new Route("/get", get("k")));
        });
    }

    private static void inFiles(Server server) {
        TemporaryFolder folder = TemporaryFolder.untilStopped(server);
        server.setSessionStorage(Gsession.newStorageFile(folder.path().toString(), Duration.ofHours(1)));
        server.bindHandler("/set", r -> {
            r.session()
                    .setMap(G.map(
                            "int",
                            1,
                            "list",
                            List.of(1, 2),
                            "map",
                            Collections.singletonMap("a", null),
                            "text",
                            "\u4e16"));
            r.response().write("set");
        });
        server.bindHandler("/get", r -> r.response().write(r.session().mustData()));
    }
}
