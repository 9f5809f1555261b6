package io.gf4j.tests.blackbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.LogCapture;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.StandardError;
import io.gf4j.tests.support.TestServer;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests that are none are refused with a plain answer or by closing, and the server goes on. */
@Timeout(90)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MalformedRequestTest {
    private static final String GET = "GET /ok HTTP/1.1\r\nHost: test\r\n";
    private static final String POST = "POST /body HTTP/1.1\r\nHost: test\r\n";
    private static final String CHUNKED = POST + "Transfer-Encoding: chunked\r\n\r\n";

    private final StandardError printed = new StandardError();
    private final LogCapture log = new LogCapture();
    private final TestServer server = TestServer.start(s -> {
        s.bindHandler("/ok", r -> r.response().write("ok"));
        s.bindHandler("/body", r -> r.response().write(r.getBodyString().length()));
    });

    @BeforeAll
    void prepare() {
        Harmless.assertServes(server);
    }

    @AfterAll
    void close() {
        server.close();
        log.close();
        printed.close();
    }

    static Stream<Arguments> requestLines() {
        return Stream.of(
                Arguments.of("no version", "GET /ok\r\n\r\n"),
                Arguments.of("HTTP/2.0", "GET /ok HTTP/2.0\r\nHost: test\r\n\r\n"),
                Arguments.of("HTTP/1.12", "GET /ok HTTP/1.12\r\nHost: test\r\n\r\n"),
                Arguments.of("lower case version", "GET /ok http/1.1\r\nHost: test\r\n\r\n"),
                Arguments.of("no target", "GET HTTP/1.1\r\nHost: test\r\n\r\n"),
                Arguments.of("no method", " /ok HTTP/1.1\r\nHost: test\r\n\r\n"),
                Arguments.of("space in target", "GET /o k HTTP/1.1\r\nHost: test\r\n\r\n"),
                Arguments.of("relative target", "GET ok HTTP/1.1\r\nHost: test\r\n\r\n"),
                Arguments.of("bad escape", "GET /%zz HTTP/1.1\r\nHost: test\r\n\r\n"),
                Arguments.of("cut escape", "GET /% HTTP/1.1\r\nHost: test\r\n\r\n"),
                Arguments.of("NUL in target", "GET /\0ok HTTP/1.1\r\nHost: test\r\n\r\n"),
                Arguments.of("bracket in method", "G(T /ok HTTP/1.1\r\nHost: test\r\n\r\n"),
                Arguments.of("20 KB target", "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: test\r\n\r\n"),
                Arguments.of("20 KB method", "G".repeat(20_000) + " /ok HTTP/1.1\r\nHost: test\r\n\r\n"),
                Arguments.of(
                        "TLS hello",
                        "\u0016\u0003\u0001\u0002\0\u0001\0\u0001\u00fc\u0003\u0003" + "\u00a5".repeat(500)),
                Arguments.of("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"));
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                Arguments.of("no colon", GET + "Nonsense\r\n\r\n"),
                Arguments.of("space before colon", GET + "Name : value\r\n\r\n"),
                Arguments.of("space in name", GET + "Na me: value\r\n\r\n"),
                Arguments.of("empty name", GET + ": value\r\n\r\n"),
                Arguments.of("NUL in value", GET + "Name: va\0lue\r\n\r\n"),
                Arguments.of("CR in value", GET + "Name: va\rlue\r\n\r\n"),
                Arguments.of("first line folded", "GET /ok HTTP/1.1\r\n folded\r\nHost: test\r\n\r\n"),
                Arguments.of("1 MB value", GET + "Name: " + "v".repeat(1_000_000) + "\r\n\r\n"),
                Arguments.of("1 MB of lines", GET + "Name: value\r\n".repeat(80_000) + "\r\n"),
                Arguments.of("1 MB name", GET + "n".repeat(1_000_000) + ": value\r\n\r\n"));
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("unknown coding", POST + "Transfer-Encoding: gzip\r\n\r\nxx"),
                Arguments.of("coding before chunked", POST + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"),
                Arguments.of("almost chunked", POST + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"),
                Arguments.of(
                        "two codings",
                        POST + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                Arguments.of(
                        "coding in HTTP/1.0", "POST /body HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                Arguments.of("two lengths", POST + "Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc"),
                Arguments.of("list of lengths", POST + "Content-Length: 2, 3\r\n\r\nabc"),
                Arguments.of(
                        "length and chunks", POST + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
                Arguments.of("negative length", POST + "Content-Length: -1\r\n\r\n"),
                Arguments.of("signed length", POST + "Content-Length: +3\r\n\r\nabc"),
                Arguments.of("hexadecimal length", POST + "Content-Length: 0x3\r\n\r\nabc"),
                Arguments.of("length of 20 digits", POST + "Content-Length: 99999999999999999999\r\n\r\n"),
                Arguments.of("no length", POST + "Content-Length: \r\n\r\nabc"),
                Arguments.of("chunk size no number", CHUNKED + "xyz\r\nabc\r\n0\r\n\r\n"),
                Arguments.of("chunk size negative", CHUNKED + "-3\r\nabc\r\n0\r\n\r\n"),
                Arguments.of("chunk size empty", CHUNKED + "\r\nabc\r\n0\r\n\r\n"),
                Arguments.of("chunk longer than its size", CHUNKED + "3\r\nabcdef\r\n0\r\n\r\n"),
                Arguments.of("chunk shorter than its size", CHUNKED + "6\r\nabc\r\n0\r\n\r\n"),
                Arguments.of("chunk size with underscore", CHUNKED + "0_3\r\nabc\r\n0\r\n\r\n"),
                Arguments.of("chunk lines ending in LF", CHUNKED + "3\nabc\n0\n\n"),
                Arguments.of("chunk extension of 20 KB", CHUNKED + "3;" + "x".repeat(20_000) + "\r\nabc\r\n0\r\n\r\n"),
                Arguments.of("chunk size of 20 digits", CHUNKED + "f".repeat(20) + "\r\nabc\r\n0\r\n\r\n"));
    }

    @ParameterizedTest
    @MethodSource({"requestLines", "headers", "bodies"})
    void isRefused(String what, String request) {
        try (RawClient client = server.client()) {
            client.sendUnlessClosed(request).endSendingUnlessClosed();
            Harmless.assertRefused(client.rest());
        }
        Harmless.assertServes(server);
        assertThat(printed.text()).as(what).isEmpty();
        assertThat(log.lines())
                .as(what)
                .allMatch(line -> line.startsWith("INFO") || line.startsWith("ERROR gf.http.error"));
    }

    @Test
    void randomBytesAreRefused() {
        Random random = new Random(42);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[1 + random.nextInt(2000)];
            random.nextBytes(bytes);
            try (RawClient client = server.client()) {
                client.sendUnlessClosed(new String(bytes, ISO_8859_1));
                client.endSendingUnlessClosed();
                Harmless.assertRefused(client.rest());
            }
        }
        Harmless.assertServes(server);
        assertThat(printed.text()).isEmpty();
    }

    @Test
    void anUnknownTransferCodingIsNotImplementedAndClosesTheConnection() {
        try (RawClient client = server.client()) {
            client.send(POST + "Transfer-Encoding: gzip\r\n\r\n" + GET + "\r\n");
            Answer answer = client.answer();
            assertThat(answer.status()).isEqualTo(501);
            assertThat(answer.header("Connection")).isEqualTo("close");
            assertThat(client.rest()).isEmpty();
        }
    }

    @Test
    void aHeadOf14KbInPiecesOfOneByteIsServed() {
        String request = GET + "Name: " + "v".repeat(13_900) + "\r\n\r\n";
        try (RawClient client = server.client()) {
            for (int i = 0; i < request.length(); i++) {
                client.send(request.substring(i, i + 1));
            }
            assertThat(client.answer().body()).isEqualTo("ok");
        }
    }

    @Test
    void aHeadOfAHundredLinesIsServed() {
        try (RawClient client = server.client()) {
            client.send(GET + "Name: value\r\n".repeat(100) + "\r\n");
            assertThat(client.answer().body()).isEqualTo("ok");
        }
    }
}
