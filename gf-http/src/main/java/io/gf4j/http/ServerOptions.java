package io.gf4j.http;

import io.gf4j.http.engine.Exchange;
import java.io.IOException;

/** {@code OPTIONS *} asks the server itself; net/http answers it before any handler, with nothing. */
final class ServerOptions {
    private ServerOptions() {}

    static void answer(Exchange exchange) {
        ReplyWriter reply = new ReplyWriter(exchange);
        reply.header().set("Content-Length", "0");
        try {
            reply.finish(new byte[0], 0, 0);
        } catch (IOException e) {
            reply.abort();
        }
    }
}
