package io.gf4j.tests.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gf4j.http.Server;
import io.gf4j.tests.support.Await;
import io.gf4j.tests.support.ProcessCounts;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is closed when its reply is over, however that comes about. */
final class OpenFilesTest {
    private static final int CLIENTS = 20;
    private static final long SIZE = 256L << 20;

    @TempDir
    Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        assumeTrue(ProcessCounts.canCountDescriptors(), "this system does not tell open files: not tested");
        Files.writeString(folder.resolve("small.txt"), "0123456789");
        Files.createDirectories(folder.resolve("list"));
        try (RandomAccessFile sparse = new RandomAccessFile(large().toFile(), "rw")) {
            sparse.setLength(SIZE);
        }
    }

    private Path large() {
        return folder.resolve("large.bin");
    }

    private void setUp(Server server) {
        server.setServerRoot(folder.toString());
        server.setIndexFolder(true);
        server.bindHandler("/handler", r -> r.response().serveFile(large().toString()));
    }

    @Test
    void answersLeaveNoFileOpen() throws Exception {
        try (TestServer server = TestServer.start(this::setUp);
                RawClient client = server.client()) {
            ask(client, "HEAD /large.bin", "");
            int before = ProcessCounts.descriptors();
            ask(client, "HEAD /large.bin", "");
            ask(client, "GET /small.txt", "");
            ask(client, "GET /small.txt", "Range: bytes=2-4");
            ask(client, "GET /small.txt", "Range: bytes=0-0,2-4");
            ask(client, "GET /small.txt", "Range: bytes=20-");
            ask(client, "GET /small.txt", "If-None-Match: *");
            ask(client, "GET /small.txt", "If-Match: \"none\"");
            ask(client, "GET /list", "");
            ask(client, "GET /none", "");
            Await.untilEqual("open files", before, ProcessCounts::descriptors);
        }
    }

    private static void ask(RawClient client, String what, String header) {
        String line = header.isEmpty() ? "" : header + "\r\n";
        client.send(what + " HTTP/1.1\r\nHost: test\r\n" + line + "\r\n").answer(what.substring(0, what.indexOf(' ')));
    }

    @Test
    void clientsThatLeaveMidwayLeaveNoFileOpen() throws Exception {
        try (TestServer server = TestServer.start(this::setUp)) {
            server.get("/small.txt");
            int before = ProcessCounts.descriptors();
            List<RawClient> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                RawClient client = server.client();
                client.send("GET " + (i % 2 == 0 ? "/large.bin" : "/handler") + " HTTP/1.1\r\nHost: test\r\n\r\n");
                assertThat(client.head().status()).isEqualTo(200);
                client.some(1000);
                clients.add(client);
            }
            // Two sockets for each client, and its file.
            assertThat(ProcessCounts.descriptors()).isGreaterThan(before + 5 * CLIENTS / 2);
            for (int i = 0; i < CLIENTS; i++) {
                if (i % 4 < 2) {
                    clients.get(i).reset();
                } else {
                    clients.get(i).close();
                }
            }
            Await.until("open files", () -> ProcessCounts.descriptors() <= before);
        }
    }

    @Test
    void aClientThatStopsReadingIsCutAndItsFileClosed() throws Exception {
        try (TestServer server = TestServer.start(s -> {
                    setUp(s);
                    s.setWriteTimeout(Duration.ofMillis(300));
                });
                RawClient client = RawClient.to(server.port(), 4096)) {
            server.get("/small.txt");
            client.send("GET /none HTTP/1.1\r\nHost: test\r\n\r\n").answer();
            int before = ProcessCounts.descriptors();
            client.send("GET /large.bin HTTP/1.1\r\nHost: test\r\n\r\n");
            assertThat(client.head().status()).isEqualTo(200);
            // The file and the server's end of the socket.
            Await.until("open files", () -> ProcessCounts.descriptors() <= before - 1);
            assertThat(client.rest().length()).isLessThan(Math.toIntExact(SIZE));
        }
    }

    @Test
    void anInterruptedThreadStillSendsItsFile() {
        try (TestServer server = TestServer.start(s -> s.bindHandler("/*", r -> {
            Thread.currentThread().interrupt();
            r.response().serveFile(folder.resolve("small.txt").toString());
        }))) {
            assertThat(server.get("/").body()).isEqualTo("0123456789");
        }
    }

    @Test
    void aFileThatShrinksMidwayEndsTheConnection() throws Exception {
        try (TestServer server = TestServer.start(this::setUp);
                RawClient client = RawClient.to(server.port(), 16 * 1024)) {
            client.send("GET /large.bin HTTP/1.1\r\nHost: test\r\n\r\n");
            assertThat(client.head().status()).isEqualTo(200);
            try (RandomAccessFile file = new RandomAccessFile(large().toFile(), "rw")) {
                file.setLength(0);
            }
            assertThat(client.rest().length()).isLessThan(Math.toIntExact(SIZE));
            assertThat(server.get("/small.txt").body()).isEqualTo("0123456789");
        }
    }

    @Test
    void aSlowReaderDoesNotHoldUpOthers() {
        try (TestServer server = TestServer.start(this::setUp)) {
            List<RawClient> slow = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                RawClient client = RawClient.to(server.port(), 4096);
                slow.add(client.send("GET /large.bin HTTP/1.1\r\nHost: test\r\n\r\n"));
                assertThat(client.head().status()).isEqualTo(200);
            }
            assertThat(server.get("/small.txt").body()).isEqualTo("0123456789");
            slow.forEach(RawClient::close);
        }
    }
}
