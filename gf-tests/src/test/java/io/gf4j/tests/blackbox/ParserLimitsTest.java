package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What net/http takes and says, and Undertow's parser does not. */
@Timeout(90)
final class ParserLimitsTest {
    private static final String HEAD = " HTTP/1.1\r\nHost: test\r\n";

    private final TestServer server = TestServer.start(s -> {
        s.bindHandler("/ok", r -> r.response().write("ok"));
        s.bindHandler("/interrupted", r -> {
            Thread.currentThread().interrupt();
            r.response().write("interrupted");
        });
    });

    @AfterEach
    void close() {
        server.close();
    }

    private Answer ask(String request) {
        try (RawClient client = server.client()) {
            return client.send(request).answer();
        }
    }

    /** Only the size of the head is limited. */
    @Test
    void aHeadOfManyLinesIsServed() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            lines.append("Name-").append(i).append(": value\r\n");
        }
        assertThat(ask("GET /ok" + HEAD + lines + "\r\n").status()).isEqualTo(200);
    }

    @Test
    void aQueryOfManyParametersIsServed() {
        assertThat(ask("GET /ok?" + "a=1&".repeat(2000) + HEAD + "\r\n").status())
                .isEqualTo(200);
    }

    @Test
    void anAnswerNeverSpeaksHttp09() {
        assertThat(ask("GET /ok HTTP/0.9\r\nHost: test\r\n\r\n").head().statusLine())
                .startsWith("HTTP/1.1 505 ");
    }

    /** Code that catches InterruptedException leaves its thread like this. */
    @Test
    void anAnswerIsSentThoughTheHandlerLeavesItsThreadInterrupted() {
        assertThat(ask("GET /interrupted" + HEAD + "\r\n").body()).isEqualTo("interrupted");
    }

    @Test
    void aControlCharacterInTheQueryIsRefused() {
        assertThat(ask("GET /ok?a\u0001b" + HEAD + "\r\n").status()).isEqualTo(400);
        assertThat(ask("GET /ok?a\tb" + HEAD + "\r\n").status()).isEqualTo(400);
    }
}
