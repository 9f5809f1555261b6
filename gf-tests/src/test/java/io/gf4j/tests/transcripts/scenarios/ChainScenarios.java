package io.gf4j.tests.transcripts.scenarios;

import static io.gf4j.tests.transcripts.scenarios.MiddlewareScenarios.brackets;
import static io.gf4j.tests.transcripts.scenarios.MiddlewareScenarios.says;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.gf4j.core.error.Code;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.http.Ghttp;
import io.gf4j.http.HandlerFunc;
import io.gf4j.http.HookName;
import io.gf4j.http.Request;
import java.util.Map;

/** Go: chain.go. */
final class ChainScenarios {
    private static final HandlerFunc PANIC = r -> Marks.act(r, "panic-string");

    private ChainScenarios() {}

    static void addTo(Scenarios scenarios) {
        addBound(scenarios);
        addSides(scenarios);
        addStops(scenarios);
        addErrors(scenarios);
        addOutput(scenarios);
    }

    private static HandlerFunc before(String text) {
        return r -> {
            r.response().write(text, " ");
            r.middleware().next();
        };
    }

    private static HandlerFunc after(String text) {
        return r -> {
            r.middleware().next();
            r.response().write(text, " ");
        };
    }

    /** Asks for a word in the query. */
    static void letIn(Request r) {
        if (Marks.query(r).equals("token=1")) {
            r.middleware().next();
        } else {
            r.response().writeStatus(403);
        }
    }

    private static void addBound(Scenarios scenarios) {
        scenarios.add("middleware/bound-names", server -> {
            server.bindHandler("/test/test", says("handler"));
            server.bindMiddleware("/test", brackets("1"), brackets("2"));
            server.bindMiddleware("/test/:name", brackets("3"), brackets("4"));
        });
        scenarios.add("middleware/bound-methods", server -> {
            server.bindHandler("/test/test", says("handler"));
            server.bindMiddleware("PUT:/test", brackets("put"));
            server.bindMiddleware("POST:/test/:name", brackets("post-1"), brackets("post-2"));
        });
        scenarios.add("middleware/passing", server -> {
            server.bindHandler("/test/test", says("handler"));
            server.bindMiddleware("/test/*any", r -> r.middleware().next());
        });
        scenarios.add("middleware/defaults", server -> {
            server.bindHandler("PUT:/test", says("handler"));
            server.bindMiddlewareDefault(brackets("1"));
            server.bindMiddlewareDefault(brackets("2"));
        });
        scenarios.add("middleware/bound-late", server -> {
            server.bindHandler("/x", says("handler"));
            server.group("/g", group -> group.get("/x", says("grouped")));
            server.use(brackets("late"));
            server.bindMiddleware("/g/*", brackets("later"));
        });
        scenarios.add("middleware/inside-hooks", server -> {
            server.bindHandler("/test", says("handler"));
            server.bindHookHandler("/*", HookName.HOOK_BEFORE_SERVE, says("a"));
            server.bindHookHandler("/*", HookName.HOOK_AFTER_SERVE, says("b"));
            server.bindHookHandler("/*", HookName.HOOK_BEFORE_SERVE, says("c"));
            server.bindHookHandler("/*", HookName.HOOK_AFTER_SERVE, says("d"));
            server.bindMiddlewareDefault(brackets("1"));
            server.bindMiddlewareDefault(brackets("2"));
        });
    }

    private static void addSides(Scenarios scenarios) {
        Map<String, HandlerFunc[]> sides = Map.of(
                "before-after", new HandlerFunc[] {before("1"), after("2")},
                "after-before", new HandlerFunc[] {after("1"), before("2")},
                "before-before", new HandlerFunc[] {before("1"), before("2")},
                "after-after", new HandlerFunc[] {after("1"), after("2")});
        sides.forEach((name, both) -> scenarios.add("middleware/" + name, server -> {
            server.bindHandler("/test", says("handler"));
            server.use(both);
        }));
        scenarios.addHandler("middleware/next-in-handler", "/x", r -> {
            r.response().write("a ");
            r.middleware().next();
            r.response().write("b");
        });
        scenarios.add("middleware/set-ctx", server -> {
            server.use(r -> {
                r.setCtx(r.getCtx().withValue("k", 1));
                r.middleware().next();
                r.response().write(" ", r.context().value("h"));
            });
            server.bindHandler("/x", r -> {
                r.response().write(r.context().value("k"), " ", r.getCtx().value("none"));
                r.setCtx(r.context().withValue("h", 2));
            });
        });
    }

