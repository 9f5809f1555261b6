package io.gf4j.tests.transcripts.scenarios;

import static io.gf4j.tests.transcripts.scenarios.TemplateScenarios.content;
import static io.gf4j.tests.transcripts.scenarios.TemplateScenarios.tpl;
import static io.gf4j.tests.transcripts.scenarios.TemplateScenarios.withViews;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gf4j.G;
import io.gf4j.core.config.Adapter;
import io.gf4j.core.config.AdapterContent;
import io.gf4j.http.HandlerFunc;
import io.gf4j.tests.transcripts.scenarios.Scenarios.Route;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Go: what templates know of request, session and configuration in templates.go. */
final class TemplateRequestScenarios {
    private TemplateRequestScenarios() {}

    static void addTo(Scenarios scenarios) {
        scenarios.add(
                "template/request",
                withViews(
                        view -> {},
                        new Route("/x", tpl("request.html")),
                        new Route("/:table/test", content("{{.Request.table}}"))));
        scenarios.addRoutes(
                "template/request-broken",
                new Route("/named", r -> r.response().writeTplContent("{{.Query.v}}")),
                new Route("/plain", r -> r.response().writeTplContent("plain")));
        addShapes(scenarios);
        addOrder(scenarios);
        addSession(scenarios);
        addConfig(scenarios);
    }

    private static void addShapes(Scenarios scenarios) {
        HandlerFunc everything =
                content("{{range $k, $v := .Request}}{{$k}}={{$v}};{{end}} query={{.Query}} form={{.Form}}");
        scenarios.add(
                "template/request-shapes",
                withViews(
                        view -> {},
                        new Route("/x", everything),
                        new Route("/:id/path", everything),
                        new Route(
                                "/nested",
                                content("{{.Query.a.b}},{{index .Query.l 1}},{{.Request.j.k}},{{.Query.none}}")),
                        new Route("/file", content("{{.Request.f.Filename}} {{.Request.k}} {{.Form.k}} {{.Form.f}}")),
                        new Route("/set", r -> {
                            r.setQuery("q", "set");
                            r.setForm("f", "set");
                            r.setParam("p", "set");
                            everything.handle(r);
                        })));
    }

    private static void addOrder(Scenarios scenarios) {
        HandlerFunc all = content(
                "{{.Query}} {{.Form}} {{.Cookie}} {{.Session}} {{.Config}} {{.Other}}",
                G.map("Form", "given", "Other", "given", "Cookie", "given"));
        scenarios.add("template/request-order", withViews(view -> {}, new Route("/x", r -> {
            r.assigns(G.map("Query", "assigned", "Config", "assigned", "Session", "assigned"));
            r.cookie().set("new", "1");
            all.handle(r);
        })));
    }

    private static void addSession(Scenarios scenarios) {
        scenarios.add(
                "template/session",
                withViews(
                        view -> {},
                        new Route(
                                "/x",
                                content(
                                        "{{.Session.user.name}},{{.Session.user.Name}},{{.Session.user.Likes}},{{.Session.n}},{{.Session.none}}")),
                        new Route("/set", r -> {
                            r.session().set("user", new Visitor("ann", List.of("tea")));
                            r.session().set("n", 7);
                            content("{{.Session.n}}").handle(r);
                        }),
                        new Route("/map", r -> {
                            List<Object> list = List.of(1, "b", new Visitor("bob", List.of()));
                            r.session().set("m", G.map("list", list, "nil", null));
                            content("{{.Session}}").handle(r);
                        })));
    }

    private static void addConfig(Scenarios scenarios) {
        String config = "{\"shop\": {\"name\": \"<tea>\", \"open\": true, \"list\": [1, 2.5]}, \"none\": null}";
        String parts =
                "{{.Config.shop.name}},{{.Config.shop.open}},{{index .Config.shop.list 1}},{{.Config.none}},{{.Config.other}}";
        Map<String, @Nullable Object> given = G.map("Config", "given");
        scenarios.add(
                "template/config",
                withViews(
                        view -> {},
                        new Route("/x", configured(config, content(parts))),
                        new Route("/whole", configured(config, content("{{.Config}}"))),
                        new Route("/given", configured(config, content("{{.Config.shop.name}}", given))),
                        new Route("/empty", configured("{}", content("[{{.Config}}]", given))),
                        new Route("/absent", content("[{{.Config}}]"))));
    }

    /** The handler, while the default configuration is this text. */
    private static HandlerFunc configured(String text, HandlerFunc handler) {
        return r -> {
            Adapter before = G.config().getAdapter();
            G.config().setAdapter(AdapterContent.of(text));
            try {
                handler.handle(r);
            } finally {
                G.config().setAdapter(before);
            }
        };
    }

    private record Visitor(
            String name, @JsonProperty("Likes") List<String> likes) {}
}
