package io.gf4j.tests.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.http.session.RedisClient;
import io.gf4j.tests.support.LogCapture;
import io.gf4j.tests.support.RawClient;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Clients of Redis that are set by GoFrame's keys, against a Redis. */
final class ConfiguredRedisTest {
    @SuppressWarnings("NullAway.Init")
    private static RedisServer redis;

    @BeforeAll
    static void startRedis() throws Exception {
        redis = RedisServer.startOrSkip("the node redis of a configuration");
    }

    @AfterAll
    static void stopRedis() {
        redis.close();
    }

    private static RedisClient client(Map<String, @Nullable Object> more) {
        Map<String, @Nullable Object> node = new HashMap<>(more);
        node.put("address", "127.0.0.1:" + redis.port());
        return RedisClient.of("redis.test", node);
    }

    /** What Redis says to one command. */
    private static String said(String command) {
        try (RawClient raw = RawClient.to(redis.port())) {
            return raw.send(command + "\r\n").line();
        }
    }

    @Test
    void theDatabaseIsTheirs() {
        try (RedisClient first = client(Map.of());
                RedisClient third = client(Map.of("db", 3, "protocol", 2, "maxActive", 1, "maxIdle", 1))) {
            third.setEx("of-three", 60, "x");
            assertThat(third.get("of-three")).isEqualTo("x");
            assertThat(first.get("of-three")).isNull();
        }
    }

    @Test
    void theUserSignsIn() {
        assertThat(said("ACL SETUSER ann on >tea ~* +@all")).isEqualTo("+OK");
        try (RedisClient ann = client(Map.of("user", "ann", "pass", "tea"));
                RedisClient wrong = client(Map.of("user", "ann", "pass", "milk"))) {
            ann.setEx("anns", 60, "x");
            assertThat(ann.exists("anns")).isTrue();
            assertThatThrownBy(() -> wrong.exists("anns"))
                    .hasMessageStartingWith("Redis at 127.0.0.1:" + redis.port() + " failed")
                    .message()
                    .doesNotContain("milk");
        }
    }

    /** A Redis without TLS does not understand the client, which must not wait for ever. */
    @Test
    void tlsIsSpokenWhereItIsWanted() {
        try (RedisClient tls = client(Map.of("tls", true, "tlsSkipVerify", true, "dialTimeout", "1s"))) {
            assertThatThrownBy(() -> tls.exists("x")).hasMessageContaining("failed");
        }
    }

    @Test
    void keysWithoutEffectAreWarnedOf() {
        try (LogCapture log = new LogCapture();
                RedisClient client = client(Map.of("writeTimeout", "1s", "adress", "x"))) {
            assertThat(client.exists("none")).isFalse();
            assertThat(log.lines())
                    .containsExactlyInAnyOrder(
                            "WARN gf.redis: redis.test.writeTimeout has no effect: Jedis has no such limit",
                            "WARN gf.redis: redis.test.adress is no key of a client of Redis");
        }
    }
}
