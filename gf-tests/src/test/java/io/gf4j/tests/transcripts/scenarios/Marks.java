package io.gf4j.tests.transcripts.scenarios;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.http.HandlerFunc;
import io.gf4j.http.HookName;
import io.gf4j.http.Request;
import io.gf4j.http.Server;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A server on which everything that runs leaves its mark; at one place it does what the query says. Go: marks.go. */
final class Marks {
    static final List<String> PLACES = List.of(
            "handler",
            "global-before",
            "global-after",
            "group-before",
            "group-after",
            "init",
            "method",
            "shut",
            "before-serve",
            "after-serve",
            "before-output",
            "after-output",
            "status-handler");

    private Marks() {}

    /** Told of each place that is reached. */
    interface At {
        void reached(Request r, String here) throws Exception;
    }

    static Consumer<Server> marked(String place) {
        At at = (r, here) -> {
            if (here.equals(place)) {
                act(r, query(r));
            }
        };
        return server -> {
            for (HookName hook : HookName.values()) {
                String here = place(hook);
                server.bindHookHandler("/*", hook, r -> {
                    r.response().write(here, "-1 ");
                    at.reached(r, here);
                });
                server.bindHookHandler("/*", hook, r -> r.response().write(here, "-2 "));
            }
            server.use(around("global", at));
            for (String name : List.of("status-1 ", "status-2 ")) {
                server.bindStatusHandler(403, r -> {
                    r.response().write(name);
                    at.reached(r, "status-handler");
                });
            }
            server.group("/", group -> {
                group.middleware(around("group", at));
                group.all("/func", r -> {
                    r.response().write("handler ");
                    at.reached(r, "handler");
                    r.response().write("handler-end ");
                });
                group.all("/object", new MarkedObject(at));
                group.all("/status", r -> r.response().writeStatus(403, "handler "));
            });
        };
    }

    static HandlerFunc around(String name, At at) {
        return r -> {
            r.response().write(name, "( ");
            at.reached(r, name + "-before");
            r.middleware().next();
            at.reached(r, name + "-after");
            r.response().write(")", name, " ");
        };
    }

    /** The hook's name as places are named. */
    static String place(HookName hook) {
        return hook.name().replace("HOOK_", "").replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** The bare query, which tells the scenario what to do. */
    static String query(Request r) {
        String query = r.url().getRawQuery();
        return query == null ? "" : query;
    }

    static void act(Request r, String what) {
        switch (what) {
            case "exit" -> r.exit();
            case "exit-all" -> r.exitAll();
            case "exit-hook" -> r.exitHook();
            case "panic-string" -> throw new IllegalStateException("text");
            case "panic-error" -> throw new IllegalStateException("plain");
            case "panic-gerror" -> throw Gerror.of("with stack");
            case "panic-code" -> throw Gerror.newCode(Gcode.CODE_NOT_AUTHORIZED, "coded");
            case "set-error" -> r.setError(Gerror.of("set"));
            default -> {}
        }
    }
}
