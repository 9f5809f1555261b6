package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.tests.support.Await;
import io.gf4j.tests.support.LogCapture;
import io.gf4j.tests.support.ProcessCounts;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.StandardError;
import io.gf4j.tests.support.TestServer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A thousand event streams at once. */
@Timeout(90)
final class ManyStreamsTest {
    private static final int STREAMS = 1000;
    private static final int EVENTS = 20;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final List<String> ALL =
            IntStream.range(0, EVENTS).mapToObj(EventRoute::event).toList();

    @Test
    void everyStreamGetsEveryEventInOrder() throws Exception {
        EventRoute route = new EventRoute(EVENTS, PAUSE, new CountDownLatch(STREAMS));
        try (TestServer server = TestServer.start(s -> s.bindHandler("/events", route))) {
            List<List<String>> streams = Clients.run(STREAMS, _ -> () -> read(server));
            assertThat(streams)
                    .hasSize(STREAMS)
                    .allSatisfy(stream -> assertThat(stream).isEqualTo(ALL));
        }
    }

    private static List<String> read(TestServer server) {
        try (RawClient client = open(server, "/events")) {
            return client.answer().pieces();
        }
    }

    @Test
    void streamsWhoseClientsLeaveEndAndTheOthersLoseNothing() throws Exception {
        CountDownLatch gate = new CountDownLatch(STREAMS);
        EventRoute lasting = new EventRoute(EVENTS, PAUSE, gate);
        EventRoute left = new EventRoute(Integer.MAX_VALUE, PAUSE, gate);
        try (LogCapture log = new LogCapture();
                StandardError printed = new StandardError();
                TestServer server = TestServer.start(s -> {
                    s.bindHandler("/events", lasting);
                    s.bindHandler("/left", left);
                })) {
            CountDownLatch gone = new CountDownLatch(STREAMS / 2);
            List<List<String>> streams = Clients.run(STREAMS, number -> () -> {
                if (number % 2 == 0) {
                    return read(server);
                }
                leave(server, number % 4 == 1);
                gone.countDown();
                if (gone.getCount() == 0) {
                    Await.untilEqual("streams without a client", 0, left::active);
                }
                return ALL;
            });
            assertThat(streams).allSatisfy(stream -> assertThat(stream).isEqualTo(ALL));
            Await.untilEqual("handlers", 0, lasting::active);
            Await.untilEqual("connections", 0, () -> ProcessCounts.threads("gf-http"));
            assertThat(log.lines()).noneMatch(line -> line.startsWith("WARN") || line.startsWith("ERROR"));
            assertThat(printed.text()).isEmpty();
        }
    }

    /** Leaves in the middle of the stream, at one of several moments. */
    private static void leave(TestServer server, boolean byReset) {
        RawClient client = open(server, "/left");
        client.head();
        for (int i = 0; i < 5; i++) {
            assertThat(client.chunk()).isEqualTo(EventRoute.event(i));
        }
        if (byReset) {
            client.reset();
        } else {
            client.close();
        }
    }

    private static RawClient open(TestServer server, String path) {
        return server.client().send("GET " + path + " HTTP/1.1\r\nHost: test\r\n\r\n");
    }
}
