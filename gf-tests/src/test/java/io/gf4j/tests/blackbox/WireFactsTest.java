package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gf4j.http.Server;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.Head;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers look like on the wire. */
@Timeout(90)
final class WireFactsTest {
    private static final Duration A_MOMENT = Duration.ofMillis(100);

    /** The handler of a stream waits for one before each of its events. */
    private final Semaphore next = new Semaphore(0);

    private final TestServer server = TestServer.start(this::setUp);

    private void setUp(Server s) {
        s.bindHandler("/text", r -> r.response().write("plain text"));
        s.bindHandler("/html", r -> r.response().write("<html><body>page</body></html>"));
        s.bindHandler("/json", r -> r.response().writeJson("{}"));
        s.bindHandler("/number", r -> r.response().write(r.getHeader("X-Number")));
        s.bindHandler("/status", r -> r.response().writeStatus(Integer.parseInt(r.getHeader("X-Status")), "text"));
        s.bindHandler("/stream", r -> {
            for (int i = 0; i < 3; i++) {
                next.acquire();
                r.response().write("event ", i);
                r.response().write("\n");
                r.response().flush();
            }
        });
    }

    @AfterEach
    void close() {
        server.close();
    }

    private RawClient ask(String method, String path, String rest) {
        return server.client().send(method + " " + path + rest);
    }

    private static String http11(String... headers) {
        return " HTTP/1.1\r\nHost: test\r\n" + String.join("\r\n", headers)
                + (headers.length > 0 ? "\r\n\r\n" : "\r\n");
    }

    @Test
    void everyFlushIsOneChunkAndLeavesBeforeTheNextIsWritten() {
        try (RawClient client = ask("GET", "/stream", http11())) {
            assertThat(client.isSilentFor(A_MOMENT)).isTrue();
            next.release();
            assertThat(client.head().header("Transfer-Encoding")).isEqualTo("chunked");
            assertThat(client.chunk()).isEqualTo("event 0\n");
            assertThat(client.isSilentFor(A_MOMENT)).isTrue();
            next.release();
            assertThat(client.chunk()).isEqualTo("event 1\n");
            next.release();
            assertThat(client.chunk()).isEqualTo("event 2\n");
            assertThat(client.chunk()).isEmpty();
        }
    }

    @Test
    void aStreamLeavesTheConnectionForTheNextRequest() {
        next.release(3);
        try (RawClient client = ask("GET", "/stream", http11())) {
            assertThat(client.answer().pieces()).hasSize(3);
            assertThat(client.send("GET /text" + http11()).answer().body()).isEqualTo("plain text");
        }
    }

    @Test
    void anOldClientGetsAStreamWithoutChunksUpToTheClose() {
        try (RawClient client = ask("GET", "/stream", " HTTP/1.0\r\n\r\n")) {
            next.release();
            Head head = client.head();
            assertThat(head.header("Transfer-Encoding")).isEmpty();
            assertThat(head.header("Content-Length")).isEmpty();
            assertThat(client.line()).isEqualTo("event 0");
            assertThat(client.isSilentFor(A_MOMENT)).isTrue();
            next.release(2);
            assertThat(client.rest()).isEqualTo("event 1\nevent 2\n");
        }
    }

    @Test
    void anOldClientKeepsItsConnectionOnlyIfItAsks() {
        try (RawClient client = ask("GET", "/text", " HTTP/1.0\r\n\r\n")) {
            assertThat(client.answer().body()).isEqualTo("plain text");
            assertThat(client.rest()).isEmpty();
        }
        try (RawClient client = ask("GET", "/text", " HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")) {
            Answer answer = client.answer();
            assertThat(answer.header("Connection")).isEqualTo("keep-alive");
            assertThat(answer.body()).isEqualTo("plain text");
            assertThat(client.send("GET /text HTTP/1.0\r\n\r\n").answer().body())
                    .isEqualTo("plain text");
            assertThat(client.rest()).isEmpty();
        }
    }

    @Test
    void aShortAnswerHasLengthDateAndType() {
        Answer answer = server.get("/text");
        assertThat(answer.header("Content-Length")).isEqualTo("10");
        assertThat(answer.header("Transfer-Encoding")).isEmpty();
        assertThat(ZonedDateTime.parse(answer.header("Date"), DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant())
                .isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(answer.header("Content-Type")).isEqualTo("text/plain; charset=utf-8");
        assertThat(server.get("/html").header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(server.get("/json").header("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void severalSpacesInAHeadersValueBecomeOne() {
        assertThat(ask("GET", "/number", http11("X-Number:  a   b ")).answer().body())
                .isEqualTo("a b");
    }

    @Test
    void everyLineOfTheHeadIsThereOnce() {
        Head head = server.get("/text").head();
        assertThat(head.lines())
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"close", "Close", "close, x", "x,close"})
    void theConnectionClosesWhenTheClientAsks(String connection) {
        try (RawClient client = ask("GET", "/text", http11("Connection: " + connection))) {
            Answer answer = client.answer();
            assertThat(answer.header("Connection")).isEqualTo("close");
            assertThat(answer.body()).isEqualTo("plain text");
            assertThat(client.rest()).isEmpty();
        }
    }

    @Test
    void oneConnectionServesManyRequests() {
        try (RawClient client = server.client()) {
            for (int i = 0; i < 100; i++) {
                client.send("GET /number" + http11("X-Number: " + i));
                assertThat(client.answer().body()).isEqualTo(Integer.toString(i));
            }
        }
    }

    @Test
    void theAnswerToHeadHasNoBody() {
        try (RawClient client = server.client()) {
            assertThat(client.send("HEAD /text" + http11()).answer("HEAD").header("Content-Length"))
                    .isEqualTo("10");
            assertThat(client.send("GET /text" + http11()).answer().body()).isEqualTo("plain text");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 304})
    void anAnswerThatMayHaveNoBodyHasNone(int status) {
        try (RawClient client = server.client()) {
            Answer answer =
                    client.send("GET /status" + http11("X-Status: " + status)).answer();
            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.header("Content-Length")).isEmpty();
            assertThat(answer.header("Transfer-Encoding")).isEmpty();
            assertThat(client.send("GET /text" + http11()).answer().body()).isEqualTo("plain text");
        }
    }
}
