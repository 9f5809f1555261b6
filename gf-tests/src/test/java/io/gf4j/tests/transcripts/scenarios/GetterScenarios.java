package io.gf4j.tests.transcripts.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gf4j.G;
import io.gf4j.core.conv.Var;
import io.gf4j.http.Header;
import io.gf4j.http.Request;
import io.gf4j.http.Server;
import io.gf4j.tests.transcripts.scenarios.Scenarios.Route;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Go: getters.go, but for parameters as objects. */
final class GetterScenarios {
    private GetterScenarios() {}

    static void addTo(Scenarios scenarios) {
        scenarios.addHandler(
                "params/methods",
                "/x",
                r -> r.response()
                        .write(
                                "get=",
                                r.get("k"),
                                " query=",
                                r.getQuery("k"),
                                " form=",
                                r.getForm("k"),
                                " body=",
                                r.getBody()));
        scenarios.addHandler("params/lists", "/x", r -> {
            Var v = r.get("k");
            r.response().write(nilIfNone(v.toStrings()), " ", nilIfNone(v.toInts()), " ", v.toUint(), " ");
            r.response().write(v.toFloat(), " ", v.isSlice(), " ", v.isMap());
        });
        scenarios.addRoutes(
                "params/defaults",
                new Route("/get", r -> r.response().write(r.get("k", 1))),
                new Route("/query", r -> r.response().write(r.getQuery("k", 2))),
                new Route("/form", r -> r.response().write(r.getForm("k", 3))),
                new Route("/request", r -> r.response().write(r.getRequest("k", 4))),
                new Route("/router", r -> r.response().write(r.getRouter("k", 5))),
                new Route("/param", r -> r.response().write(r.getParam("k", 6))),
                new Route("/ctx", r -> r.response().write(r.getCtxVar("k", 7))),
                new Route(
                        "/none",
                        r -> r.response()
                                .write(
                                        r.get("k"),
                                        r.get("k").isNil(),
                                        r.get("k").isNil())));
        scenarios.add("params/setters", GetterScenarios::setters);
        scenarios.add("params/maps", GetterScenarios::maps);
        scenarios.add("params/map-texts", GetterScenarios::mapTexts);
        scenarios.addHandler("params/odd-bodies", "/x", r -> r.response().write(r.getRequestMap()));
        scenarios.addHandler(
                "params/route-and-query",
                "/:p",
                r -> r.response().write(r.get("p"), ",", r.get("q"), ",", r.getRouter("p"), ",", r.getRequest("p")));
        scenarios.addHandler("params/reload", "/x", GetterScenarios::reload);
        scenarios.addHandler("params/trailer", "/x", GetterScenarios::trailer);
        scenarios.addHandler("params/trailer-broken", "/x", GetterScenarios::trailer);
        scenarios.addHandler(
                "params/xml", "/x", r -> r.response().write(r.get("id"), " ", r.get("name"), " ", r.getMap()));
        scenarios.add("params/basic-auth-refused", server -> {
            server.bindHandler("/named", r -> r.response().write(r.basicAuth("user", "pass", "tips")));
            server.bindHandler("/unnamed", r -> r.response().write(r.basicAuth("user", "pass")));
        });
        scenarios.add("params/limit-by-map", server -> {
            server.setClientMaxBodySize(1024);
            server.bindHandler("/x", r -> r.response().write(r.getBodyString().length()));
        });
    }

    private static void trailer(Request r) {
        String before = r.trailer().get("X-One");
        String body = r.getBodyString();
        Header trailer = r.trailer();
        r.response().write(before, "|", body, "|", trailer.get("x-one"), "|");
        r.response()
                .write(
                        String.join(",", trailer.values("X-Two")),
                        "|",
                        r.header().get("Trailer"));
    }

    private static void setters(Server server) {
        server.bindHandler("/query", r -> {
            r.setQuery("k", 100);
            r.response().write(r.getQuery("k"), r.get("k"), r.getMap());
        });
        server.bindHandler("/form", r -> {
            r.setForm("k", "set");
            r.response().write(r.getForm("k"), r.get("k"), r.getMap());
        });
        server.bindHandler("/param", r -> {
            r.setParam("k", 1.5);
            r.response().write(r.getParam("k"), r.get("k"), r.getMap());
        });
        server.bindHandler("/params", r -> {
            r.setParamMap(G.map("k", true, "z", null));
            r.response().write(r.get("k"), r.get("z"), r.getMap());
        });
    }

    private static void maps(Server server) {
        Map<String, Object> kv = Map.of("k", 1, "list", "none");
        server.bindHandler("/get", r -> r.response().write(r.getMap(kv)));
        server.bindHandler("/query", r -> r.response().write(r.getQueryMap(kv)));
        server.bindHandler("/form", r -> r.response().write(r.getFormMap(kv)));
        server.bindHandler("/request", r -> r.response().write(r.getRequestMap(kv)));
        server.bindHandler("/all-form", r -> r.response().write(r.getFormMap()));
        server.bindHandler("/all-query", r -> r.response().write(r.getQueryMap()));
        server.bindHandler("/{name}.map", r -> r.response().write(r.getRequestMap(), r.getRouterMap()));
    }

    private static void mapTexts(Server server) {
        server.bindHandler(
                "/query",
                r -> r.response()
                        .write(
                                nilIfEmpty(r.getQueryMapStrStr()),
                                "|",
                                r.getQueryMapStrVar().get("k")));
        server.bindHandler(
                "/form",
                r -> r.response()
                        .write(
                                nilIfEmpty(r.getFormMapStrStr()),
                                "|",
                                r.getFormMapStrVar().get("k")));
        server.bindHandler(
                "/request",
                r -> r.response()
                        .write(
                                nilIfEmpty(r.getRequestMapStrStr()),
                                "|",
                                r.getRequestMapStrVar().get("k")));
        server.bindHandler("/get", r -> r.response().write(new @Nullable Object[] {nilIfEmpty(r.getMapStrStr())}));
    }

    private static @Nullable List<?> nilIfNone(List<?> list) {
        return list.isEmpty() ? null : list;
    }

    /** Go has a nil map here, of which nothing is written. */
    private static @Nullable Map<String, String> nilIfEmpty(Map<String, String> map) {
        return map.isEmpty() ? null : map;
    }

    private static void reload(Request r) {
        String before = r.get("k").toString();
        r.body(new ByteArrayInputStream("{\"k\":\"new\"}".getBytes(UTF_8)));
        String same = r.get("k").toString();
        r.reloadParam();
        r.response().write(before, " ", same, " ", r.get("k"), " ", r.getMap());
    }
}
