package io.gf4j.tests.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.http.Server;
import io.gf4j.http.session.Gsession;
import io.gf4j.http.session.Storage;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many requests of one session at the same time. */
final class ConcurrentSessionTest {
    private static final int REQUESTS = 200;
    private static final String ID = "0123456789abcdef0123456789abcdef";

    @Test
    void requestsOfOneSessionInMemoryLoseNothing() throws Exception {
        assertThat(valuesAfterAll(Gsession.newStorageMemory())).isEqualTo(REQUESTS + 1);
    }

    /** The last one wins, as in ghttp; but each reads a whole session, and one is left. */
    @Test
    void requestsOfOneSessionInAFileReadWholeSessions(@TempDir Path folder) throws Exception {
        Storage storage = Gsession.newStorageFile(folder.toString(), Duration.ofHours(1));
        assertThat(valuesAfterAll(storage)).isBetween(2, REQUESTS + 1);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(file.toString()).endsWith(".session"));
        }
    }

    private static int valuesAfterAll(Storage storage) throws Exception {
        try (TestServer server = TestServer.start(s -> setUp(s, storage));
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(ask(server, "/set?first")).isEqualTo("set");
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                String path = "/set?" + i;
                answers.add(clients.submit(() -> ask(server, path)));
            }
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo("set");
            }
            return Integer.parseInt(ask(server, "/size"));
        }
    }

    private static void setUp(Server server, Storage storage) {
        server.setSessionStorage(storage);
        server.bindHandler("/set", r -> {
            r.session().set("k" + r.url().getRawQuery(), "x".repeat(1000));
            r.response().write("set");
        });
        server.bindHandler("/size", r -> r.response().write(r.session().size()));
    }

    private static String ask(TestServer server, String path) {
        try (RawClient client = server.client()) {
            return client.send("GET " + path + " HTTP/1.1\r\nHost: test\r\nCookie: gfsessionid=" + ID + "\r\n\r\n")
                    .answer()
                    .body();
        }
    }
}
