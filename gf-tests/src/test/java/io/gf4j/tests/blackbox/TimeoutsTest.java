package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.http.Server;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client that takes too long is cut off, one that is busy is not. */
@Timeout(90)
final class TimeoutsTest {
    private static final Duration READ_TIMEOUT = Duration.ofMillis(300);
    private static final Duration IDLE_TIMEOUT = Duration.ofMillis(600);
    /** The watchdog's step, and a busy machine. */
    private static final Duration MARGIN = Duration.ofMillis(700);

    private final TestServer server = TestServer.start(TimeoutsTest::setUp);

    private static void setUp(Server server) {
        server.setErrorLogEnabled(false);
        server.setReadTimeout(READ_TIMEOUT);
        server.setIdleTimeout(IDLE_TIMEOUT);
        server.bindHandler("/ok", r -> r.response().write("ok"));
        server.bindHandler("/body", r -> r.response().write(r.getBodyString()));
        server.bindHandler("/slow", r -> {
            Thread.sleep(READ_TIMEOUT.plus(IDLE_TIMEOUT));
            r.response().write("slow");
        });
    }

    @AfterEach
    void close() {
        Harmless.assertServes(server);
        server.close();
    }

    @Test
    void aHeadThatIsNeverFinishedEndsTheConnection() {
        assertClosedAfter(READ_TIMEOUT, client -> client.send("GET /ok HTTP/1.1\r\nHost: te"));
    }

    @Test
    void aHeadThatDripsEndsTheConnectionAllTheSame() {
        assertClosedAfter(READ_TIMEOUT, client -> drip(client, "GET /ok HTTP/1.1\r\nHost: test\r\nName: "));
    }

    @Test
    void aBodyThatIsNeverFinishedEndsTheConnection() {
        assertClosedAfter(
                READ_TIMEOUT,
                client -> client.send("POST /body HTTP/1.1\r\nHost: test\r\nContent-Length: 10\r\n\r\nhello"));
    }

    @Test
    void aBodyThatDripsEndsTheConnectionAllTheSame() {
        assertClosedAfter(
                READ_TIMEOUT,
                client -> drip(client, "POST /body HTTP/1.1\r\nHost: test\r\nContent-Length: 1000\r\n\r\n"));
    }

    @Test
    void aConnectionWithoutARequestEndsAtTheIdleTimeout() {
        assertClosedAfter(IDLE_TIMEOUT, client -> {});
    }

    @Test
    void aConnectionEndsAtTheIdleTimeoutAfterItsLastRequest() {
        assertClosedAfter(IDLE_TIMEOUT, client -> {
            for (int i = 0; i < 3; i++) {
                client.send("GET /ok HTTP/1.1\r\nHost: test\r\n\r\n");
                assertThat(client.answer().body()).isEqualTo("ok");
            }
        });
    }

    @Test
    void requestsThatFollowEachOtherKeepTheConnectionBeyondAllTimeouts() throws InterruptedException {
        try (RawClient client = server.client()) {
            for (int i = 0; i < 4; i++) {
                client.send("POST /body HTTP/1.1\r\nHost: test\r\nContent-Length: 5\r\n\r\nhello");
                assertThat(client.answer().body()).isEqualTo("hello");
                Thread.sleep(IDLE_TIMEOUT.dividedBy(2));
            }
        }
    }

    @Test
    void aHandlerMayTakeLongerThanEveryTimeout() {
        assertThat(server.get("/slow").body()).isEqualTo("slow");
    }

    private interface Act {
        void on(RawClient client);
    }

    private void assertClosedAfter(Duration time, Act act) {
        try (RawClient client = server.client()) {
            act.on(client);
            long start = System.nanoTime();
            Harmless.assertRefused(client.rest());
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(time.minus(MARGIN), time.plus(MARGIN));
        }
    }

    /** Sends more and more, a byte at a time, until the server has closed. */
    private static void drip(RawClient client, String start) {
        client.send(start);
        while (client.isSilentFor(Duration.ofMillis(50))) {
            client.sendUnlessClosed("x");
        }
    }
}
