package io.gf4j.tests.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.http.session.Gsession;
import io.gf4j.http.session.RedisClient;
import io.gf4j.http.session.Session;
import io.gf4j.http.session.SessionManager;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.Jedis;

/** What is in Redis is what ghttp writes and reads there. */
final class RedisSessionsTest {
    private static final Duration TTL = Duration.ofHours(1);

    private static RedisServer redis;
    private static RedisClient client;
    private static Jedis direct;

    @BeforeAll
    static void connect() throws Exception {
        redis = RedisServer.startOrSkip("the layout of sessions in Redis");
        client = RedisClient.of(redis.uri());
        direct = new Jedis(redis.uri());
    }

    @AfterAll
    static void disconnect() {
        if (redis != null) {
            direct.close();
            client.close();
            redis.close();
        }
    }

    @Test
    void jsonIsWrittenAndReadAsGhttpDoes() {
        SessionManager sessions = Gsession.of(TTL, Gsession.newStorageRedis(client, "keys:"));
        Session session = sessions.newSession("a");
        session.setMap(GoSession.values());
        session.close();
        assertThat(direct.get("keys:a")).isEqualTo(GoSession.JSON);
        assertThat(direct.ttl("keys:a")).isBetween(3500L, 3600L);

        direct.set("keys:b", GoSession.JSON);
        Session read = sessions.newSession("b");
        assertThat(read.get("long").toLong()).isEqualTo(9007199254740993L);
        assertThat(read.get("map").toString()).isEqualTo("{\"a\":\"x\",\"b\":null}");
        read.close();
        assertThat(direct.ttl("keys:b")).isBetween(3500L, 3600L);
        sessions.newSession("b").removeAll();
        assertThat(direct.exists("keys:b")).isFalse();
    }

    @Test
    void aHashIsWrittenAndReadAsGhttpDoes() {
        SessionManager sessions = Gsession.of(TTL, Gsession.newStorageRedisHashTable(client, "hash:"));
        Session session = sessions.newSession("a");
        session.setMap(GoSession.values());
        assertThat(direct.hgetAll("hash:a")).isEqualTo(GoSession.HASH);
        session.set("int", 2);
        session.remove("text", "none");
        assertThat(direct.hget("hash:a", "int")).isEqualTo("2");
        assertThat(direct.hexists("hash:a", "text")).isFalse();
        session.close();
        assertThat(direct.ttl("hash:a")).isBetween(3500L, 3600L);

        direct.hset("hash:b", GoSession.HASH);
        Session read = sessions.newSession("b");
        assertThat(read.size()).isEqualTo(GoSession.HASH.size());
        assertThat(read.data()).isEqualTo(GoSession.HASH);
        assertThat(read.get("long").toLong()).isEqualTo(9007199254740993L);
        assertThat(read.get("true").toBoolean()).isTrue();
        assertThat(read.get("false").toBoolean()).isFalse();
        assertThat(read.contains("none")).isFalse();
        read.removeAll();
        assertThat(direct.exists("hash:b")).isFalse();
    }

    @Test
    void aNewIdHasTheValuesOfAHashToo() {
        SessionManager sessions = Gsession.of(TTL, Gsession.newStorageRedisHashTable(client, "new:"));
        Session session = sessions.newSession("old");
        session.set("k", "v");
        String id = session.regenerateId(true);
        session.close();
        assertThat(direct.exists("new:old")).isFalse();
        assertThat(sessions.newSession(id).data()).isEqualTo(Map.of("k", "v"));
        assertThat(direct.ttl("new:" + id)).isBetween(3500L, 3600L);
    }
}
