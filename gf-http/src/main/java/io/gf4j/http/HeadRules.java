package io.gf4j.http;

import io.gf4j.http.engine.Exchange;
import io.gf4j.http.engine.Framing;
import io.gf4j.http.engine.ReplyHead;
import io.gf4j.http.file.ContentSniffer;

/**
 * Completes a reply's header as net/http does when the first byte has to leave: type, length or chunks, date,
 * connection.
 */
final class HeadRules {
    /** The length of a body that nobody declared. */
    static final long UNKNOWN = -1;

    private final Exchange exchange;
    private final Header header;
    private final int status;
    private final boolean isHead;
    private final boolean isHttp11;
    private long length;

    HeadRules(Exchange exchange, Header header, int status, long declaredLength) {
        this.exchange = exchange;
        this.header = header;
        this.status = status;
        this.length = declaredLength;
        this.isHead = exchange.method().equals("HEAD");
        this.isHttp11 = exchange.protocol().equals("HTTP/1.1");
    }

    /** Whether a reply of this status may have a body. */
    static boolean bodyAllowed(int status) {
        return status >= 200 && status != 204 && status != 304;
    }

    /** The length that the handler set, or {@link #UNKNOWN}; a value that is no length is dropped. */
    static long declaredLength(Header header) {
        String text = header.get("Content-Length");
        if (text.isEmpty()) {
            return UNKNOWN;
        }
        try {
            long length = Long.parseLong(text.strip());
            if (length >= 0) {
                return length;
            }
        } catch (NumberFormatException e) {
            // Dropped below, as net/http does.
        }
        header.del("Content-Length");
        return UNKNOWN;
    }

    /**
     * Decides by the first piece of the body.
     *
     * @param whole whether that piece is all there will be
     */
    ReplyHead decide(boolean whole, byte[] bytes, int offset, int first) {
        boolean bodyAllowed = bodyAllowed(status);
        String coding = header.get("Transfer-Encoding");
        if (whole && coding.isEmpty() && bodyAllowed && !header.has("Content-Length") && (!isHead || first > 0)) {
            length = first;
            header.set("Content-Length", Long.toString(length));
        }
        boolean close = closes(exchange.finishRequest(), bodyAllowed);
        if (!bodyAllowed) {
            dropBodyLines();
        } else if (first > 0
                && coding.isEmpty()
                && !header.has("Content-Type")
                && header.get("Content-Encoding").isEmpty()) {
            header.set("Content-Type", ContentSniffer.sniff(bytes, offset, first));
        }
        if (!header.has("Date")) {
            header.set("Date", HttpDate.now());
        }
        Framing framing = framing(coding, bodyAllowed);
        close |= framing == Framing.UNTIL_CLOSE;
        if (close && !hasToken(header.get("Connection"), "close")) {
            header.del("Connection");
            if (isHttp11) {
                header.set("Connection", "close");
            }
        }
        String text = StatusText.of(status);
        return new ReplyHead(
                status, text.isEmpty() ? "status code " + status : text, header::forEach, framing, length, !close);
    }

    /** Whether the connection ends with this reply, as far as the framing does not decide it. */
    private boolean closes(boolean mayKeep, boolean bodyAllowed) {
        if (!isHttp11 && mayKeep && (isHead || length != UNKNOWN || !bodyAllowed)) {
            if (!header.has("Connection")) {
                header.set("Connection", "keep-alive");
            }
        } else if (!isHttp11) {
            return true;
        }
        return !mayKeep || header.get("Connection").equals("close");
    }

    private void dropBodyLines() {
        header.del("Content-Length").del("Transfer-Encoding");
        if (status == 304) {
            header.del("Content-Type");
        }
    }

    private Framing framing(String coding, boolean bodyAllowed) {
        if (length != UNKNOWN && !coding.isEmpty() && !coding.equals("identity")) {
            header.del("Content-Length");
            length = UNKNOWN;
        }
        header.del("Transfer-Encoding");
        if (isHead || !bodyAllowed) {
            return Framing.NONE;
        }
        if (length != UNKNOWN) {
            return Framing.LENGTH;
        }
        header.del("Content-Length");
        if (!isHttp11 || coding.equals("identity")) {
            return Framing.UNTIL_CLOSE;
        }
        header.set("Transfer-Encoding", "chunked");
        return Framing.CHUNKED;
    }

    static boolean hasToken(String list, String token) {
        for (String item : list.split(",", -1)) {
            if (item.strip().equalsIgnoreCase(token)) {
                return true;
            }
        }
        return false;
    }
}
