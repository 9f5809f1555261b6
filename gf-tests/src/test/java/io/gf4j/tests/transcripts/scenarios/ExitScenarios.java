package io.gf4j.tests.transcripts.scenarios;

import io.gf4j.http.HookName;
import io.gf4j.http.Response;
import io.gf4j.http.Server;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Go: exit.go. */
final class ExitScenarios {
    private static final Map<String, Consumer<Response>> EXITS = Map.of(
            "write", r -> r.writeExit("a", 1),
            "writef", r -> r.writefExit("%s-%d", "a", 1),
            "writeln", r -> r.writelnExit("a", 1),
            "writefln", r -> r.writeflnExit("%s-%d", "a", 1),
            "json", r -> r.writeJsonExit(List.of(1, 2)),
            "over",
                    r -> {
                        r.write("lost");
                        r.writeOverExit("a", 1);
                    },
            "status", r -> r.writeStatusExit(418),
            "status-as", r -> r.writeStatusExit(418, "tea ", "pot"));

    private ExitScenarios() {}

    static void addTo(Scenarios scenarios) {
        scenarios.add("exit/none", Marks.marked("nowhere"));
        for (String place : Marks.PLACES) {
            scenarios.add("exit/in-" + place, Marks.marked(place));
        }
        scenarios.add("exit/all-before-handler", server -> {
            server.use(r -> r.exitAll());
            server.bindHandler("/x", r -> r.response().write("handler"));
        });
        scenarios.addHandler("exit/all-in-silent-handler", "/x", r -> r.exitAll());
        scenarios.add("exit/in-before-serve-silent", server -> {
            server.bindHookHandler("/*", HookName.HOOK_BEFORE_SERVE, r -> Marks.act(r, Marks.query(r)));
            server.bindHandler("/x", r -> r.response().write("handler"));
        });
        scenarios.add("exit/nested", ExitScenarios::nested);
        scenarios.addHandler("exit/recover-in-handler", "/x", r -> {
            try {
                r.response().write("before ");
                r.exit();
            } catch (Throwable e) {
                r.response().write("recovered ");
            }
        });
        scenarios.add("exit/next-twice", server -> {
            server.use(r -> {
                r.middleware().next();
                r.middleware().next();
            });
            server.bindHandler("/x", r -> r.response().write("handler "));
        });
        scenarios.add(
                "exit/write-exits",
                server -> EXITS.forEach((name, exit) -> server.bindHandler("/" + name, r -> {
                    exit.accept(r.response());
                    r.response().write("not reached");
                })));
        scenarios.add("exit/write-jsonp-xml-exits", server -> {
            server.bindHandler("/jsonp", r -> {
                r.response().writeJsonPExit(List.of(1, 2));
                r.response().write("not reached");
            });
            server.bindHandler("/xml", r -> {
                r.response().writeXmlExit(Map.of("a", 1));
                r.response().write("not reached");
            });
        });
        scenarios.add("exit/after-flush", server -> {
            server.use(StreamingScenarios::appendTail);
            server.bindHandler("/x", r -> {
                r.response().write("flushed");
                r.response().flush();
                r.response().write("buffered");
                Marks.act(r, Marks.query(r));
            });
        });
    }

    private static void nested(Server server) {
        Marks.At at = (r, here) -> {
            String[] parts = Marks.query(r).split(":", 2);
            if (parts[0].equals(here)) {
                Marks.act(r, parts[1]);
            }
        };
        server.group("/", group -> {
            group.middleware(Marks.around("a", at), Marks.around("b", at), Marks.around("c", at));
            group.get("/x", r -> {
                r.response().write("handler ");
                at.reached(r, "handler");
            });
        });
    }
}
