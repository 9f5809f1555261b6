package io.gf4j.http.engine.undertow;

import io.gf4j.http.engine.Exchange;
import io.gf4j.http.engine.ExchangeHandler;
import io.gf4j.http.engine.Framing;
import io.gf4j.http.engine.HeaderSource;
import io.gf4j.http.engine.ReplyHead;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What Undertow's parser lets through and net/http does not: a transfer coding other than {@code chunked} leaves open where
 * the body ends, and with it what the next request is.
 */
final class RequestGuard {
    private RequestGuard() {}

    /** Returns who answers instead of the server, or null when the request is in order. */
    static @Nullable ExchangeHandler check(UndertowExchange exchange) {
        HttpServerExchange undertow = exchange.undertow();
        HeaderValues codings = undertow.getRequestHeaders().get(Headers.TRANSFER_ENCODING);
        if (codings != null
                && (codings.size() != 1
                        || !undertow.isHttp11()
                        || !codings.getFirst().equalsIgnoreCase("chunked"))) {
            return refuse(501, "Not Implemented", "Unsupported transfer encoding");
        }
        if (!undertow.isHttp11() && !undertow.isHttp10()) {
            return refuse(505, "HTTP Version Not Supported", "unsupported protocol version");
        }
        return null;
    }

    private static ExchangeHandler refuse(int status, String reason, String why) {
        byte[] body = (status + " " + reason + ": " + why).getBytes(StandardCharsets.US_ASCII);
        return exchange -> {
            try {
                send(exchange, status, reason, body);
            } catch (IOException e) {
                exchange.abort();
            }
        };
    }

    private static void send(Exchange exchange, int status, String reason, byte[] body) throws IOException {
        HeaderSource headers = visitor -> {
            visitor.header("Content-Type", "text/plain; charset=utf-8");
            visitor.header("Connection", "close");
            visitor.header("Content-Length", Integer.toString(body.length));
        };
        exchange.begin(new ReplyHead(status, reason, headers, Framing.LENGTH, body.length, false));
        exchange.write(body, 0, body.length);
        exchange.finish();
    }
}
