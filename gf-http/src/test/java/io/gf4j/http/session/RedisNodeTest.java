package io.gf4j.http.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.core.config.AdapterFile;
import io.gf4j.core.config.ConfigEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RedisNodeTest {
    @TempDir
    private Path folder;

    private RedisSettings read(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("config.yaml"), yaml);
        Map<String, @Nullable Object> node = ConfigEntry.of(
                        "", AdapterFile.of(file.toString()).data())
                .getFirst()
                .toMap();
        return RedisNode.read("redis.default", node);
    }

    @Test
    void itsKeysAreSet() throws IOException {
        RedisSettings settings = read("""
                default:
                  address: "10.0.0.1:6380"
                  db: 3
                  user: ann
                  pass: 0123
                  tls: true
                  tlsSkipVerify: true
                  protocol: 2
                  min_idle: 1
                  maxIdle: 5
                  maxActive: 7
                  idleTimeout: 10
                  waitTimeout: "3s"
                  dialTimeout: 500ms
                  readTimeout: 1m
                  cluster: false
                  slaveOnly: false
                  masterName: ""
                """);
        assertThat(settings.host).isEqualTo("10.0.0.1");
        assertThat(settings.port).isEqualTo(6380);
        assertThat(settings.database).isEqualTo(3);
        assertThat(settings.user).isEqualTo("ann");
        assertThat(settings.tls && settings.tlsSkipVerify).isTrue();
        assertThat(settings.protocol).isEqualTo(2);
        assertThat(settings.minIdle + " " + settings.maxIdle + " " + settings.maxActive)
                .isEqualTo("1 5 7");
        assertThat(settings.idleTimeout).isEqualTo(Duration.ofSeconds(10));
        assertThat(settings.waitTimeout).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.dialTimeout).isEqualTo(Duration.ofMillis(500));
        assertThat(settings.readTimeout).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void zeroStandsForTheInitialValue() throws IOException {
        RedisSettings initial = new RedisSettings();
        RedisSettings settings = read("default: {maxActive: 0, maxIdle: 0, readTimeout: 0, waitTimeout: 0s}");
        assertThat(settings.maxActive).isEqualTo(initial.maxActive);
        assertThat(settings.maxIdle).isEqualTo(initial.maxIdle);
        assertThat(settings.readTimeout).isEqualTo(initial.readTimeout);
        assertThat(settings.waitTimeout).isEqualTo(initial.waitTimeout);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "address: localhost       | address (%s:2): \"localhost\" is no address; write it as 127.0.0.1:6379",
                "address: 'a:70000'       | address (%s:2): \"a:70000\" is no address",
                "address: 'a:1,b:2'       | address (%s:2): clusters are not supported",
                "db: first                | db (%s:2): \"first\" is no whole number",
                "db: -1                   | db (%s:2): -1 is less than nothing",
                "pass: [a]                | pass (%s:2): a text is wanted, not a map or a list",
                "tls: maybe               | tls (%s:2): \"maybe\" is neither true nor false",
                "dialTimeout: soon        | dialTimeout (%s:2): \"soon\" is no duration",
                "readTimeout: -1          | readTimeout (%s:2): a wait must have an end",
                "waitTimeout: 999d        | waitTimeout (%s:2): 999d is too long",
                "cluster: true            | cluster (%s:2): clusters are not supported; implement RedisClient",
                "slaveOnly: true          | slaveOnly (%s:2): reading from replicas is not supported",
                "masterName: m            | masterName (%s:2): sentinels are not supported",
                "sentinel_user: u         | sentinel_user (%s:2): sentinels are not supported"
            })
    void aBadValueIsNamedWithFileAndLine(String line, String message) {
        assertThatThrownBy(() -> read("default:\n  " + line))
                .hasMessageStartingWith("redis.default." + message.formatted(folder.resolve("config.yaml")));
    }
}
