package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HostPortTest {
    @ParameterizedTest
    @CsvSource({
        "host:80, host",
        "host, host",
        "a.b.org:8080, a.b.org",
        "[::1]:80, [::1]",
        "[::1], [::1]",
        "host:, host:",
        ":80, :80",
        "host:port, host:port",
        "'', ''"
    })
    void thePortIsCutIfThereIsOne(String text, String host) {
        assertThat(HostPort.host(text)).isEqualTo(host);
    }
}
