package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gf4j.http.Request;
import io.gf4j.tests.support.Await;
import io.gf4j.tests.support.ProcessCounts;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two hundred clients that ask for an endless stream and never read it. */
@Timeout(90)
final class NeverReadingClientsTest {
    private static final int CLIENTS = 200;
    private static final int SMALL_RECEIVE_BUFFER = 4096;
    private static final int TOLERANCE = 10;
    private static final byte[] PIECE = new byte[64 * 1024];

    private static final Duration WRITE_TIMEOUT = Duration.ofSeconds(1);

    private final AtomicInteger entered = new AtomicInteger();
    private final AtomicInteger active = new AtomicInteger();
    private final AtomicLong pieces = new AtomicLong();
    /** How long each handler's last write waited. */
    private final Queue<Duration> lastWrites = new ConcurrentLinkedQueue<>();

    private void endless(Request r) {
        entered.incrementAndGet();
        active.incrementAndGet();
        long begin = System.nanoTime();
        try {
            while (!r.context().done()) {
                begin = System.nanoTime();
                r.response().write(PIECE);
                r.response().flush();
                pieces.incrementAndGet();
            }
        } finally {
            lastWrites.add(Duration.ofNanos(System.nanoTime() - begin));
            active.decrementAndGet();
        }
    }

    private TestServer start(Duration writeTimeout) {
        return TestServer.start(s -> {
            s.setWriteTimeout(writeTimeout);
            s.bindHandler("/endless", this::endless);
            s.bindHandler("/quick", r -> r.response().write("quick"));
        });
    }

    private static List<RawClient> open(TestServer server) {
        List<RawClient> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(RawClient.to(server.port(), SMALL_RECEIVE_BUFFER)
                    .send("GET /endless HTTP/1.1\r\nHost: test\r\n\r\n"));
        }
        return clients;
    }

    @Test
    void theyCostTheirSocketsAndDelayNobody() throws Exception {
        assumeTrue(ProcessCounts.canCountDescriptors(), "no /proc/self/fd");
        try (TestServer server = start(Duration.ZERO)) {
            server.get("/quick");
            int before = ProcessCounts.descriptors();
            List<RawClient> clients = open(server);
            Await.untilEqual("handlers", CLIENTS, active::get);
            awaitAllStuck();
            assertThat(ProcessCounts.descriptors() - before).isLessThanOrEqualTo(2 * CLIENTS + TOLERANCE);

            for (int i = 0; i < 50; i++) {
                assertThat(server.get("/quick").body()).isEqualTo("quick");
            }

            clients.forEach(RawClient::close);
            Await.untilEqual("handlers", 0, active::get);
            Await.until("descriptors are back", () -> ProcessCounts.descriptors() <= before + TOLERANCE);
        }
    }

    @Test
    void theWriteTimeoutEndsThem() throws Exception {
        assumeTrue(ProcessCounts.canCountDescriptors(), "no /proc/self/fd");
        try (TestServer server = start(WRITE_TIMEOUT)) {
            server.get("/quick");
            int before = ProcessCounts.descriptors();
            List<RawClient> clients = open(server);
            Await.untilEqual("begun handlers", CLIENTS, entered::get);
            Await.untilEqual("handlers", 0, active::get);
            assertThat(lastWrites)
                    .hasSize(CLIENTS)
                    .anySatisfy(time -> assertThat(time).isGreaterThan(WRITE_TIMEOUT));
            Await.until(
                    "the server's descriptors are back",
                    () -> ProcessCounts.descriptors() <= before + CLIENTS + TOLERANCE);
            clients.forEach(RawClient::close);
        }
    }

    /** Until no handler has got rid of another piece for a while. */
    private void awaitAllStuck() throws InterruptedException {
        long[] last = {-1, System.nanoTime()};
        Await.until("all handlers wait in a write", () -> {
            long now = System.nanoTime();
            if (pieces.get() != last[0]) {
                last[0] = pieces.get();
                last[1] = now;
            }
            return now - last[1] > Duration.ofMillis(200).toNanos();
        });
    }
}
