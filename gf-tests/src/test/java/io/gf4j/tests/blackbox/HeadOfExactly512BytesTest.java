package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.tests.support.Await;
import io.gf4j.tests.support.ProcessCounts;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What fills the buffer of SocketSource to the last byte allows the next read to wait, for whatever it is. */
@Timeout(90)
final class HeadOfExactly512BytesTest {
    private static final int SIZE = 512;

    private static String get(String headers, int size) {
        String start = "GET /ok HTTP/1.1\r\nHost: test\r\n" + headers + "X-Filler: ";
        return start + "f".repeat(size - start.length() - 4) + "\r\n\r\n";
    }

    /** Undertow drains the connection after its last reply, and then waits for the client without a deadline. */
    @Test
    void aClosedConnectionEndsThoughTheClientStays() throws Exception {
        try (TestServer server = TestServer.start(
                        s -> s.bindHandler("/ok", r -> r.response().write("ok")));
                RawClient client = server.client()) {
            assertThat(client.send(get("Connection: close\r\n", SIZE)).answer().body())
                    .isEqualTo("ok");
            assertThat(client.rest()).isEmpty();
            Await.untilEqual("connections", 0, () -> ProcessCounts.threads("gf-http"));
        }
    }

    /** The rest of the second head is waited for without a deadline. */
    @Test
    void aHalfRequestBehindAWholeOneEndsAtTheTimeouts() {
        try (TestServer server = TestServer.start(s -> {
                    s.setReadTimeout(Duration.ofMillis(300));
                    s.setIdleTimeout(Duration.ofMillis(300));
                    s.bindHandler("/ok", r -> r.response().write("ok"));
                });
                RawClient client = server.client()) {
            String half = "GET /ok HTTP/1.1\r\nHost: te";
            client.send(get("", SIZE - half.length()) + half);
            assertThat(client.answer().body()).isEqualTo("ok");
            assertThat(client.rest()).isEmpty();
        }
    }
}
