package io.gf4j.tests.transcripts.scenarios;

import static io.gf4j.tests.transcripts.scenarios.MiddlewareScenarios.says;
import static io.gf4j.tests.transcripts.scenarios.RoutingScenarios.matched;

import io.gf4j.http.Domain;
import io.gf4j.http.HookName;
import io.gf4j.http.Server;
import java.util.List;
import java.util.function.Consumer;

/** Go: domains.go. */
final class DomainScenarios {
    private static final String HOSTS = "one.test, two.test";

    private DomainScenarios() {}

    static void addTo(Scenarios scenarios) {
        scenarios.add(
                "domains/names",
                onHosts(domain -> List.of(
                                "/:name", "/:name/update", "/:name/:action", "/:name/*any", "/user/list/{field}.html")
                        .forEach(pattern -> domain.bindHandler(pattern, matched(pattern)))));
        scenarios.add("domains/methods", onHosts(domain -> {
            domain.bindHandler("GET:/get", matched("get"));
            domain.bindHandler("POST:/post", matched("post"));
        }));
        scenarios.add(
                "domains/statuses",
                onHosts(domain -> List.of(200, 300, 400, 500)
                        .forEach(status -> domain.bindHandler(
                                "/" + status, r -> r.response().writeStatus(status)))));
        scenarios.add("domains/status-pages", onHosts(domain -> {
            domain.bindHandler("/", says("hello"));
            domain.bindStatusHandler(404, says("page"));
        }));
        scenarios.add(
                "domains/group",
                server -> server.domain("one.test")
                        .group(
                                "/",
                                group -> group.group("/app", app -> {
                                    app.get("/{table}/list/{page}.html", matched("list"));
                                    app.get("/order/info/{id}", matched("info"));
                                    app.delete("/comment/{id}", matched("comment"));
                                })));
        scenarios.add(
                "domains/empty",
                server -> List.of("/:name", "/:name/update")
                        .forEach(pattern -> server.domain("").bindHandler(pattern, matched(pattern))));
        scenarios.add("domains/hooks", server -> {
            HookScenarios.marks(server, "/*", "all");
            server.domain("one.test").bindHookHandler("/*", HookName.HOOK_BEFORE_SERVE, says("one"));
            server.domain("one.test").bindHandler("/x", says("handler"));
            server.bindHandler("/y", says("handler"));
        });
        scenarios.add("domains/written", server -> {
            server.domain("a.test,b.test ,  c.test").bindHandler("/x", matched("x"));
            server.domain("d.test").bindHandler("/x", matched("d"));
            server.domain("*.e.test").bindHandler("/x", matched("star"));
            server.bindHandler("GET:/in@f.test", matched("in"));
        });
    }

    private static Consumer<Server> onHosts(Consumer<Domain> binds) {
        return server -> binds.accept(server.domain(HOSTS));
    }
}
