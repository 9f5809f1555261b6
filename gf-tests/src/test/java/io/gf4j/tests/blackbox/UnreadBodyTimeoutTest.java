package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** readTimeout is for the client to send, not for the handler to work: a body that nobody reads cuts nothing. */
@Timeout(90)
final class UnreadBodyTimeoutTest {
    private static final Duration READ_TIMEOUT = Duration.ofMillis(300);

    @Test
    void aHandlerThatDoesNotReadTheBodyMayTakeLonger() {
        try (TestServer server = TestServer.start(s -> {
                    s.setReadTimeout(READ_TIMEOUT);
                    s.bindHandler("/slow", r -> {
                        Thread.sleep(READ_TIMEOUT.multipliedBy(3));
                        r.response().write("slow");
                    });
                });
                RawClient client = server.client()) {
            client.send("POST /slow HTTP/1.1\r\nHost: test\r\nContent-Length: 5\r\n\r\nhello");
            assertThat(client.answer().body()).isEqualTo("slow");
        }
    }

    /** It has seen all that it wants, and not asked whether there is more. */
    @Test
    void aHandlerThatDoesNotLookForTheEndOfTheBodyMayTakeLonger() {
        try (TestServer server = TestServer.start(s -> {
                    s.setReadTimeout(READ_TIMEOUT);
                    s.bindHandler("/slow", r -> {
                        byte[] body = r.body().readNBytes(5);
                        Thread.sleep(READ_TIMEOUT.multipliedBy(3));
                        r.response().write(body);
                    });
                });
                RawClient client = server.client()) {
            client.send(
                    "POST /slow HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n");
            assertThat(client.answer().body()).isEqualTo("hello");
        }
    }

    @Test
    void aStreamInAnswerToALargeBodyMayTakeLonger() {
        EventRoute route = new EventRoute(10, READ_TIMEOUT.dividedBy(3));
        try (TestServer server = TestServer.start(s -> {
                    s.setReadTimeout(READ_TIMEOUT);
                    s.bindHandler("/events", route);
                });
                RawClient client = server.client()) {
            client.send("POST /events HTTP/1.1\r\nHost: test\r\nContent-Length: 1000000\r\n\r\nbegin");
            assertThat(client.answer().pieces()).hasSize(10);
        }
    }
}
