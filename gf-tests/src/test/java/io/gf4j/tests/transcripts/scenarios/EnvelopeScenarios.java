package io.gf4j.tests.transcripts.scenarios;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.http.Ghttp;
import io.gf4j.http.HandlerFunc;
import io.gf4j.http.Request;
import io.gf4j.http.Server;
import io.gf4j.tests.transcripts.scenarios.Outcomes.EmptyReq;
import io.gf4j.tests.transcripts.scenarios.Scenarios.Route;
import java.util.List;

/** Go: envelope.go. */
final class EnvelopeScenarios {
    private static final List<Route> PLAIN = List.of(
            new Route("/silent", r -> {}),
            new Route("/writes", r -> r.response().write("written")),
            new Route("/set-error", r -> r.setError(Gerror.newCode(Gcode.CODE_NOT_FOUND, "set"))),
            new Route("/error-and-text", r -> {
                r.setError(Gerror.of("set"));
                r.response().write("written");
            }),
            new Route("/201", header(201)),
            new Route("/403", header(403)),
            new Route("/404", header(404)),
            new Route("/500", header(500)),
            new Route("/204", header(204)),
            new Route("/write-status", r -> r.response().writeStatus(404)),
            new Route("/cleared", r -> {
                r.response().write("lost");
                r.response().clearBuffer();
            }),
            new Route("/panic", r -> Marks.act(r, "panic-string")),
            new Route("/exit-all", r -> r.exitAll()),
            new Route("/redirect", r -> r.response().redirectTo("/there")),
            new Route("/flushed", r -> FlushScenarios.flush(r, "flushed")),
            new Route("/flush-empty", r -> r.response().flush()),
            new Route("/raw", r -> RawScenarios.write(r, "raw")),
            new Route("/raw-flush-empty", RawScenarios::flush),
            new Route("/event-stream", type("text/event-stream")),
            new Route("/event-stream-charset", type("Text/Event-Stream; charset=utf-8")),
            new Route("/octet-stream", type("application/octet-stream")),
            new Route("/mixed-replace", type("multipart/x-mixed-replace; boundary=x")),
            new Route("/html", type("text/html")),
            new Route("/bad-type", type("text/event-stream; =")));

    private EnvelopeScenarios() {}

    static void addTo(Scenarios scenarios) {
        scenarios.add("strict/alone", EnvelopeScenarios::bindOutcomes);
        scenarios.add("strict/seen-by-middleware", server -> {
            server.use(EnvelopeScenarios::tell);
            bindOutcomes(server);
        });
        scenarios.add("envelope/strict", server -> {
            server.use(Ghttp::middlewareHandlerResponse);
            bindOutcomes(server);
        });
        scenarios.add("envelope/strict-in-group", server -> {
            server.group("/in", group -> {
                group.middleware(Ghttp::middlewareHandlerResponse);
                Outcomes.ALL
                        .subList(0, 3)
                        .forEach(outcome -> group.get(outcome.path(), EmptyReq.class, outcome.handler()));
            });
            server.bindHandler("/out", EmptyReq.class, Outcomes.ALL.getFirst().handler());
        });
        scenarios.add("envelope/plain", server -> {
            server.use(Ghttp::middlewareHandlerResponse);
            PLAIN.forEach(route -> server.bindHandler(route.path(), route.handler()));
        });
        scenarios.add("envelope/outer", server -> {
            server.use(
                    r -> {
                        r.middleware().next();
                        r.response().write("[", r.response().bufferLength(), " ", r.getError() != null, "]");
                    },
                    Ghttp::middlewareHandlerResponse);
            server.bindHandler("/x", EmptyReq.class, Outcomes.ALL.getFirst().handler());
        });
        scenarios.add("envelope/stopped", server -> {
            server.use(Ghttp::middlewareHandlerResponse, EnvelopeScenarios::stop);
            server.bindHandler("/x", EmptyReq.class, Outcomes.ALL.getFirst().handler());
        });
    }

    private static void bindOutcomes(Server server) {
        Outcomes.ALL.forEach(outcome -> server.bindHandler(outcome.path(), EmptyReq.class, outcome.handler()));
    }

    private static HandlerFunc header(int status) {
        return r -> r.response().writeHeader(status);
    }

    private static HandlerFunc type(String contentType) {
        return r -> r.response().header().set("Content-Type", contentType);
    }

    private static void tell(Request r) {
        r.middleware().next();
        Throwable error = r.getError();
        r.response()
                .write(
                        "[result=",
                        r.getHandlerResponse(),
                        " error=",
                        error,
                        " code=",
                        Gerror.code(error).code(),
                        " status=",
                        r.response().status(),
                        "]");
    }

    /** Does not call next. */
    private static void stop(Request r) {
        switch (Marks.query(r)) {
            case "error" -> r.setError(Gerror.newCode(Gcode.CODE_NOT_AUTHORIZED, "not you"));
            case "write" -> r.response().write("stopped");
            case "status" -> r.response().writeHeader(403);
            default -> Marks.act(r, Marks.query(r));
        }
    }
}
