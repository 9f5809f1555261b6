package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.http.Server;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.Await;
import io.gf4j.tests.support.LogCapture;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a client hears, and the log says, when its body ends too early or is no body. */
@Timeout(90)
final class BrokenOffBodyAnswerTest {
    private static void setUp(Server server) {
        server.bindHandler("/body", r -> r.response().write(r.getBodyString()));
    }

    @Test
    void theAnswerNamesNothingOfUndertow() {
        try (TestServer server = TestServer.start(BrokenOffBodyAnswerTest::setUp);
                RawClient client = server.client()) {
            client.send("POST /body HTTP/1.1\r\nHost: test\r\nContent-Length: 10\r\n\r\nhello")
                    .endSending();
            Answer answer = client.answer();
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.body()).isEqualTo("Read from request Body failed: unexpected EOF");
        }
    }

    @Test
    void theLogNamesNothingOfUndertow() throws InterruptedException {
        try (LogCapture log = new LogCapture();
                TestServer server = TestServer.start(BrokenOffBodyAnswerTest::setUp);
                RawClient client = server.client()) {
            client.send("POST /body HTTP/1.1\r\nHost: test\r\nContent-Length: 10\r\n\r\nhello")
                    .endSending();
            client.answer();
            Await.until("a log line", () -> log.lines().stream().anyMatch(line -> line.contains("unexpected EOF")));
            assertThat(log.lines()).noneMatch(line -> line.contains("UT0") || line.contains("io.undertow"));
        }
    }

    /** The handler has its answer: it is not lost with a body that it never looked at. */
    @Test
    void anAnswerIsSentThoughTheUnreadChunksAreBroken() {
        try (TestServer server = TestServer.start(
                        s -> s.bindHandler("/unread", r -> r.response().write("unread")));
                RawClient client = server.client()) {
            client.send(
                    "POST /unread HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n-3\r\nabc\r\n0\r\n\r\n");
            assertThat(client.answer().body()).isEqualTo("unread");
            assertThat(client.rest()).isEmpty();
        }
    }

    @Test
    void brokenChunksAreAnswered() {
        try (TestServer server = TestServer.start(BrokenOffBodyAnswerTest::setUp);
                RawClient client = server.client()) {
            client.send(
                    "POST /body HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n-3\r\nabc\r\n0\r\n\r\n");
            Answer answer = client.answer();
            assertThat(answer.status()).isEqualTo(500);
            Harmless.assertTellsNothing(answer.body());
        }
    }
}
