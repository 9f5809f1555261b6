package io.gf4j.tests.transcripts.scenarios;

import static io.gf4j.tests.transcripts.scenarios.MiddlewareScenarios.says;

import io.gf4j.http.HookName;
import io.gf4j.http.Server;
import java.util.List;
import java.util.Map;

/** Go: hooks.go. */
final class HookScenarios {
    private HookScenarios() {}

    static void addTo(Scenarios scenarios) {
        addOrder(scenarios);
        addUnmatched(scenarios);
        addOutput(scenarios);
        scenarios.add("hooks/values", server -> {
            for (HookName hook :
                    List.of(HookName.HOOK_BEFORE_SERVE, HookName.HOOK_AFTER_SERVE, HookName.HOOK_BEFORE_OUTPUT)) {
                server.bindHookHandler(
                        "/:hook/*rest", hook, r -> r.response().write("{", RoutingScenarios.values(r), " }"));
            }
            server.bindHandler("/a/:id", r -> r.response().write("[", RoutingScenarios.values(r), " ]"));
        });
        scenarios.add("hooks/redirect", server -> {
            server.bindHookHandler(
                    "/*", HookName.HOOK_BEFORE_SERVE, r -> r.response().redirectTo("/there"));
            server.bindHandler("/x", says("handler"));
        });
        scenarios.add("hooks/is-exited", server -> {
            server.bindStatusHandler(404, r -> r.response().write("exited=", r.isExited()));
            server.bindHookHandler("/*", HookName.HOOK_BEFORE_SERVE, r -> Marks.act(r, Marks.query(r)));
        });
        scenarios.add("hooks/trace-id", server -> {
            server.bindMiddleware("/deep/*", says("stopped"));
            server.bindHandler("/deep/x", says("handler"));
            server.bindHookHandler("/hook", HookName.HOOK_BEFORE_SERVE, r -> {
                r.response().write("hook");
                r.exitAll();
            });
        });
    }

    /** Binds all four hooks to a pattern. */
    static void marks(Server server, String pattern, String name) {
        for (HookName hook : HookName.values()) {
            server.bindHookHandler(pattern, hook, r -> r.response().write(name, ":", Marks.place(hook), " "));
        }
    }

    private static void addOrder(Scenarios scenarios) {
        scenarios.add("hooks/order", server -> {
            marks(server, "/*", "all-1");
            marks(server, "/a/*", "a");
            marks(server, "/a/b", "exact");
            marks(server, "/:x/b", "fuzzy");
            marks(server, "/*", "all-2");
            server.bindHandler("/a/b", says("handler"));
        });
        scenarios.add("hooks/by-map", server -> {
            server.bindHookHandlerByMap(
                    "POST:/*",
                    Map.of(HookName.HOOK_BEFORE_SERVE, says("before"), HookName.HOOK_AFTER_SERVE, says("after")));
            server.bindHandler("/x", says("handler"));
        });
        scenarios.add("hooks/group", server -> {
            server.group("/g", group -> {
                group.hook("/*", HookName.HOOK_BEFORE_SERVE, says("before"));
                group.get("/x", says("handler"));
            });
            server.bindHandler("/x", says("handler"));
        });
    }

    private static void addUnmatched(Scenarios scenarios) {
        scenarios.add(
                "hooks/unmatched",
                server -> server.bindHookHandler("/*", HookName.HOOK_BEFORE_SERVE, r -> {
                    switch (Marks.query(r)) {
                        case "write" -> r.response().write("hook");
                        case "header" -> r.response().header().set("X-Hook", "1");
                        case "status" -> r.response().writeHeader(403);
                        default -> {}
                    }
                }));
        scenarios.add("hooks/after-unmatched", server -> {
            server.bindHookHandler("/serve", HookName.HOOK_AFTER_SERVE, says("after-serve"));
            server.bindHookHandler("/output", HookName.HOOK_BEFORE_OUTPUT, says("before-output"));
            server.bindHookHandler("/sent", HookName.HOOK_AFTER_OUTPUT, says("after-output"));
        });
    }

    private static void addOutput(Scenarios scenarios) {
        scenarios.add("hooks/rewrite-output", server -> {
            server.bindHookHandler("/*", HookName.HOOK_BEFORE_OUTPUT, r -> {
                String text = r.response().bufferString();
                r.response().writeOver("<", r.response().status(), " ", text, ">");
                r.response().header().set("X-Hook", "1");
            });
            server.bindHandler("/x", says("handler"));
            server.bindHandler("/flushed", r -> {
                FlushScenarios.flush(r, "flushed ");
                r.response().write("buffered");
            });
        });
        scenarios.add("hooks/status-in-output", server -> {
            server.bindHookHandler(
                    "/*", HookName.HOOK_BEFORE_OUTPUT, r -> r.response().writeHeader(403));
            server.bindStatusHandler(403, says("page"));
            server.bindHandler("/x", says("handler"));
        });
        scenarios.add("hooks/flush", server -> {
            server.bindHookHandler("/*", HookName.HOOK_BEFORE_SERVE, r -> FlushScenarios.flush(r, "hook "));
            server.bindHandler("/x", says("handler"));
        });
    }
}
