package io.gf4j.http.engine.undertow;

import io.gf4j.http.engine.HeaderSource;
import java.nio.charset.StandardCharsets;

/** Replies of the 1xx kind, which Undertow cannot send ahead of the real one without adding lines of its own. */
final class InformationalReply {
    static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private InformationalReply() {}

    static byte[] of(int status, String reason, HeaderSource headers) {
        StringBuilder head = new StringBuilder(128);
        head.append("HTTP/1.1 ").append(status).append(' ').append(reason).append("\r\n");
        headers.forEach((name, value) ->
                head.append(name).append(": ").append(value.strip()).append("\r\n"));
        return head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
