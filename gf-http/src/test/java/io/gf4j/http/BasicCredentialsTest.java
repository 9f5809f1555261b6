package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BasicCredentialsTest {
    /** As Go's base64.StdEncoding counts. */
    @ParameterizedTest
    @CsvSource({
        "'', -1",
        "YWJj, -1",
        "YWI=, -1",
        "YQ==, -1",
        "???, 0",
        "YW?j, 2",
        "YQ, 0",
        "YWJjYQ, 4",
        "YWJjY, 4",
        "YQ=, 3",
        "YQ=x, 3",
        "Y===, 1",
        "====, 0",
        "YQ==x, 4",
        "YWI=x, 4",
        "userpass, -1"
    })
    void brokenBase64IsFoundWhereGoFindsIt(String base64, int at) {
        assertThat(BasicCredentials.wrongAt(base64)).isEqualTo(at);
    }
}
