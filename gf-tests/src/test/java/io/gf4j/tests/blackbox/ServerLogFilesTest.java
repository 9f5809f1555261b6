package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.http.Plugin;
import io.gf4j.http.Server;
import io.gf4j.tests.support.Await;
import io.gf4j.tests.support.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of a server's logs. */
final class ServerLogFilesTest {
    @TempDir
    private Path folder;

    @Test
    void startAccessAndErrorsHaveTheirFiles() throws IOException, InterruptedException {
        try (TestServer server = TestServer.start(s -> {
            s.bindHandler("/hello", r -> r.response().write("hello"));
            s.bindHandler("/error", r -> {
                throw new IllegalStateException("custom error");
            });
            s.setLogPath(folder.toString());
            s.setAccessLogEnabled(true);
            s.setErrorLogEnabled(true);
            s.setLogStdout(false);
            s.setDumpRouterMap(true);
        })) {
            assertThat(server.get("/hello").body()).isEqualTo("hello");
            assertThat(server.get("/error").body()).isEqualTo("exception recovered: custom error");
        }
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        String day = today.format(DateTimeFormatter.BASIC_ISO_DATE);
        assertThat(content(today + ".log")).contains("http server started listening on", "HANDLER");
        assertThat(content("access-" + day + ".log")).contains(" /hello ");
        assertThat(content("error-" + day + ".log")).contains("custom error");
    }

    @Test
    void theEndIsSaidByTheServersOwnLog() throws IOException, InterruptedException {
        try (TestServer server = TestServer.start(s -> {
            s.setLogPath(folder.toString());
            s.plugin(new Idle());
        })) {
            assertThat(server.get("/").status()).isEqualTo(404);
        }
        String log = content(LocalDate.now(ZoneId.systemDefault()) + ".log");
        long pid = ProcessHandle.current().pid();
        assertThat(log)
                .containsPattern("\\S remove plugin: idle\n.+ \\[INFO] pid\\[" + pid + "]: all servers shutdown\n$");
    }

    private record Idle(String name, String author, String version, String description) implements Plugin {
        Idle() {
            this("idle", "a test", "v1.0.0", "does nothing");
        }

        @Override
        public void install(Server s) {}

        @Override
        public void remove() {}
    }

    private String content(String name) throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        Await.until(name, () -> file.toFile().length() > 0);
        return Files.readString(file);
    }
}
