package io.gf4j.http.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which routes a request meets, one rule a test; fuzz.tsv has the same rules as ghttp answers them. */
final class RouteTableTest {
    private final RouteTable<String> table = new RouteTable<>();

    @Test
    void anExactSegmentComesBeforeAFuzzyOne() {
        handlers("/{any}/b", "/a/:x", "/a/b");
        assertThat(serving("GET", "/a/b")).isEqualTo("/a/b");
        assertThat(serving("GET", "/a/c")).isEqualTo("/a/:x");
        assertThat(serving("GET", "/c/b")).isEqualTo("/{any}/b");
    }

    @Test
    void inANodeMoreSlashesComeFirst() {
        handlers("/{a}", "/*any", "/:a/*any");
        assertThat(serving("GET", "/x")).isEqualTo("/:a/*any");
    }

    @Test
    void thenLongerFixedText() {
        handlers("/x-{a}", "/{a}", "/x-y-{a}");
        assertThat(serving("GET", "/x-y-z")).isEqualTo("/x-y-{a}");
        assertThat(serving("GET", "/x-z")).isEqualTo("/x-{a}");
    }

    @Test
    void thenFewerWildcardsAndFieldsBeforeRests() {
        handlers("/*", "/{a}{b}", "/{a}");
        assertThat(serving("GET", "/xy")).isEqualTo("/{a}");
        assertThat(serving("GET", "/x/y")).isEqualTo("/*");
    }

    @Test
    void aNameOutranksAFieldBecauseItsLettersCountAsFixedText() {
        handlers("/:name", "/{name}", "/{name}.{ext}");
        assertThat(serving("GET", "/a.b")).isEqualTo("/:name");
    }

    @Test
    void ofEqualPathsTheLaterRouteWinsWhateverItsMethod() {
        handlers("DELETE:/x", "/x", "/y", "DELETE:/y");
        assertThat(serving("DELETE", "/x")).isEqualTo("/x");
        assertThat(serving("DELETE", "/y")).isEqualTo("DELETE:/y");
        assertThat(serving("GET", "/y")).isEqualTo("/y");
    }

    @Test
    void aMethodMatchesItselfOnly() {
        handlers("GET:/x", "POST:/{a}");
        assertThat(serving("GET", "/x")).isEqualTo("GET:/x");
        assertThat(serving("HEAD", "/x")).isEqualTo("none");
        assertThat(serving("get", "/x")).isEqualTo("none");
        assertThat(serving("POST", "/x")).isEqualTo("POST:/{a}");
        assertThat(serving("POST", "/y")).isEqualTo("POST:/{a}");
    }

    @Test
    void aRestAlsoServesThePathBeforeIt() {
        handlers("/user/*any");
        assertThat(serving("GET", "/user")).isEqualTo("/user/*any");
        assertThat(serving("GET", "/username")).isEqualTo("none");
    }

    @Test
    void severalSlashesCountAsOne() {
        handlers("/a/b", "/x//y");
        assertThat(serving("GET", "//a///b")).isEqualTo("/a/b");
        assertThat(serving("GET", "/x/y")).isEqualTo("/x//y");
    }

    @Test
    void theDefaultDomainComesBeforeTheHost() {
        handlers("/a@localhost", "/a", "/b@localhost");
        assertThat(serving("GET", "/a")).isEqualTo("/a");
        assertThat(serving("GET", "/b")).isEqualTo("/b@localhost");
        assertThat(table.lookup("GET", "/b", "other").serving()).isNull();
    }

    @Test
    void middlewareRunsDeeperPatternsFirstThenAsRegistered() {
        add(RouteKind.MIDDLEWARE, "/*", "all 1");
        add(RouteKind.MIDDLEWARE, "/a/*", "a 1");
        add(RouteKind.HANDLER, "/a/b", "handler");
        add(RouteKind.MIDDLEWARE, "/*", "all 2");
        add(RouteKind.MIDDLEWARE, "/a/{x}", "a 2");
        assertThat(items("/a/b")).containsExactly("a 1", "a 2", "all 1", "all 2", "handler");
        assertThat(items("/z")).containsExactly("all 1", "all 2");
    }

