package io.gf4j.http.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The answer to a request that is not in order: short, plain text, and the connection ends (Go: net/http's own). */
public final class Refusal {
    private Refusal() {}

    /**
     * Sends the refusal.
     *
     * @param why what is wrong, or empty to say no more than the status
     */
    public static void send(Exchange exchange, int status, String reason, String why) {
        byte[] body = (status + " " + reason + (why.isEmpty() ? "" : ": " + why)).getBytes(StandardCharsets.UTF_8);
        HeaderSource headers = visitor -> {
            visitor.header("Content-Type", "text/plain; charset=utf-8");
            visitor.header("Connection", "close");
        };
        try {
            exchange.begin(new ReplyHead(status, reason, headers, Framing.UNTIL_CLOSE, 0, false));
            exchange.write(body, 0, body.length);
            exchange.finish();
        } catch (IOException e) {
            exchange.abort();
        }
    }
}
