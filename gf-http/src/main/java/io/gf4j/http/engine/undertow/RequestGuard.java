package io.gf4j.http.engine.undertow;

import io.gf4j.http.engine.ExchangeHandler;
import io.gf4j.http.engine.Refusal;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.Protocols;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Undertow's parser lets through and net/http does not: a transfer coding other than {@code chunked} leaves open
 * where the body ends, and with it what the next request is.
 */
final class RequestGuard {
    private static final Set<String> FRAMING = Set.of("transfer-encoding", "trailer", "content-length");

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
        if (codings != null && announcesFraming(undertow)) {
            return refuse(400, "Bad Request", "");
        }
        String expectation = undertow.getRequestHeaders().getFirst(Headers.EXPECT);
        if (expectation != null && !expectation.equalsIgnoreCase("100-continue")) {
            return refuse(417, "Expectation Failed", "");
        }
        if (!undertow.isHttp11() && !undertow.isHttp10()) {
            undertow.setProtocol(Protocols.HTTP_1_1);
            return refuse(505, "HTTP Version Not Supported", "unsupported protocol version");
        }
        return null;
    }

    /** Whether trailers are to tell what only the head may. */
    private static boolean announcesFraming(HttpServerExchange undertow) {
        HeaderValues lines = undertow.getRequestHeaders().get(Headers.TRAILER);
        return lines != null
                && lines.stream()
                        .flatMap(line -> Stream.of(line.split(",", -1)))
                        .anyMatch(name -> FRAMING.contains(name.strip().toLowerCase(Locale.ROOT)));
    }

    private static ExchangeHandler refuse(int status, String reason, String why) {
        return exchange -> Refusal.send(exchange, status, reason, why);
    }
}
