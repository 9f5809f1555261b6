package io.gf4j.http.session;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RedisClientTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "host:6379", "redis://host", "http://host:6379", "redis://:sec ret@host:6379/0"})
    void anAddressThatIsNoneIsRefusedWithoutRepeatingIt(String uri) {
        assertThatThrownBy(() -> RedisClient.of(uri))
                .hasMessage("a Redis address is written as redis://host:6379/0, with host and port")
                .hasNoCause();
    }
}
