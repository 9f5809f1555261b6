package io.gf4j.tests.examples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;

/** Questions to an example, each on a connection of its own. */
final class Ask {
    private Ask() {}

    /** Without a body; the request is {@code GET /path}. */
    static Answer plain(TestServer server, String request, String... headers) {
        return send(server, request, String.join("\r\n", headers), "");
    }

    /** A POST of JSON. */
    static Answer json(TestServer server, String path, String body) {
        return send(server, "POST " + path, "Content-Type: application/json", body);
    }

    /** A POST of a form's fields. */
    static Answer form(TestServer server, String path, String body) {
        return send(server, "POST " + path, "Content-Type: application/x-www-form-urlencoded", body);
    }

    /** With a body whose characters are bytes; no headers is empty, and more than one is separated by line ends. */
    static Answer send(TestServer server, String request, String headers, String body) {
        String length = body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n";
        String more = headers.isEmpty() ? "" : headers + "\r\n";
        try (RawClient client = server.client()) {
            return client.send(request + " HTTP/1.1\r\nHost: test\r\nConnection: close\r\n" + more + length + "\r\n"
                            + body)
                    .answer(request.substring(0, request.indexOf(' ')));
        }
    }

    /** Status and body, which is read as UTF-8. */
    static String text(Answer answer) {
        return answer.status() + " " + new String(answer.body().getBytes(ISO_8859_1), UTF_8);
    }
}
