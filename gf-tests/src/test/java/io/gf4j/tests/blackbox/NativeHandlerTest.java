package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.http.Ghttp;
import io.gf4j.http.Server;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.util.Headers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Handlers written for Undertow behind our routes. */
final class NativeHandlerTest {
    private static void routes(Server server) {
        server.group("/", group -> {
            group.middleware(r -> {
                r.response().header().set("X-Before", "set");
                r.middleware().next();
                r.response().write("lost");
            });
            group.all(
                    "/send",
                    Ghttp.wrapH(exchange -> exchange.getResponseSender()
                            .send(exchange.getRequestPath() + " "
                                    + Objects.requireNonNull(exchange.getQueryParameters()
                                                    .get("q"))
                                            .getFirst())));
            group.post("/refuses", Ghttp.wrapF(exchange -> {
                exchange.setStatusCode(400);
                exchange.getResponseSender()
                        .send("no " + exchange.getRequestMethod() + " at " + exchange.getRequestPath());
            }));
            group.all("/silent", Ghttp.wrapH(exchange -> exchange.setStatusCode(204)));
            group.all("/fails", Ghttp.wrapH(exchange -> {
                throw new IllegalStateException("inside");
            }));
            group.all(
                    "/worker",
                    Ghttp.wrapF(exchange -> exchange.dispatch(() -> {
                        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain");
                        exchange.getResponseSender().send("from a task");
                    })));
            group.all(
                    "/echo",
                    Ghttp.wrapH(new BlockingHandler(exchange -> exchange.getOutputStream()
                            .write(exchange.getInputStream().readAllBytes()))));
        });
        server.bindHandler("/plain", r -> r.response().write("plain"));
    }

    @Test
    void itSeesTheDecodedRequestAndKeepsHeadersThatWereSetBefore() {
        try (TestServer server = TestServer.start(NativeHandlerTest::routes);
                RawClient client = server.client()) {
            Answer answer =
                    client.send("GET /send?q=a%20b HTTP/1.1\r\nHost: x\r\n\r\n").answer();
            assertThat(answer.body()).isEqualTo("/send a b");
            assertThat(answer.header("X-Before")).isEqualTo("set");
            assertThat(answer.header("Date")).endsWith(" GMT");
            assertThat(client.send("GET /plain HTTP/1.1\r\nHost: x\r\n\r\n")
                            .answer()
                            .body())
                    .isEqualTo("plain");
        }
    }

    @Test
    void aHandlerOfOursLooksAtTheExchange() {
        try (TestServer server = TestServer.start(s -> s.bindHandler("/look", r -> {
            HttpServerExchange exchange = r.exchange();
            r.response()
                    .write(exchange.getRequestMethod() + " " + exchange.getRequestPath() + " from "
                            + exchange.getSourceAddress().getAddress().isLoopbackAddress());
        }))) {
            assertThat(server.get("/look").body()).isEqualTo("GET /look from true");
        }
    }

    @Test
    void itChoosesStatusAndBody() {
        try (TestServer server = TestServer.start(NativeHandlerTest::routes);
                RawClient client = server.client()) {
            Answer answer = client.send("POST /refuses HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n")
                    .answer();
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).isEqualTo("no POST at /refuses");
        }
    }

    @Test
    void itMayAnswerWithoutABodyOrFromATask() {
        try (TestServer server = TestServer.start(NativeHandlerTest::routes);
                RawClient client = server.client()) {
            assertThat(client.send("GET /silent HTTP/1.1\r\nHost: x\r\n\r\n")
                            .answer()
                            .status())
                    .isEqualTo(204);
            assertThat(client.send("GET /worker HTTP/1.1\r\nHost: x\r\n\r\n")
                            .answer()
                            .body())
                    .isEqualTo("from a task");
            assertThat(client.send("GET /plain HTTP/1.1\r\nHost: x\r\n\r\n")
                            .answer()
                            .body())
                    .isEqualTo("plain");
        }
    }

    @Test
    void itMayReadTheBodyOnAThreadOfUndertow() {
        try (TestServer server = TestServer.start(NativeHandlerTest::routes);
                RawClient client = server.client()) {
            String body = "x".repeat(100_000);
            client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: " + body.length() + "\r\n\r\n");
            client.send(body.getBytes(StandardCharsets.US_ASCII));
            assertThat(client.answer().body()).isEqualTo(body);
            assertThat(client.send("GET /plain HTTP/1.1\r\nHost: x\r\n\r\n")
                            .answer()
                            .body())
                    .isEqualTo("plain");
        }
    }

    @Test
    void whatItThrowsIsA500WithoutDetails() {
        try (TestServer server = TestServer.start(NativeHandlerTest::routes)) {
            Answer answer = server.get("/fails");
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.body()).doesNotContain("inside").doesNotContain("Exception");
        }
    }
}
