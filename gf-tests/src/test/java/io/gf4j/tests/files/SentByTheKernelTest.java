package io.gf4j.tests.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.http.Server;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The flight recorder sees what passes through the process: of a large file little does. */
final class SentByTheKernelTest {
    private static final int SIZE = 8 << 20;

    /** Heads, and the pieces by which a write waits for room in the socket: of three files in all. */
    private static final long LITTLE = SIZE / 2;

    @TempDir
    private Path folder;

    @Test
    void aFileIsNotReadAndWrittenByTheProcess() throws Exception {
        try (RandomAccessFile sparse =
                new RandomAccessFile(folder.resolve("large.bin").toFile(), "rw")) {
            sparse.setLength(SIZE);
        }
        List<RecordedEvent> events = recorded(server -> {
            assertThat(length(server, "/large.bin", "")).isEqualTo(SIZE);
            assertThat(length(server, "/handler", "")).isEqualTo(SIZE);
            assertThat(length(server, "/large.bin", "Range: bytes=1-\r\n")).isEqualTo(SIZE - 1);
        });
        assertThat(bytes(events, "jdk.FileRead", "bytesRead", "large.bin")).isLessThan(LITTLE);
        assertThat(bytes(events, "jdk.SocketWrite", "bytesWritten", "")).isLessThan(LITTLE);
    }

    /** What this test relies on: the recorder sees what a handler writes. */
    @Test
    void whatAHandlerWritesIsSeen() throws Exception {
        List<RecordedEvent> events =
                recorded(server -> assertThat(length(server, "/written", "")).isEqualTo(SIZE));
        assertThat(bytes(events, "jdk.SocketWrite", "bytesWritten", "")).isGreaterThan(SIZE - 1);
    }

    private interface Asking {
        void ask(TestServer server);
    }

    private List<RecordedEvent> recorded(Asking asking) throws Exception {
        Path file = folder.resolve("events.jfr");
        try (TestServer server = TestServer.start(this::setUp);
                Recording recording = new Recording()) {
            recording.enable("jdk.FileRead").withThreshold(Duration.ZERO);
            recording.enable("jdk.SocketWrite").withThreshold(Duration.ZERO);
            recording.start();
            asking.ask(server);
            recording.stop();
            recording.dump(file);
        }
        return RecordingFile.readAllEvents(file);
    }

    private void setUp(Server server) {
        server.setServerRoot(folder.toString());
        server.bindHandler(
                "/handler",
                r -> r.response().serveFile(folder.resolve("large.bin").toString()));
        server.bindHandler("/written", r -> r.response().write(new byte[SIZE]));
    }

    private static long bytes(List<RecordedEvent> events, String type, String field, String pathEnd) {
        return events.stream()
                .filter(event -> event.getEventType().getName().equals(type))
                .filter(event -> pathEnd.isEmpty()
                        || String.valueOf(event.getString("path")).endsWith(pathEnd))
                .mapToLong(event -> event.getLong(field))
                .sum();
    }

    private static int length(TestServer server, String path, String headers) {
        try (RawClient client = server.client()) {
            return client.send("GET " + path + " HTTP/1.1\r\nHost: test\r\n" + headers + "\r\n")
                    .answer()
                    .body()
                    .length();
        }
    }
}