    private static void addStops(Scenarios scenarios) {
        scenarios.add(
                "middleware/refuses",
                server -> server.group("/api", group -> {
                    group.middleware(brackets("outer"), ChainScenarios::letIn, brackets("inner"));
                    group.all("/list", says("list"));
                }));
        scenarios.add("middleware/redirects", server -> {
            server.group("/before", group -> {
                group.middleware(r -> {
                    r.response().redirectTo("/login");
                    r.response().write("not reached");
                });
                group.all("/x", says("never"));
            });
            server.group("/behind", group -> {
                group.middleware(brackets("outer"), r -> {
                    r.middleware().next();
                    r.response().redirectTo("/login", 303);
                });
                group.all("/x", says("handler"));
            });
        });
        scenarios.add("middleware/raw-writer", server -> {
            server.bindMiddleware("/stopped", r -> r.response().writer().write("hello".getBytes(UTF_8)));
            server.group("/in", group -> {
                group.middleware(Ghttp::middlewareHandlerResponse);
                group.get("/x", r -> r.response().writer().write("hello".getBytes(UTF_8)));
            });
        });
    }

    private static void addErrors(Scenarios scenarios) {
        scenarios.add("middleware/panics", server -> {
            server.group("/before", group -> {
                group.middleware(r -> fail(), brackets("never"));
                group.all("/x", says("never"));
            });
            server.group("/after", group -> {
                group.middleware(r -> {
                    r.middleware().next();
                    fail();
                });
                group.all("/x", says("handler"));
            });
        });
        scenarios.add("middleware/code-of-error", server -> {
            server.use(r -> {
                r.middleware().next();
                Code code = Gerror.code(r.getError());
                r.response().clearBuffer();
                r.response().write(code.code(), " ", code.message());
            });
            server.bindHandler("/own", r -> {
                throw Gerror.newCode(Gcode.of(10000, "", null), "own");
            });
            server.bindHandler("/none", r -> {});
            server.bindHandler("/plain", PANIC);
        });
        scenarios.add("middleware/error-then-next", server -> {
            server.use(r -> {
                r.setError(Gerror.of("set"));
                r.middleware().next();
                r.response().write(r.getError());
            });
            server.bindHandler("/x", says("handler"));
            server.bindHandler("/panic", PANIC);
        });
    }

    private static void fail() {
        throw new IllegalStateException("error");
    }

    private static void addOutput(Scenarios scenarios) {
        scenarios.add(
                "middleware/status-over",
                server -> server.group("/", group -> {
                    group.middleware(r -> {
                        r.middleware().next();
                        r.response().writeOver(r.response().status());
                    });
                    group.all("/list", says("list"));
                    group.all("/403", r -> r.response().writeStatus(403, "content"));
                    group.all("/panic", PANIC);
                }));
        scenarios.add("middleware/headers", server -> {
            server.use(r -> {
                r.response().header().set("X-Before", "1");
                r.response().header().set("X-Both", "before");
                r.middleware().next();
                r.response().header().set("X-After", "1");
                r.response().header().set("X-Both", "after");
                r.response().header().add("X-Handler", "too");
            });
            server.bindHandler("/x", r -> {
                r.response().header().set("X-Handler", "h");
                r.response().write("x");
            });
            server.bindHandler("/flushed", r -> FlushScenarios.flush(r, "x"));
            server.bindHandler("/panic", r -> {
                r.response().header().set("X-Handler", "h");
                PANIC.handle(r);
            });
        });
        scenarios.add("middleware/flushes", server -> {
            server.use(r -> {
                FlushScenarios.flush(r, "first ");
                r.middleware().next();
                r.response().write("last");
            });
            server.bindHandler("/x", says("handler"));
            server.bindHandler("/404", r -> r.response().writeStatus(404));
        });
        scenarios.add("middleware/encoded", server -> {
            server.use(r -> r.middleware().next());
            server.bindHandler("/x", r -> {
                r.response().header().set("Content-Encoding", "gzip");
                r.response().header().set("Content-Type", "text/plain");
                r.response().header().set("Content-Length", "10");
                r.response().write("\u001f\u008b\b\0\0\0\0\0\0\u00ff".getBytes(ISO_8859_1));
            });
        });
    }
}
