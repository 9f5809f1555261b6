package io.gf4j.tests.registration;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.http.Ghttp;
import io.gf4j.http.Response;
import io.gf4j.http.Server;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

final class StockMiddlewareTest {
    private static final String LARGE = "0123456789".repeat(300);

    private static void gzipped(Server server) {
        server.use(Ghttp::middlewareGzip);
        server.bindHandler("/large", r -> r.response().write(LARGE));
        server.bindHandler("/just", r -> r.response().write("x".repeat(1024)));
        server.bindHandler("/short", r -> r.response().write("x".repeat(1023)));
        server.bindHandler("/encoded", r -> {
            r.response().header().set("Content-Encoding", "own");
            r.response().write(LARGE);
        });
        server.bindHandler("/length", r -> {
            r.response().header().set("Content-Length", String.valueOf(LARGE.length()));
            r.response().write(LARGE);
        });
        server.bindHandler("/stream", r -> {
            Response response = r.response();
            response.write("first");
            response.flush();
            response.write(LARGE);
        });
        server.bindHandler("/begun", r -> {
            Response response = r.response();
            response.writeHeader(200);
            response.flush();
            response.write(LARGE);
        });
    }

    private static Answer ask(TestServer server, String path, String accept) {
        try (RawClient client = server.client()) {
            return client.send("GET " + path + " HTTP/1.1\r\nHost: test\r\nAccept-Encoding: " + accept + "\r\n\r\n")
                    .answer();
        }
    }

    private static String unzip(Answer answer) throws IOException {
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        byte[] body = answer.body().getBytes(ISO_8859_1);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(in.readAllBytes(), ISO_8859_1);
        }
    }

    @Test
    void gzipCompressesFrom1024BytesOn() throws IOException {
        try (TestServer server = TestServer.start(StockMiddlewareTest::gzipped)) {
            Answer large = ask(server, "/large", "deflate, gzip");
            assertThat(unzip(large)).isEqualTo(LARGE);
            assertThat(large.body().length()).isLessThan(LARGE.length() / 10);
            assertThat(unzip(ask(server, "/just", "gzip"))).isEqualTo("x".repeat(1024));
            assertThat(ask(server, "/short", "gzip").header("Content-Encoding")).isEmpty();
        }
    }

    @Test
    void gzipReplacesALengthThatNoLongerHolds() throws IOException {
        try (TestServer server = TestServer.start(StockMiddlewareTest::gzipped)) {
            assertThat(unzip(ask(server, "/length", "gzip"))).isEqualTo(LARGE);
        }
    }

    @Test
    void gzipLeavesAnswersThatNobodyWantsCompressed() {
        try (TestServer server = TestServer.start(StockMiddlewareTest::gzipped)) {
            assertThat(ask(server, "/large", "br").body()).isEqualTo(LARGE);
            Answer encoded = ask(server, "/encoded", "gzip");
            assertThat(encoded.header("Content-Encoding")).isEqualTo("own");
            assertThat(encoded.body()).isEqualTo(LARGE);
        }
    }

    @Test
    void gzipLeavesAStreamOnceItHasBegun() {
        try (TestServer server = TestServer.start(StockMiddlewareTest::gzipped)) {
            Answer stream = ask(server, "/stream", "gzip");
            assertThat(stream.header("Content-Encoding")).isEmpty();
            assertThat(stream.pieces()).containsExactly("first", LARGE);
            Answer begun = ask(server, "/begun", "gzip");
            assertThat(begun.header("Content-Encoding")).isEmpty();
            assertThat(begun.body()).isEqualTo(LARGE);
        }
    }

    @Test
    void jsonBodyLetsOnlyJsonAndEmptyBodiesPass() {
        try (TestServer server = TestServer.start(s -> {
                    s.use(Ghttp::middlewareJsonBody);
                    s.bindHandler("/x", r -> r.response().write("body=" + r.getBodyString()));
                });
                RawClient client = server.client()) {
            assertThat(post(client, "{\"a\":1}").body()).isEqualTo("body={\"a\":1}");
            assertThat(post(client, "").body()).isEqualTo("body=");
            assertThat(post(client, "{\"a\"").status()).isEqualTo(500);
            assertThat(post(client, "a=1").body()).isEqualTo("the request body content should be JSON format");
        }
    }

    @Test
    void theErrorOfABodyThatIsNoJsonHasACode() {
        try (TestServer server = TestServer.start(s -> {
                    s.use(Ghttp::middlewareHandlerResponse, Ghttp::middlewareJsonBody);
                    s.bindHandler("/x", r -> {});
                });
                RawClient client = server.client()) {
            assertThat(post(client, "no").body())
                    .isEqualTo("{\"code\":66,\"message\":\"the request body content should be JSON format\","
                            + "\"data\":null}");
        }
    }

    private static Answer post(RawClient client, String body) {
        return client.send("POST /x HTTP/1.1\r\nHost: test\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .answer();
    }
}
