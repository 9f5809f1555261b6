package io.gf4j.tests.transcripts.scenarios;

import static io.gf4j.tests.transcripts.scenarios.MiddlewareScenarios.brackets;
import static io.gf4j.tests.transcripts.scenarios.MiddlewareScenarios.says;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.gf4j.http.HookName;
import io.gf4j.http.Router;
import java.util.List;
import java.util.Objects;

/** Go: hookruns.go. */
final class HookRunScenarios {
    private HookRunScenarios() {}

    static void addTo(Scenarios scenarios) {
        List.of("none", "exit", "exit-hook", "exit-all").forEach(exit -> addPriority(scenarios, exit));
        addStops(scenarios);
        addOutput(scenarios);
        scenarios.add("hooks/methods", server -> {
            server.bindHookHandler("PUT:/x", HookName.HOOK_BEFORE_SERVE, says("put"));
            server.bindHookHandler("post:/*", HookName.HOOK_AFTER_SERVE, says("post"));
            server.bindHandler("/x", says("handler"));
        });
    }

    private static void addPriority(Scenarios scenarios, String exit) {
        scenarios.add("hooks/priority-" + exit, server -> {
            server.bindHandler("/priority/show", says("show"));
            server.bindHookHandler("/priority/:name", HookName.HOOK_BEFORE_SERVE, says("name"));
            server.bindHookHandler("/priority/*any", HookName.HOOK_BEFORE_SERVE, says("any"));
            server.bindHookHandler("/priority/show", HookName.HOOK_BEFORE_SERVE, r -> {
                r.response().write("exact ");
                Marks.act(r, exit);
                r.response().write("end ");
            });
        });
    }

    private static void addStops(Scenarios scenarios) {
        scenarios.add("hooks/exit-before-group", server -> {
            server.bindHandler("/test", says("test"));
            server.group("/hook", group -> {
                group.middleware(brackets("group"));
                group.all("/test", says("handler"));
            });
            server.bindHookHandler("/hook/*", HookName.HOOK_BEFORE_SERVE, r -> {
                r.response().write("hook");
                r.exitAll();
            });
        });
        scenarios.add("hooks/denies", server -> {
            server.bindHookHandler("/*", HookName.HOOK_BEFORE_SERVE, r -> {
                if (!Marks.query(r).equals("token=1")) {
                    r.response().writeStatusExit(403, "denied");
                }
            });
            server.bindHookHandler("/all/*", HookName.HOOK_BEFORE_SERVE, r -> {
                r.response().writeStatus(401);
                r.exitAll();
            });
            server.bindHandler("/x", says("handler"));
            server.bindHandler("/all/x", says("handler"));
        });
    }

    private static void addOutput(Scenarios scenarios) {
        scenarios.add("hooks/names-in-output", server -> {
            String pattern = "/{object}/list/{page}.java";
            server.bindHookHandler(
                    pattern,
                    HookName.HOOK_BEFORE_OUTPUT,
                    r -> r.response().setBuffer(("names" + RoutingScenarios.values(r)).getBytes(UTF_8)));
            server.bindHandler(pattern, r -> {
                Router router = Objects.requireNonNull(r.router());
                r.response().write(router.uri());
            });
        });
        scenarios.add("hooks/flush-in-output", server -> {
            server.bindHookHandler("/*", HookName.HOOK_BEFORE_OUTPUT, r -> {
                r.response().flush();
                r.response().write("more");
            });
            server.bindHandler("/x", says("handler"));
        });
        scenarios.add("hooks/see-errors", server -> {
            for (HookName hook :
                    List.of(HookName.HOOK_BEFORE_SERVE, HookName.HOOK_AFTER_SERVE, HookName.HOOK_BEFORE_OUTPUT)) {
                server.bindHookHandler("/*", hook, r -> {
                    boolean failed = r.getError() != null;
                    int length = r.response().bufferLength();
                    r.response()
                            .write(
                                    "{",
                                    Marks.place(hook),
                                    " ",
                                    failed,
                                    " ",
                                    r.response().status(),
                                    " ",
                                    length,
                                    "} ");
                });
            }
            server.bindHandler("/panic", r -> Marks.act(r, "panic-string"));
            server.bindHandler("/status", r -> r.response().writeStatus(404));
            server.bindHandler("/x", says("handler"));
        });
        scenarios.add("hooks/headers", server -> {
            for (HookName hook : HookName.values()) {
                server.bindHookHandler("/*", hook, r -> r.response().header().set("X-" + Marks.place(hook), "1"));
            }
            server.bindHandler("/x", says("handler"));
            server.bindHandler("/flushed", r -> FlushScenarios.flush(r, "a"));
        });
    }
}
