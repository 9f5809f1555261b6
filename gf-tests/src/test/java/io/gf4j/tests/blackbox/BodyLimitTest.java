package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.http.Server;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.StandardError;
import io.gf4j.tests.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body may be as long as clientMaxBodySize and no longer, however it is framed. */
@Timeout(90)
final class BodyLimitTest {
    private static final int LIMIT = 100_000;

    private static void setUp(Server server) {
        server.setErrorLogEnabled(false);
        server.setClientMaxBodySize(LIMIT);
        server.bindHandler("/ok", r -> r.response().write("ok"));
        server.bindHandler("/body", r -> r.response().write(r.getBody().length));
    }

    private static String withLength(int length) {
        return "POST /body HTTP/1.1\r\nHost: test\r\nContent-Length: " + length + "\r\n\r\n" + "b".repeat(length);
    }

    private static String inChunks(int length) {
        StringBuilder request =
                new StringBuilder("POST /body HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n");
        int chunk = 10_000;
        for (int left = length; left > 0; left -= chunk) {
            int size = Math.min(left, chunk);
            request.append(Integer.toHexString(size))
                    .append("\r\n")
                    .append("b".repeat(size))
                    .append("\r\n");
        }
        return request.append("0\r\n\r\n").toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, LIMIT - 1, LIMIT})
    void upToTheLimitABodyIsRead(int length) {
        try (TestServer server = TestServer.start(BodyLimitTest::setUp)) {
            assertThat(ask(server, withLength(length)).body()).isEqualTo(Integer.toString(length));
            assertThat(ask(server, inChunks(length)).body()).isEqualTo(Integer.toString(length));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {LIMIT + 1, LIMIT + 100_000})
    void overTheLimitTheAnswerIs413(int length) {
        try (TestServer server = TestServer.start(BodyLimitTest::setUp)) {
            assertTooLarge(ask(server, withLength(length)));
            assertTooLarge(ask(server, inChunks(length)));
            Harmless.assertServes(server);
        }
    }

    /** More than the server reads before it answers: the client hears it while it still sends. */
    @Test
    void farOverTheLimitTheAnswerIs413AndTheConnectionEnds() {
        try (StandardError printed = new StandardError();
                TestServer server = TestServer.start(BodyLimitTest::setUp)) {
            for (String request : new String[] {withLength(1_000_000), inChunks(1_000_000)}) {
                Answer answer = ask(server, request);
                assertTooLarge(answer);
                assertThat(answer.header("Connection")).isEqualTo("close");
            }
            Harmless.assertServes(server);
            assertThat(printed.text()).isEmpty();
        }
    }

    @Test
    void aDeclaredLengthOverTheLimitIsRefusedBeforeTheBodyIsAskedFor() {
        try (TestServer server = TestServer.start(BodyLimitTest::setUp);
                RawClient client = server.client()) {
            client.send("POST /body HTTP/1.1\r\nHost: test\r\nExpect: 100-continue\r\nContent-Length: 1000000\r\n\r\n");
            assertTooLarge(client.answer());
            assertThat(client.rest()).isEmpty();
        }
    }

    @Test
    void withoutALimitEveryLengthIsRead() {
        try (TestServer server = TestServer.start(s -> {
            setUp(s);
            s.setClientMaxBodySize(0);
        })) {
            int length = 12_000_000;
            assertThat(ask(server, withLength(length)).body()).isEqualTo(Integer.toString(length));
            assertThat(ask(server, inChunks(length)).body()).isEqualTo(Integer.toString(length));
        }
    }

    private static Answer ask(TestServer server, String request) {
        try (RawClient client = server.client()) {
            return client.sendUnlessClosed(request).answer();
        }
    }

    private static void assertTooLarge(Answer answer) {
        assertThat(answer.status()).isEqualTo(413);
        Harmless.assertTellsNothing(answer.body());
    }
}
