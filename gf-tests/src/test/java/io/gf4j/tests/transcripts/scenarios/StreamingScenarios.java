package io.gf4j.tests.transcripts.scenarios;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.fmt.Fmt;
import io.gf4j.core.tag.Meta;
import io.gf4j.http.Ghttp;
import io.gf4j.http.HandlerFunc;
import io.gf4j.http.RawWriter;
import io.gf4j.http.Request;
import io.gf4j.http.Server;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Go: streaming.go. */
final class StreamingScenarios {
    static final Duration PAUSE = Duration.ofMillis(100);

    private StreamingScenarios() {}

    static void addTo(Scenarios scenarios) {
        scenarios.addHandler("streaming/writefln", "/stream", StreamingScenarios::writefln);
        scenarios.addHandler("streaming/raw-flusher", "/stream", StreamingScenarios::rawFlusher);
        addControllers(scenarios);
        addBesideMiddleware(scenarios, "append", StreamingScenarios::appendTail);
        addBesideMiddleware(scenarios, "rewrite", StreamingScenarios::rewriteAll);
        addProtocols(scenarios, "", StreamingScenarios::writefln);
        addProtocols(scenarios, "raw-", StreamingScenarios::rawFlusher);
        scenarios.addHandler("streaming/two-events-one-flush", "/stream", r -> {
            streamHeaders(r);
            r.response().writefln("data: %d", 0);
            r.response().writefln("data: %d", 1);
            r.response().flush();
            Thread.sleep(PAUSE);
            r.response().write("data: 2\n", "data: 3\n");
        });
        scenarios.add("streaming/client-leaves", server -> clientLeaves(server, PAUSE.multipliedBy(20)));
        scenarios.add("streaming/never-done", server -> {
            server.use(Ghttp::middlewareNeverDoneCtx);
            clientLeaves(server, PAUSE.multipliedBy(5));
        });
        scenarios.add(
                "streaming/handler-response",
                server -> server.group("/", group -> {
                    group.middleware(Ghttp::middlewareHandlerResponse);
                    group.get("/writefln", StreamingScenarios::writefln);
                    group.get("/raw", StreamingScenarios::rawFlusher);
                }));
    }

    private static void streamHeaders(Request r) {
        r.response().header().set("Content-Type", "text/event-stream");
        r.response().header().set("Cache-Control", "no-cache");
        r.response().header().set("Connection", "keep-alive");
    }

    /** The streaming handler of GoFrame since v2.4. */
    static void writefln(Request r) throws InterruptedException {
        streamHeaders(r);
        for (int i = 0; i < 3; i++) {
            r.response().writefln("data: %d", i);
            r.response().flush();
            Thread.sleep(PAUSE);
        }
    }

    /** The streaming handler of GoFrame before v2.4. */
    private static void rawFlusher(Request r) throws InterruptedException {
        RawWriter writer = r.response().rawWriter();
        streamHeaders(r);
        for (int i = 0; i < 3; i++) {
            Fmt.fprintf(writer, "data: %d\n", i);
            writer.flush();
            Thread.sleep(PAUSE);
        }
    }

    /** A middleware that touches all output. */
    static void appendTail(Request r) {
        r.middleware().next();
        r.response().write("[tail]");
    }

    /** A middleware that replaces the buffer by what it makes of it. */
    private static void rewriteAll(Request r) {
        r.middleware().next();
        String text = r.response().bufferString();
        r.response().clearBuffer();
        r.response().write("[", text, "]");
    }

    private static void addBesideMiddleware(Scenarios scenarios, String name, HandlerFunc middleware) {
        scenarios.add(
                "streaming/outside-" + name,
                server -> server.group("/", group -> {
                    group.get("/stream", StreamingScenarios::writefln);
                    group.group("/api", api -> {
                        api.middleware(middleware);
                        api.get("/one", r -> r.response().write("one"));
                    });
                }));
        scenarios.add("streaming/inside-" + name, inside(middleware, StreamingScenarios::writefln));
        scenarios.add("streaming/inside-" + name + "-exit-all", inside(middleware, r -> {
            writefln(r);
            r.exitAll();
        }));
        scenarios.add("streaming/raw-inside-" + name, inside(middleware, StreamingScenarios::rawFlusher));
    }

    /** The route of a stream. */
    @Meta(path = "/stream", method = "get")
    static final class StreamReq {}

    /** Has no request, only a context. */
    static final class StreamController {
        /** Streams, and returns nothing. */
        public @Nullable Object stream(Ctx ctx, StreamReq req) throws InterruptedException {
            writefln(Outcomes.request(ctx));
            return null;
        }
    }

    /** Ends with exitAll, as the documentation advises where a middleware handles all output. */
    static final class StreamExitController {
        /** Streams, and does not return. */
        public @Nullable Object stream(Ctx ctx, StreamReq req) throws InterruptedException {
            Request r = Outcomes.request(ctx);
            writefln(r);
            r.exitAll();
            return null;
        }
    }

    private static void addControllers(Scenarios scenarios) {
        scenarios.add("streaming/controller", server -> server.group("/", group -> group.bind(new StreamController())));
        scenarios.add(
                "streaming/controller-handler-response",
                server -> server.group("/", group -> {
                    group.middleware(Ghttp::middlewareHandlerResponse);
                    group.bind(new StreamController());
                }));
        scenarios.add(
                "streaming/controller-exit-all",
                server -> server.group("/", group -> {
                    group.middleware(Ghttp::middlewareHandlerResponse);
                    group.bind(new StreamExitController());
                }));
    }

    private static Consumer<Server> inside(HandlerFunc middleware, HandlerFunc handler) {
        return server -> server.group("/", group -> {
            group.middleware(middleware);
            group.get("/stream", handler);
        });
    }

    private static void addProtocols(Scenarios scenarios, String style, HandlerFunc handler) {
        for (String name : new String[] {"http10", "http10-keep-alive", "close", "head", "pipelined", "post"}) {
            scenarios.addHandler("streaming/" + style + name, "/stream", handler);
        }
    }

    private static void clientLeaves(Server server, Duration patience) {
        BlockingQueue<String> saw = new LinkedBlockingQueue<>();
        server.bindHandler("/stream", r -> {
            streamHeaders(r);
            r.response().writefln("data: %d", 0);
            r.response().flush();
            Ctx ctx = r.context();
            boolean passed = ctx.sleep(patience);
            Throwable end = ctx.err();
            saw.add(passed || end == null ? "nothing" : String.valueOf(end.getMessage()));
        });
        server.bindHandler("/saw", r -> r.response().write(saw.poll(5, TimeUnit.SECONDS)));
    }
}
