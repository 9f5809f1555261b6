package io.gf4j.tests.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.ChildJvm;
import io.gf4j.tests.support.Head;
import io.gf4j.tests.support.RawClient;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of 1 GB from a process that has 32 MB for its heap and 8 MB for buffers outside of it. */
final class LargeFileTest {
    private static final long SIZE = 1L << 30;
    private static final String END = "the end";
    private static final List<String> LITTLE_MEMORY = List.of("-Xmx32m", "-XX:MaxDirectMemorySize=8m");

    @TempDir
    Path folder;

    @Test
    void aFileOfAGigabyteNeedsNoMemory() throws Exception {
        Path file = folder.resolve("large.bin");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(SIZE - END.length());
            sparse.seek(SIZE - END.length());
            sparse.write(END.getBytes(StandardCharsets.ISO_8859_1));
        }
        try (ChildJvm child = ChildJvm.startWith(LITTLE_MEMORY, LargeFileServer.class, folder.toString())) {
            int port = Integer.parseInt(child.line());
            readAtOnce(port, List.of("/large.bin", "/handler", "/large.bin"));
            readParts(port);
            assertThat(child.errors()).isEmpty();
        }
    }

    private static void readAtOnce(int port, List<String> paths) throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> reading = paths.stream()
                    .<Future<?>>map(path -> clients.submit(() -> readWhole(port, path)))
                    .toList();
            for (Future<?> one : reading) {
                one.get();
            }
        }
    }

    private static void readWhole(int port, String path) {
        try (RawClient client = RawClient.to(port)) {
            Head head = client.send("GET " + path + " HTTP/1.1\r\nHost: test\r\n\r\n")
                    .head();
            assertThat(head.header("Content-Length")).isEqualTo(Long.toString(SIZE));
            long left = SIZE;
            String last = "";
            while (left > 0) {
                byte[] piece = client.some(Math.toIntExact(Math.min(left, 1 << 20)));
                assertThat(piece).as("what comes with " + left + " bytes left").isNotEmpty();
                left -= piece.length;
                if (left < END.length()) {
                    last += new String(piece, StandardCharsets.ISO_8859_1);
                }
            }
            assertThat(last).endsWith(END);
            assertThat(client.send("GET /none HTTP/1.1\r\nHost: test\r\n\r\n")
                            .answer()
                            .status())
                    .isEqualTo(404);
        }
    }

    private static void readParts(int port) {
        long from = SIZE - END.length();
        String many = IntStream.range(0, 50)
                .mapToObj(i -> (i << 20) + "-" + ((i << 20) + 99_999))
                .reduce("", (list, part) -> list + part + ",");
        try (RawClient client = RawClient.to(port)) {
            String start = "GET /large.bin HTTP/1.1\r\nHost: test\r\nRange: bytes=";
            assertThat(client.send(start + from + "-\r\n\r\n").answer().body()).isEqualTo(END);
            Answer parts = client.send(start + many + from + "-\r\n\r\n").answer();
            assertThat(parts.status()).isEqualTo(206);
            assertThat(parts.body().length()).isGreaterThan(50 * 100_000);
            assertThat(parts.body()).contains("\r\n\r\n" + END + "\r\n--");
        }
    }
}
