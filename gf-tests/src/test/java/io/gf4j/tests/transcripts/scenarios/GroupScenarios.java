package io.gf4j.tests.transcripts.scenarios;

import static io.gf4j.tests.transcripts.scenarios.MiddlewareScenarios.brackets;
import static io.gf4j.tests.transcripts.scenarios.MiddlewareScenarios.says;

import io.gf4j.http.HookName;
import io.gf4j.http.RouterGroup;
import io.gf4j.http.Server;
import java.util.Map;

/** Go: groups.go. */
final class GroupScenarios {
    private GroupScenarios() {}

    static void addTo(Scenarios scenarios) {
        scenarios.add("groups/slashes", server -> server.group("/api", group -> group.get("/test", says("test"))));
        scenarios.add("groups/index", server -> server.group("/api/get").get("/", says("get")));
        scenarios.add(
                "groups/map",
                server -> server.group(
                        "/",
                        group -> group.map(Map.of(
                                "Get: /test", says("get"), "Post:/test", says("post"), " put:/test", says("put")))));
        scenarios.add("groups/nested", server -> server.group("/api.v2", GroupScenarios::nested));
        scenarios.add("groups/hook-by-verb", GroupScenarios::hookByVerb);
        scenarios.add(
                "groups/siblings",
                server -> server.group("/", group -> {
                    group.middleware(brackets("outer"));
                    group.all("/1", says("1"));
                    group.group("/", inner -> {
                        inner.middleware(brackets("left"));
                        inner.all("/2", says("2"));
                    });
                    group.group("/", inner -> {
                        inner.middleware(brackets("right"));
                        inner.all("/3", says("3"));
                    });
                }));
        scenarios.add(
                "groups/middleware-twice",
                server -> server.group("/", group -> {
                    group.middleware(r -> {
                        r.response().write("1");
                        r.middleware().next();
                    });
                    group.middleware(r -> {
                        r.middleware().next();
                        r.response().write("2");
                    });
                    group.all("/test", says("test"));
                }));
        scenarios.add(
                "groups/deep",
                server -> server.group("/:a", a -> {
                    a.middleware(brackets("a"));
                    a.group(
                            "/:b",
                            b -> b.group("/c", c -> {
                                c.middleware(brackets("c"));
                                c.group("/{d}", d -> d.get("/x", RoutingScenarios.matched("deep")));
                            }));
                }));
        scenarios.add(
                "groups/chained",
                server -> server.group("/api")
                        .middleware(brackets("api"))
                        .get("/a", says("a"))
                        .post("/b", says("b"))
                        .group("/c")
                        .get("/d", says("d")));
    }

    private static void nested(RouterGroup group) {
        group.middleware(brackets("api"));
        group.get("/test", says("test"));
        group.group("/order", order -> {
            order.get("/list", says("list"));
            order.put("/update", says("update"));
        });
        group.group("/user", user -> {
            user.post("/edit", says("edit"));
            user.delete("/drop", says("drop"));
        });
        group.group("/hook", hook -> {
            hook.hook("/*", HookName.HOOK_BEFORE_SERVE, says("hook-any"));
            hook.hook("/:name", HookName.HOOK_BEFORE_SERVE, says("hook-name"));
        });
    }

    private static void hookByVerb(Server server) {
        RouterGroup one = server.group("/one");
        one.get("/x", says("handler"));
        one.all("/x", says("before"), HookName.HOOK_BEFORE_SERVE);
        one.all("/x", says("after"), HookName.HOOK_AFTER_SERVE);
        RouterGroup any = server.group("/any");
        any.get("/x", says("handler"));
        any.get("/*", says("before"), HookName.HOOK_BEFORE_SERVE);
        any.get("/*", says("after"), HookName.HOOK_AFTER_SERVE);
    }
}
