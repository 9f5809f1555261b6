package io.gf4j.examples.stream;

import io.gf4j.http.Request;
import io.gf4j.http.Server;

/** A stream beside a middleware that changes all output: outside of its group, and inside it, ended by exitAll. */
public final class StreamBesideMiddleware {
    private StreamBesideMiddleware() {}

    /** Binds the routes. */
    public static void setUp(Server server) {
        server.group("/", group -> {
            group.get("/outside", Stream::stream);
            group.group("/", inner -> {
                inner.middleware(StreamBesideMiddleware::frame);
                inner.get("/inside", StreamBesideMiddleware::streamAndExit);
                inner.get("/page", r -> r.response().write("an ordinary page"));
            });
        });
    }

    /** Puts a frame around whatever was written. */
    private static void frame(Request r) {
        r.middleware().next();
        String content = r.response().bufferString();
        r.response().clearBuffer();
        r.response().write("<<" + content + ">>\n");
    }

    /**
     * Ends by exitAll, as GoFrame's guide advises for streams. It keeps further handlers from starting; the middleware
     * that is already running still writes its frame behind the stream, in ghttp as here.
     */
    private static void streamAndExit(Request r) throws InterruptedException {
        Stream.stream(r);
        r.exitAll();
    }
}
