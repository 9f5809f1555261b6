package io.gf4j.tests.transcripts.scenarios;

import io.gf4j.G;
import io.gf4j.core.error.GfException;
import io.gf4j.core.view.Gview;
import io.gf4j.core.view.View;
import io.gf4j.http.HandlerFunc;
import io.gf4j.http.Response;
import io.gf4j.http.Server;
import io.gf4j.tests.transcripts.scenarios.Scenarios.Route;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Go: templates.go; its files are in resources/templates. */
final class TemplateScenarios {
    private TemplateScenarios() {}

    static void addTo(Scenarios scenarios) {
        addFiles(scenarios);
        addActions(scenarios);
        TemplateRequestScenarios.addTo(scenarios);
        scenarios.add("template/default-file", TemplateScenarios::defaultFile);
        scenarios.add("template/assign", server -> {
            server.setView(views());
            server.use(r -> {
                r.assign("name", "assigned");
                r.assigns(G.map("other", 1));
                r.middleware().next();
            });
            server.bindHandler("/x", tpl("index.html"));
            server.bindHandler("/own", tpl("index.html", G.map("name", "own")));
            server.bindHandler("/other", content("{{.other}} {{.name}}"));
        });
    }

    private static void addFiles(Scenarios scenarios) {
        scenarios.add(
                "template/files",
                withViews(
                        view -> {},
                        new Route("/x", tpl("index.html", G.map("name", "ann"))),
                        new Route("/none", tpl("index.html")),
                        new Route("/html", tpl("index.html", G.map("name", "<b>"))),
                        new Route("/missing", tpl("missing.html")),
                        new Route("/broken", content("{{.name")),
                        new Route("/after", r -> {
                            r.response().write("before ");
                            tpl("index.html").handle(r);
                        })));
        scenarios.add(
                "template/auto-encode",
                withViews(
                        view -> view.setAutoEncode(true),
                        new Route("/x", tpl("index.html", G.map("name", "<b>&'\""))),
                        new Route("/content", content("{{if eq 1 1}}{{.v}}{{end}}", G.map("v", "<br>")))));
        scenarios.add(
                "template/layout",
                withViews(
                        view -> {},
                        new Route("/one", tpl("layout.html", G.map("main", "part/one.html", "name", "ann"))),
                        new Route("/two", tpl("layout.html", G.map("main", "part/two.html"))),
                        new Route("/nil", tpl("layout.html")),
                        new Route("/define", tpl("define.html", G.map("name", "n")))));
    }

    private static void addActions(Scenarios scenarios) {
        String functions = """
                {{"a,b" | toupper}} {{len "abc"}} {{eq 1 1}} {{.x | text}} {{substr "abcdef" 1 2}} \
                {{replace "a" "b" "aaa"}} {{nl2br "a\\nb"}} {{concat "a" "b"}}""";
        String range = "{{range $i, $v := .list}}{{$i}}={{$v}} {{else}}none{{end}}";
        Map<String, @Nullable Object> nested = G.map("m", G.map("k", "v"));
        scenarios.add(
                "template/actions",
                withViews(
                        view -> {},
                        new Route("/range", content(range, G.map("list", List.of("a", "b")))),
                        new Route("/else", content("{{range .list}}x{{else}}none{{end}}")),
                        new Route("/if", content("{{if .yes}}yes{{else}}no{{end}}", G.map("yes", true))),
                        new Route("/functions", content(functions, G.map("x", "<b>t</b>"))),
                        new Route("/nested", content("{{.m.k}} {{with .m}}{{.k}}{{end}} {{.m.none}}", nested))));
    }

    private static void defaultFile(Server server) {
        View view = views();
        view.setDefaultFile("part/one.html");
        server.setView(view);
        Map<String, @Nullable Object> ann = G.map("name", "ann");
        server.bindHandler("/default", r -> r.response().writeTplDefault(ann));
        server.bindHandler("/parse", parsed(response -> response.parseTpl("index.html", ann)));
        server.bindHandler("/parse-default", parsed(response -> response.parseTplDefault(ann)));
        server.bindHandler("/parse-content", parsed(response -> response.parseTplContent("{{.name}} {{.none}}", ann)));
    }

    private static HandlerFunc parsed(Function<Response, String> parse) {
        return r -> r.response().write("[", parse.apply(r.response()), "] ", null);
    }

    private static View views() {
        URL folder = Objects.requireNonNull(TemplateScenarios.class.getResource("/templates"));
        try {
            return Gview.of(Path.of(folder.toURI()).toString());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static Consumer<Server> withViews(Consumer<View> change, Route... routes) {
        return server -> {
            View view = views();
            change.accept(view);
            server.setView(view);
            for (Route route : routes) {
                server.bindHandler(route.path(), route.handler());
            }
        };
    }

    static HandlerFunc tpl(String file) {
        return tpl(file, Map.of());
    }

    static HandlerFunc tpl(String file, Map<String, @Nullable Object> params) {
        return r -> orError(r.response(), () -> r.response().writeTpl(file, params));
    }

    static HandlerFunc content(String text) {
        return content(text, Map.of());
    }

    static HandlerFunc content(String text, Map<String, @Nullable Object> params) {
        return r -> orError(r.response(), () -> r.response().writeTplContent(text, params));
    }

    private static void orError(Response response, Runnable writing) {
        try {
            writing.run();
        } catch (GfException e) {
            response.write(" error");
        }
    }
}
