package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.tests.support.LogCapture;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stream that began with a promise to keep the connection ends with the stop, and so does its connection. */
@Timeout(90)
final class StopWithOpenStreamTest {
    private static final int DEADLINE_SECONDS = 20;

    @Test
    void theStopDoesNotWaitForItsDeadline() {
        EventRoute route = new EventRoute(Integer.MAX_VALUE, Duration.ofMillis(50));
        try (LogCapture log = new LogCapture()) {
            TestServer server = TestServer.start(s -> {
                s.setGracefulShutdownTimeout(DEADLINE_SECONDS);
                s.bindHandler("/events", route);
            });
            try (RawClient client = server.client().send("GET /events HTTP/1.1\r\nHost: test\r\n\r\n")) {
                client.head();
                assertThat(client.chunk()).isEqualTo(EventRoute.event(0));
                long start = System.nanoTime();
                server.close();
                assertThat(Duration.ofNanos(System.nanoTime() - start))
                        .isLessThan(Duration.ofSeconds(DEADLINE_SECONDS));
                assertThat(log.lines()).noneMatch(line -> line.startsWith("WARN"));
            }
        }
    }
}
