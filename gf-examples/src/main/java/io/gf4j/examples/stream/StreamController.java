package io.gf4j.examples.stream;

import io.gf4j.G;
import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.tag.Meta;
import io.gf4j.http.Request;
import io.gf4j.http.Server;
import java.util.Objects;

/**
 * Streaming from a controller, whose methods get a context and a request object: the context leads to the raw request.
 */
public final class StreamController {
    private StreamController() {}

    /** Binds the routes. */
    public static void setUp(Server server) {
        server.group("/", group -> group.bind(new Controller()));
    }

    /** What a client sends: nothing but the path. */
    @Meta(path = "/stream", method = "get")
    public record StreamReq() {}

    /** What is returned beside the stream: nothing. */
    public record StreamRes() {}

    /** The controller. */
    public static final class Controller {
        /** Streams until it is through or the client has gone. */
        public StreamRes stream(Ctx ctx, StreamReq req) throws InterruptedException {
            Request r = Objects.requireNonNull(G.requestFromCtx(ctx));
            Stream.stream(r);
            return new StreamRes();
        }
    }
}
