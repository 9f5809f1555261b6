package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RouteListTest {
    private final Server server = new Server("routes");

    private List<String> rows() {
        return server.getRoutes().stream()
                .map(row -> row.method() + ":" + row.route() + "@" + row.domain() + " " + row.type() + " "
                        + row.middleware() + " " + row.priority())
                .toList();
    }

    @Test
    void rowsAreSortedByDomainPathAndMethod() {
        server.bindHandler("POST:/b", r -> {});
        server.bindHandler("/c", r -> {});
        server.bindHandler("GET:/b", r -> {});
        server.domain("a.org").bindHandler("/d", r -> {});
        assertThat(rows())
                .containsExactly(
                        "ALL:/d@a.org HANDLER  0",
                        "GET:/b@default HANDLER  0",
                        "POST:/b@default HANDLER  0",
                        "ALL:/c@default HANDLER  0");
    }

    @Test
    void middlewaresComeFirstAndHooksBearTheirMoment() {
        server.bindHandler("/*", r -> {});
        server.bindMiddleware("/*", r -> {});
        server.bindHookHandler("/*", HookName.HOOK_BEFORE_SERVE, r -> {});
        assertThat(rows())
                .containsExactly(
                        "ALL:/*@default MIDDLEWARE GLOBAL MIDDLEWARE 1",
                        "ALL:/*@default HANDLER  0",
                        "ALL:/*@default HOOK HOOK_BEFORE_SERVE 0");
    }

    @Test
    void ofSeveralOnOneRouteTheLatestIsShown() {
        server.setRouteOverWrite(true);
        server.bindHandler("/a", r -> {});
        server.bindHandler("/a", r -> {});
        assertThat(rows()).containsExactly("ALL:/a@default HANDLER  1");
    }

    @Test
    void theTableOfTheDefaultServerLeavesServerAndDomainOut() {
        server.bindHandler("/a", r -> {});
        assertThat(RouteList.print(server.getRoutes())).contains("SERVER").contains("DOMAIN");
        Server plain = new Server("default");
        plain.bindHandler("/a", r -> {});
        assertThat(RouteList.print(plain.getRoutes())).contains("ROUTE").doesNotContain("DOMAIN");
    }
}
