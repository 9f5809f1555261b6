package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.core.config.AdapterFile;
import io.gf4j.core.config.ConfigEntry;
import io.gf4j.core.json.Gjson;
import io.gf4j.core.log.Glog;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The node {@code server} of a configuration, against what ghttp makes of the same file. */
final class ServerNodeTest {
    @TempDir
    private Path folder;

    private static Map<String, @Nullable Object> node(Path file) {
        return ConfigEntry.of("", AdapterFile.of(file.toString()).data())
                .getFirst()
                .toMap();
    }

    private static Path recorded() throws URISyntaxException {
        URL url = Objects.requireNonNull(ServerNodeTest.class.getResource("/config/server.yaml"));
        return Path.of(url.toURI());
    }

    private Map<String, @Nullable Object> written(String yaml) throws IOException {
        return node(Files.writeString(folder.resolve("config.yaml"), yaml));
    }

    /** Every key that ghttp knows has its value, or a reason why it has none. */
    @TestFactory
    Stream<DynamicTest> eachKeyOfGhttp() throws URISyntaxException {
        ServerConfig config = Ghttp.configFromMap(node(recorded()));
        return RecordedTable.rows("/config/server-keys.tsv").stream()
                .filter(row -> !row.get(0).equals("-"))
                .map(row -> DynamicTest.dynamicTest(row.get(0), () -> {
                    ServerKey<?> key = KnownKeys.find(ConfigEntry.plain(row.get(0)));
                    if (key == null) {
                        assertThat(LaterKeys.reason(ConfigEntry.plain(row.get(0))))
                                .isNotNull();
                    } else if (!row.get(1).equals("set by code")) {
                        assertThat(text(config.get(key))).isEqualTo(row.get(1));
                    }
                }));
    }

    /** What Go's types look like in JSON. */
    private static String text(@Nullable Object value) {
        if (value instanceof UriType type) {
            return String.valueOf(List.of(UriType.values()).indexOf(type));
        }
        return Gjson.encodeString(value).replace("\"prefix\"", "\"Prefix\"").replace("\"path\"", "\"Path\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "readTimeout: 1x           | server.readTimeout (%s:3): \"1x\" is no duration",
                "maxHeaderBytes: 10 apples | server.maxHeaderBytes (%s:3): \"10 apples\" is no size",
                "max-header-bytes: 9GB     | server.max-header-bytes (%s:3): 9GB is too large",
                "keepAlive: maybe          | server.keepAlive (%s:3): \"maybe\" is neither true nor false",
                "nameToUriType: 4          | server.nameToUriType (%s:3): 4 is no style of names",
                "gracefulTimeout: 2s       | server.gracefulTimeout (%s:3): \"2s\" is no whole number",
                "rewrites: /a              | server.rewrites (%s:3): a map is wanted, not \"/a\"",
                "address: [a]              | server.address (%s:3): a text is wanted, not a map or a list",
                "sessionStorage: x         | server.sessionStorage (%s:3): it is set by code",
                "logger: {level: loud}     | logger.level (%s:3): \"loud\" is no level",
                "logLevel: loud            | logLevel: invalid level string: loud"
            })
    void aBadValueIsNamedWithFileAndLine(String line, String message) throws IOException {
        Map<String, @Nullable Object> map = written("server:\n  name: x\n  " + line);
        assertThatThrownBy(() -> Ghttp.configFromMap(map))
                .hasMessageStartingWith(message.formatted(folder.resolve("config.yaml")));
    }

    @Test
    void keysInAnySpelling() throws IOException {
        ServerConfig config = Ghttp.configFromMap(written("server:\n  Read_Timeout: 5s\n  SERVER-AGENT: x"));
        assertThat(config.readTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.serverAgent()).isEqualTo("x");
        assertThat(config.idleTimeout()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void aPortAloneIsAnAddress() {
        assertThat(Ghttp.configFromMap(Map.of("address", 8000)).address()).isEqualTo(":8000");
    }

    @Test
    void theOldNameOfTheStopTimeoutCountsWhereItIsAlone() {
        assertThat(stopSeconds(Map.of())).isEqualTo(5);
        assertThat(stopSeconds(Map.of("gracefulTimeout", 9))).isEqualTo(9);
        assertThat(stopSeconds(Map.of("gracefulTimeout", 9, "gracefulShutdownTimeout", 7)))
                .isEqualTo(7);
    }

    private static long stopSeconds(Map<String, @Nullable Object> map) {
        return ServerSettings.of(Ghttp.configFromMap(map)).shutdownTimeout().toSeconds();
    }

    @Test
    void aMapChangesTheKeysItHas() {
        Server server = new Server("map");
        server.setReadTimeout(Duration.ofSeconds(1));
        server.setConfigWithMap(Map.of("serverAgent", "x", "logger", Map.of("level", "error")));
        assertThat(server.config().readTimeout()).isEqualTo(Duration.ofSeconds(1));
        assertThat(server.config().serverAgent()).isEqualTo("x");
        assertThat(server.getName()).isEqualTo("map");
    }

    @Test
    void aLoggerThatIsNullLeavesTheServersOwn() {
        Server server = new Server("no logger");
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put("logger", null);
        server.setConfigWithMap(map);
        assertThat(server.logger()).isNotNull();
    }

    @Test
    void aMapWithAMistakeChangesNothing() {
        Server server = new Server("mistake");
        assertThatThrownBy(() -> server.setConfigWithMap(Map.of("serverAgent", "x", "keepAlive", "maybe")))
                .hasMessage("server.keepAlive: \"maybe\" is neither true nor false");
        assertThat(server.config().serverAgent()).isEqualTo("GoFrame HTTP Server");
    }

    @Test
    void logSettings() {
        Server server = new Server("logs");
        server.setLogger(Glog.of());
        server.setLogLevel("error");
        server.setLogStdout(false);
        assertThat(server.getLogPath()).isEmpty();
        assertThat(server.isErrorLogEnabled()).isTrue();
        assertThat(server.isAccessLogEnabled()).isFalse();
        assertThatThrownBy(() -> server.setLogLevel("loud")).hasMessage("invalid level string: loud");
    }
}
