package io.gf4j.tests.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.examples.stream.SseEvents;
import io.gf4j.examples.stream.Stream;
import io.gf4j.examples.stream.StreamBesideMiddleware;
import io.gf4j.examples.stream.StreamController;
import io.gf4j.examples.stream.StreamRaw;
import io.gf4j.http.Server;
import io.gf4j.tests.support.Head;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The streaming examples by their first events; whole streams are compared with ghttp's by the transcripts. */
final class StreamExamplesTest {
    private static final long PAUSE_NANOS = 200_000_000;

    static java.util.stream.Stream<Arguments> examples() {
        return java.util.stream.Stream.of(
                example("stream", Stream::setUp, "/", "data: 0\n", "data: 1\n"),
                example("stream-raw", StreamRaw::setUp, "/", "data: 0\n", "data: 1\n"),
                example("stream-controller", StreamController::setUp, "/stream", "data: 0\n", "data: 1\n"),
                example("outside", StreamBesideMiddleware::setUp, "/outside", "data: 0\n", "data: 1\n"),
                example("inside", StreamBesideMiddleware::setUp, "/inside", "data: 0\n", "data: 1\n"),
                example("sse-events", SseEvents::setUp, "/events", "id: 0\ndata: 0.000\n\n", "id: 1\ndata: 0.125\n\n"));
    }

    private static Arguments example(String name, Consumer<Server> setUp, String path, String first, String second) {
        return Arguments.of(name, setUp, path, first, second);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void eachEventIsAChunkOfItsOwnAfterThePause(
            String name, Consumer<Server> setUp, String path, String first, String second) {
        try (TestServer server = TestServer.start(setUp);
                RawClient client = server.client()) {
            Head head =
                    client.send("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n").head();
            assertThat(head.header("Content-Type")).as(name).isEqualTo("text/event-stream");
            assertThat(head.header("Cache-Control")).isEqualTo("no-cache");
            assertThat(client.chunk()).isEqualTo(first);
            long begin = System.nanoTime();
            assertThat(client.chunk()).isEqualTo(second);
            // A machine that is busy only makes it later.
            assertThat(System.nanoTime() - begin).isGreaterThan(PAUSE_NANOS / 2);
        }
    }
}
