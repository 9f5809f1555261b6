package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.Await;
import io.gf4j.tests.support.ChildJvm;
import io.gf4j.tests.support.RawClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A process that is told to end finishes what it has begun, takes nothing new, and ends with code 0. */
@Timeout(90)
final class GracefulStopTest {
    private static final int REQUESTS = 250;
    private static final int SIGINT = 2;
    private static final int DEADLINE_SECONDS = 1;
    private static final Duration MARGIN = Duration.ofSeconds(20);

    @Test
    void afterTermAllRequestsInFlightAreAnsweredAndNoneIsTaken() throws Exception {
        try (ChildJvm child = ChildJvm.start(StoppableServers.class, "1", "run")) {
            int port = Integer.parseInt(child.line().strip());
            try (ExecutorService watcher = Executors.newSingleThreadExecutor()) {
                Future<Duration> refused = watcher.submit(() -> {
                    awaitActive(port, REQUESTS);
                    child.signal("TERM");
                    return untilRefused(port);
                });
                List<Answer> answers = Clients.run(REQUESTS, _ -> () -> ask(port, "/work"));
                assertThat(answers).allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(200);
                    assertThat(answer.header("Connection")).isEqualTo("close");
                    assertThat(answer.body()).isEqualTo("done");
                });
                assertThat(refused.get()).isLessThan(StoppableServers.WORK);
            }
            assertThat(child.exitCode()).isZero();
            assertThat(child.errors()).isEmpty();
        }
    }

    @Test
    void afterIntOpenStreamsEndAndSoDoesTheProcess() throws Exception {
        try (ChildJvm child = ChildJvm.start(StoppableServers.class, "1", "run", "60")) {
            int port = Integer.parseInt(child.line().strip());
            assumeFalse(child.ignores(SIGINT), "whoever started the tests told its children to ignore INT");
            try (RawClient stream = open(port, "/events", "Connection: close\r\n");
                    RawClient idle = open(port, "/active")) {
                assertThat(idle.answer().status()).isEqualTo(200);
                stream.head();
                assertThat(stream.chunk()).isEqualTo(EventRoute.event(0));
                long start = System.nanoTime();
                child.signal("INT");
                while (!stream.chunk().isEmpty()) {
                    // Events that were under way; the stream then ends as a whole one does.
                }
                assertThat(idle.rest()).isEmpty();
                assertThat(child.exitCode()).isZero();
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(MARGIN);
            }
            assertThat(child.errors()).isEmpty();
        }
    }

    @Test
    void allServersOfTheProcessFinishTheirRequests() throws Exception {
        try (ChildJvm child = ChildJvm.start(StoppableServers.class, "2", "waitAll")) {
            String[] ports = child.line().strip().split(" ");
            try (RawClient first = open(Integer.parseInt(ports[0]), "/work");
                    RawClient second = open(Integer.parseInt(ports[1]), "/active")) {
                assertThat(second.answer().status()).isEqualTo(200);
                awaitActive(Integer.parseInt(ports[1]), 1);
                child.signal("TERM");
                assertThat(first.answer().body()).isEqualTo("done");
            }
            assertThat(child.exitCode()).isZero();
            assertThat(child.errors()).isEmpty();
        }
    }

    @Test
    void whoDoesNotListenIsCutAfterTheDeadline() throws Exception {
        try (ChildJvm child = ChildJvm.start(StoppableServers.class, "1", "run", Integer.toString(DEADLINE_SECONDS))) {
            int port = Integer.parseInt(child.line().strip());
            try (RawClient client = open(port, "/deaf")) {
                client.head();
                assertThat(client.chunk()).isEqualTo("begun");
                long start = System.nanoTime();
                child.signal("TERM");
                assertThat(client.rest()).isEmpty();
                assertThat(child.exitCode()).isZero();
                assertThat(Duration.ofNanos(System.nanoTime() - start))
                        .isBetween(
                                Duration.ofMillis(900),
                                Duration.ofSeconds(DEADLINE_SECONDS).plus(MARGIN));
            }
        }
    }

    private static RawClient open(int port, String path) {
        return open(port, path, "");
    }

    private static RawClient open(int port, String path, String headers) {
        return RawClient.to(port).send("GET " + path + " HTTP/1.1\r\nHost: test\r\n" + headers + "\r\n");
    }

    private static Answer ask(int port, String path) {
        try (RawClient client = open(port, path)) {
            return client.answer();
        }
    }

    private static void awaitActive(int port, int count) throws InterruptedException {
        Await.until(count + " requests run", () -> ask(port, "/active").body().equals(Integer.toString(count)));
    }

    /** How long the server still takes connections. */
    private static Duration untilRefused(int port) throws InterruptedException {
        long start = System.nanoTime();
        Await.until("connections are refused", () -> RawClient.isRefused(port));
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
