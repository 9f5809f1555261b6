package io.gf4j.tests.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.config.AdapterFile;
import io.gf4j.core.config.ConfigEntry;
import io.gf4j.core.log.Glog;
import io.gf4j.core.view.Gview;
import io.gf4j.http.Ghttp;
import io.gf4j.http.session.RedisClient;
import io.gf4j.tests.support.LogCapture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key that no part knows is warned of with file and line, whichever node has it. */
final class UnknownKeysTest {
    @Test
    void inEachNode(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("config.yaml"), """
                server:
                  adress: ":80"
                logger:
                  pth: "/var/log"
                viewer:
                  autoEncod: true
                redis:
                  pas: "secret"
                """);
        Map<String, Map<String, @Nullable Object>> nodes =
                ConfigEntry.of("", AdapterFile.of(file.toString()).data()).stream()
                        .collect(Collectors.toMap(ConfigEntry::key, ConfigEntry::toMap));
        try (LogCapture log = new LogCapture()) {
            Ghttp.configFromMap(node(nodes, "server"));
            Glog.of().setConfigWithMap(node(nodes, "logger"));
            Gview.of().setConfigWithMap(node(nodes, "viewer"));
            RedisClient.of("redis.default", node(nodes, "redis")).close();
            assertThat(log.lines())
                    .containsExactly(
                            "WARN gf.http.server: server.adress (" + file + ":2) is no key of a server",
                            "WARN gf.log: logger.pth (" + file + ":4) is no key of a logger",
                            "WARN gf.view: viewer.autoEncod (" + file + ":6) is no key of a view",
                            "WARN gf.redis: redis.default.pas (" + file + ":8) is no key of a client of Redis");
        }
    }

    private static Map<String, @Nullable Object> node(Map<String, Map<String, @Nullable Object>> nodes, String name) {
        return nodes.getOrDefault(name, Map.of());
    }
}
