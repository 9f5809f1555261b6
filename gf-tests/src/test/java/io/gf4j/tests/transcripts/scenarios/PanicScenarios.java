package io.gf4j.tests.transcripts.scenarios;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gf4j.core.error.Gerror;
import io.gf4j.http.HookName;

/** Go: panic.go. */
final class PanicScenarios {
    private PanicScenarios() {}

    static void addTo(Scenarios scenarios) {
        for (String place : Marks.PLACES) {
            scenarios.add("panic/in-" + place, Marks.marked(place));
        }
        scenarios.addHandler("panic/silent-handler", "/x", r -> Marks.act(r, "panic-string"));
        scenarios.addHandler("panic/after-flush", "/x", r -> {
            r.response().write("flushed");
            r.response().flush();
            r.response().write("buffered");
            Marks.act(r, "panic-string");
        });
        scenarios.addHandler("panic/raw-after-flush", "/x", r -> {
            r.response().rawWriter().write("raw".getBytes(UTF_8));
            r.response().rawWriter().flush();
            Marks.act(r, "panic-string");
        });
        addMiddleware(scenarios);
        addHooks(scenarios);
        addErrors(scenarios);
    }

    private static void addMiddleware(Scenarios scenarios) {
        scenarios.add("panic/cleared-by-middleware", server -> {
            server.use(r -> {
                r.middleware().next();
                Throwable error = r.getError();
                if (error != null) {
                    r.response().clearBuffer();
                    r.response().write("hidden: ", Gerror.code(error).code());
                }
            });
            server.bindHandler("/x", r -> Marks.act(r, Marks.query(r)));
        });
        scenarios.add("panic/caught-by-middleware", server -> {
            server.use(r -> {
                try {
                    r.middleware().next();
                    r.response().write(" after");
                } catch (RuntimeException e) {
                    r.response().write("caught");
                }
            });
            server.bindHandler("/x", r -> Marks.act(r, "panic-string"));
        });
    }

    private static void addHooks(Scenarios scenarios) {
        scenarios.add("panic/hook-after-error", server -> {
            server.bindHandler("/x", r -> Marks.act(r, "panic-string"));
            server.bindHandler("/flushed", r -> {
                r.response().write("flushed");
                r.response().flush();
                Marks.act(r, "panic-string");
            });
            server.bindHookHandler("/*", HookName.HOOK_AFTER_SERVE, r -> Marks.act(r, "panic-error"));
        });
        scenarios.add("panic/hook-after-flush", server -> {
            server.bindHandler("/x", r -> {
                r.response().write("flushed");
                r.response().flush();
                r.response().write("buffered");
            });
            server.bindHookHandler("/*", HookName.HOOK_AFTER_SERVE, r -> Marks.act(r, "panic-string"));
        });
    }

    private static void addErrors(Scenarios scenarios) {
        scenarios.add("panic/set-error", server -> {
            server.bindHandler("/writes", r -> {
                r.setError(Gerror.of("set"));
                r.response().write("body");
            });
            server.bindHandler("/silent", r -> r.setError(Gerror.of("set")));
        });
        scenarios.add("panic/set-error-without-next", server -> {
            server.use(r -> r.setError(Gerror.of("set")));
            server.bindHandler("/x", r -> r.response().write("handler"));
        });
        scenarios.add("panic/status-handler-for-500", server -> {
            server.bindHandler("/x", r -> Marks.act(r, "panic-string"));
            server.bindStatusHandler(500, r -> {
                Throwable error = r.getError();
                r.response().writeOver("page for: ", error == null ? "" : error.getMessage());
            });
        });
    }
}
