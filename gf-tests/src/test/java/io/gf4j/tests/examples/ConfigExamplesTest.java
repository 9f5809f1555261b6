package io.gf4j.tests.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.G;
import io.gf4j.core.config.AdapterFile;
import io.gf4j.examples.config.ConfigFile;
import io.gf4j.examples.config.Logging;
import io.gf4j.tests.support.Await;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of configuration and logs. */
final class ConfigExamplesTest {
    private static final Path LOGS = Path.of(Logging.FOLDER);

    @BeforeEach
    @AfterEach
    void removeLogs() throws IOException {
        if (Files.exists(LOGS)) {
            try (Stream<Path> files = Files.walk(LOGS)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    @Test
    void aServerAndItsAppSetByAFile() {
        ((AdapterFile) G.config("shop").getAdapter()).setPath("../gf-examples");
        try (TestServer server = TestServer.start(ConfigFile::setUp)) {
            assertThat(server.get("/hi").body()).isEqualTo("Good day!\n");
            assertThat(server.get("/hi").header("Server")).isEqualTo("shop");
            assertThat(server.get("/currencies").body())
                    .isEqualTo("[{\"code\":\"EUR\",\"digits\":2},{\"code\":\"JPY\",\"digits\":0}]");
            assertThat(server.get("/digits").body()).isEqualTo("JPY has 0 digits\n");
            assertThat(server.get("/home").body()).isEqualTo(System.getenv("HOME") + "\n");
        }
    }

    @Test
    void linesInFiles() throws IOException, InterruptedException {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        try (TestServer server = TestServer.start(Logging::setUp);
                RawClient client = server.client()) {
            client.send("GET /hello HTTP/1.1\r\nHost: h\r\nX-User: john\r\nTraceparent: 00-" + trace
                            + "-00f067aa0ba902b7-01\r\n\r\n")
                    .answer();
            assertThat(server.get("/pay").body()).isEqualTo("paid\n");
            assertThat(server.get("/fail").status()).isEqualTo(500);
        }
        assertThat(lines("app.log"))
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line).endsWith(" [DEBU] {" + trace + "} {john} asked by 127.0.0.1"),
                        line -> assertThat(line).endsWith(" [NOTI] {" + trace + "} {john} hello number 1"));
        assertThat(lines("audit/app.log"))
                .singleElement()
                .asString()
                .matches(
                        "\\{\"Time\":\"[^\"]+\",\"TraceId\":\"[0-9a-f]{32}\",\"Level\":\"INFO\",\"Content\":\"paid 12\"}");
        String day = LocalDate.now(ZoneId.systemDefault()).format(DateTimeFormatter.BASIC_ISO_DATE);
        assertThat(lines("access-" + day + ".log"))
                .hasSize(3)
                // A line is written behind its reply: another connection's may come first.
                .anySatisfy(line -> assertThat(line)
                        .matches("\\S+Z \\{" + trace
                                + "} 200 \"GET http h /hello HTTP/1\\.1\" 0\\.\\d{3}, 127\\.0\\.0\\.1, \"\", \"\""));
        assertThat(lines("error-" + day + ".log"))
                .first()
                .asString()
                .matches(
                        "\\S+Z \\{[0-9a-f]{32}} 500 \"GET http test /fail HTTP/1\\.1\" 0\\.\\d{3}, 127\\.0\\.0\\.1, \"\", "
                                + "\"\", 68, \"Internal Panic\", \"\"");
    }

    private static List<String> lines(String name) throws IOException, InterruptedException {
        Path file = LOGS.resolve(name);
        Await.until("lines in " + file, () -> file.toFile().length() > 0);
        return Files.readAllLines(file);
    }
}
