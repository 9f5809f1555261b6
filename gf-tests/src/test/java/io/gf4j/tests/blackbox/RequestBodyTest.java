package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.http.Server;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bodies that are read, and bodies that are not. */
@Timeout(90)
final class RequestBodyTest {
    private static void setUp(Server server) {
        server.bindHandler("/ok", r -> r.response().write("ok"));
        server.bindHandler("/read", r -> r.response().write(r.getBodyString()));
        server.bindHandler("/unread", r -> r.response().write("answer ".repeat(10_000)));
    }

    private static String post(String path, int length, String... headers) {
        return "POST " + path + " HTTP/1.1\r\nHost: test\r\n" + String.join("", headers) + "Content-Length: " + length
                + "\r\n\r\n";
    }

    @Test
    void theBodyIsAskedForWhenItIsRead() {
        try (TestServer server = TestServer.start(RequestBodyTest::setUp);
                RawClient client = server.client()) {
            client.send(post("/read", 5, "Expect: 100-continue\r\n"));
            assertThat(client.head().statusLine()).isEqualTo("HTTP/1.1 100 Continue");
            assertThat(client.isSilentFor(Duration.ofMillis(100))).isTrue();
            assertThat(client.send("hello").answer().body()).isEqualTo("hello");
            assertThat(client.send(post("/read", 5) + "again").answer().body()).isEqualTo("again");
        }
    }

    @Test
    void aBodyThatNobodyReadsIsNotAskedFor() {
        try (TestServer server = TestServer.start(RequestBodyTest::setUp);
                RawClient client = server.client()) {
            Answer answer =
                    client.send(post("/unread", 5, "Expect: 100-continue\r\n")).answer();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Connection")).isEqualTo("close");
            assertThat(client.rest()).isEmpty();
        }
    }

    @Test
    void anUnreadBodyOf100KbKeepsTheConnection() {
        int length = 100_000;
        try (TestServer server = TestServer.start(RequestBodyTest::setUp);
                RawClient client = server.client()) {
            Answer answer =
                    client.send(post("/unread", length) + "b".repeat(length)).answer();
            assertThat(answer.body()).hasSize(70_000);
            assertThat(answer.header("Connection")).isEmpty();
            assertThat(client.send(post("/read", 5) + "hello").answer().body()).isEqualTo("hello");
        }
    }

    @Test
    void anUnreadBodyOf1MbClosesTheConnectionAfterTheAnswer() {
        int length = 1_000_000;
        try (TestServer server = TestServer.start(RequestBodyTest::setUp);
                RawClient client = server.client()) {
            client.sendUnlessClosed(post("/unread", length) + "b".repeat(length));
            Answer answer = client.answer();
            assertThat(answer.body()).hasSize(70_000);
            assertThat(answer.header("Connection")).isEqualTo("close");
            assertThat(client.rest()).isEmpty();
            Harmless.assertServes(server);
        }
    }

    @Test
    void chunksOfEverySizeAreReadWhole() {
        StringBuilder body = new StringBuilder();
        StringBuilder request =
                new StringBuilder("POST /read HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int size = 1; size < 1200; size += 7) {
            String chunk = Character.toString('a' + size % 26).repeat(size);
            body.append(chunk);
            request.append(Integer.toHexString(size))
                    .append("\r\n")
                    .append(chunk)
                    .append("\r\n");
        }
        request.append("0\r\n\r\n");
        try (TestServer server = TestServer.start(RequestBodyTest::setUp);
                RawClient whole = server.client();
                RawClient inBytes = server.client()) {
            assertThat(whole.send(request.toString()).answer().body()).isEqualTo(body.toString());
            for (int i = 0; i < request.length(); i += 13) {
                inBytes.send(request.substring(i, Math.min(request.length(), i + 13)));
            }
            assertThat(inBytes.answer().body()).isEqualTo(body.toString());
        }
    }

    @Test
    void theConnectionGoesOnBehindChunksReadOrUnread() {
        String chunks = "Transfer-Encoding: chunked\r\n\r\n3;name=value\r\nabc\r\n0\r\nTrailer: value\r\n\r\n";
        try (TestServer server = TestServer.start(RequestBodyTest::setUp);
                RawClient client = server.client()) {
            for (int i = 0; i < 3; i++) {
                client.send("POST /read HTTP/1.1\r\nHost: test\r\n" + chunks);
                client.send("POST /unread HTTP/1.1\r\nHost: test\r\n" + chunks);
                assertThat(client.answer().body()).isEqualTo("abc");
                assertThat(client.answer().body()).hasSize(70_000);
            }
        }
    }
}
