package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.http.Ghttp;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.ChildJvm;
import io.gf4j.tests.support.LogCapture;
import io.gf4j.tests.support.RawClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers set by configuration files. */
final class ConfiguredServerTest {
    private static final String EVERY_KEY = "../gf-http/src/test/resources/config/server.yaml";

    @TempDir
    private Path folder;

    @Test
    void aFileWithEveryKeyOfGhttpStartsTheServer() throws Exception {
        try (ChildJvm app = ChildJvm.start(ConfiguredApp.class, "--gf.gcfg.file=" + EVERY_KEY, "--my.option", "7")) {
            String[] said = app.line().split(" ");
            assertThat(said).startsWith("shop").endsWith("7");
            try (RawClient client = RawClient.to(Integer.parseInt(said[1]))) {
                Answer answer =
                        client.send("GET /old HTTP/1.1\r\nHost: h\r\n\r\n").answer();
                assertThat(answer.body()).isEqualTo("hello");
                assertThat(answer.header("Server")).isEqualTo("shop");
                assertThat(answer.header("Connection")).isEqualTo("close");
            }
            app.signal("TERM");
            assertThat(app.exitCode()).isZero();
        }
    }

    @Test
    void theFolderOfTheOptionIsSearched() throws Exception {
        Files.createDirectories(folder.resolve("manifest/config"));
        Files.writeString(
                folder.resolve("manifest/config/config.ini"),
                "[httpserver]\nname = inner\naddress = 127.0.0.1:0\ndumpRouterMap = false\n");
        try (ChildJvm app = ChildJvm.start(ConfiguredApp.class, "--gf.gcfg.path=" + folder)) {
            assertThat(app.line()).startsWith("inner ").endsWith(" none");
        }
    }

    @Test
    void aBadValueEndsTheProcessWithOneLine() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("bad.yaml"), "server:\n  address: ':0'\n  keepAlive: maybe\n");
        assertEndsWithOneLine(file, "server.keepAlive (" + file + ":3): \"maybe\" is neither true nor false");
    }

    @Test
    void aNodeThatIsNoMapEndsTheProcessWithOneLine() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("bad.json"), "{\n\"server\": \"text\"}");
        assertEndsWithOneLine(file, "server (" + file + ":2): a map is wanted, not \"text\"");
    }

    /** tomlj is not on the class path of these tests. */
    @Test
    void theArtifactThatTomlNeedsIsNamed() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("a.toml"), "a = 1\n");
        assertEndsWithOneLine(file, file + " is TOML, which needs the artifact org.tomlj:tomlj");
    }

    private static void assertEndsWithOneLine(Path file, String error) throws IOException, InterruptedException {
        try (ChildJvm app = ChildJvm.start(ConfiguredApp.class, "--gf.gcfg.file=" + file)) {
            assertThat(app.exitCode()).isEqualTo(1);
            assertThat(app.errors()).contains(error).doesNotContain("\tat ");
        }
    }

    @Test
    void keysWithoutEffectAreWarnedOfAndOtherServersNodesAreNot() {
        try (LogCapture log = new LogCapture()) {
            Ghttp.getServer("warned")
                    .setConfigWithMap(Map.of(
                            "adress", ":0", "graceful", true, "httpsAddr", "", "admin", Map.of("address", ":1")));
            assertThat(log.lines())
                    .containsExactlyInAnyOrderElementsOf(List.of(
                            "WARN gf.http.server: server.adress is no key of a server",
                            "WARN gf.http.server: server.graceful has no effect: a JVM cannot hand its listening"
                                    + " sockets to a new process"));
        }
    }
}
