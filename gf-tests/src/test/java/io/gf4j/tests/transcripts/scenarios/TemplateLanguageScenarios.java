package io.gf4j.tests.transcripts.scenarios;

import static io.gf4j.tests.transcripts.scenarios.TemplateScenarios.content;
import static io.gf4j.tests.transcripts.scenarios.TemplateScenarios.tpl;
import static io.gf4j.tests.transcripts.scenarios.TemplateScenarios.withViews;

import io.gf4j.G;
import io.gf4j.core.conv.Var;
import io.gf4j.core.i18n.I18n;
import io.gf4j.core.view.View;
import io.gf4j.http.HandlerFunc;
import io.gf4j.tests.transcripts.scenarios.Scenarios.Route;
import java.util.stream.Stream;

/** Go: the languages of pages in templates.go. */
final class TemplateLanguageScenarios {
    private TemplateLanguageScenarios() {}

    static void addTo(Scenarios scenarios) {
        String greeting = "{{.I18nLanguage}} {#hello}";
        Route[] pages = Stream.of(
                        new Route("/file", tpl("language.html", G.map("word", "word.html"))),
                        new Route("/key", content("{{.k}}", G.map("k", "hello"))),
                        new Route("/given", content(greeting, G.map("I18nLanguage", "ja"))),
                        new Route("/empty", content(greeting, G.map("I18nLanguage", ""))),
                        new Route("/nil", content(greeting, G.map("I18nLanguage", null))),
                        new Route("/broken", content("{#hello} {{.x")),
                        new Route("/written", r -> r.response().write("{#hello}")),
                        new Route("/value", content("{{.Query.in}} {{.Query.v}}")),
                        new Route(
                                "/parse",
                                r -> r.response().write("[", r.response().parseTplContent("{#hello}"), "] ", null)),
                        new Route("/assigned", r -> {
                            r.assign("I18nLanguage", "ja");
                            content(greeting).handle(r);
                        }))
                .map(page -> new Route(page.path(), inLanguage(page.handler())))
                .toArray(Route[]::new);
        scenarios.add("template/language", withViews(TemplateLanguageScenarios::words, pages));
        scenarios.add(
                "template/language-escaped",
                withViews(
                        view -> {
                            words(view);
                            view.setAutoEncode(true);
                            view.assign("I18nLanguage", "ja");
                        },
                        new Route("/x", inLanguage(content("<a title=\"{#hello}\">{{.Query.v}}</a>"))),
                        new Route("/given", content(greeting, G.map("I18nLanguage", "en")))));
        scenarios.add(
                "template/language-none",
                withViews(view -> view.setI18n(null), new Route("/x", inLanguage(content(greeting)))));
    }

    private static void words(View view) {
        I18n i18n = I18n.of();
        i18n.setPath("templates/words");
        view.setI18n(i18n);
    }

    private static HandlerFunc inLanguage(HandlerFunc page) {
        return r -> {
            Var language = r.getQuery("in");
            if (!language.isNil()) {
                r.setCtx(I18n.withLanguage(r.context(), language.toString()));
            }
            page.handle(r);
        };
    }
}