    @Test
    void hooksRunTheMostExactFirstThenAsRegistered() {
        add(RouteKind.HOOK, "/*", "all 1");
        add(RouteKind.HOOK, "/*", "all 2");
        add(RouteKind.HOOK, "/a", "a");
        add(RouteKind.HANDLER, "/a", "handler");
        Match<String> match = table.lookup("GET", "/a", "localhost");
        assertThat(match.hooks()).extracting(MatchedRoute::value).containsExactly("a", "all 1", "all 2");
        assertThat(items("/a")).containsExactly("handler", "a", "all 1", "all 2");
    }

    @Test
    void aMiddlewareInANodeCanPutALaterRouteBeforeAMoreExactOne() {
        handlers("/:a/*any");
        add(RouteKind.MIDDLEWARE, "/*", "middleware");
        handlers("/{x}");
        assertThat(serving("GET", "/q")).isEqualTo("/{x}");
    }

    @Test
    void eachItemHasItsOwnValuesDecodedAgain() {
        add(RouteKind.MIDDLEWARE, "/*rest", "middleware");
        handlers("/user/{id}");
        List<MatchedRoute<String>> items =
                table.lookup("GET", "/user/a+b%41", "").items();
        assertThat(items)
                .extracting(MatchedRoute::values)
                .containsExactly(Map.of("rest", "user/a bA"), Map.of("id", "a bA"));
    }

    @Test
    void handlersOfTheSameMethodPathAndDomainAreFound() {
        handlers("GET:/a@A.com");
        add(RouteKind.MIDDLEWARE, "/m", "middleware");
        assertThat(table.handlerOf(RoutePattern.parse("get:/a/@a.com"))).isEqualTo("GET:/a@A.com");
        assertThat(table.handlerOf(RoutePattern.parse("/a@A.com"))).isNull();
        assertThat(table.handlerOf(RoutePattern.parse("/m"))).isNull();
    }

    @Test
    void aStaticPathIsSearchedOnceUntilARouteIsAdded() {
        handlers("/a", "/{x}");
        Match<String> first = table.lookup("GET", "/a", "localhost");
        assertThat(table.lookup("GET", "/a", "localhost")).isSameAs(first);
        assertThat(table.lookup("GET", "/b", "")).isNotSameAs(table.lookup("GET", "/b", ""));
        handlers("GET:/a");
        assertThat(serving("GET", "/a")).isEqualTo("GET:/a");
    }

    @Test
    void amongManyRoutesOfANodeTheOrderStays() {
        handlers("/*any", "/{a}-{b}", "/{x}/list");
        for (int i = 0; i < 1_000; i++) {
            handlers("/item" + i + "-{id}", "/{x}/part" + i + "/*any", "/{x}/{y}/" + i);
        }
        assertThat(serving("GET", "/item77-5")).isEqualTo("/item77-{id}");
        assertThat(serving("GET", "/item-5")).isEqualTo("/{a}-{b}");
        assertThat(serving("GET", "/q/part9")).isEqualTo("/{x}/part9/*any");
        assertThat(serving("GET", "/q/part9more")).isEqualTo("/{x}/part9/*any");
        assertThat(serving("GET", "/q/w/999")).isEqualTo("/{x}/{y}/999");
        assertThat(serving("GET", "/q/w/1000")).isEqualTo("/*any");
    }

    private void handlers(String... patterns) {
        for (String pattern : patterns) {
            add(RouteKind.HANDLER, pattern, pattern);
        }
    }

    private void add(RouteKind kind, String pattern, String value) {
        table.add(RoutePattern.parse(pattern), kind, value);
    }

    private String serving(String method, String path) {
        MatchedRoute<String> serving = table.lookup(method, path, "localhost").serving();
        return serving == null ? "none" : serving.value();
    }

    private List<String> items(String path) {
        return table.lookup("GET", path, "localhost").items().stream()
                .map(MatchedRoute::value)
                .toList();
    }
}
