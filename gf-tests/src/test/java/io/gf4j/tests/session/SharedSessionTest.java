package io.gf4j.tests.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.http.Request;
import io.gf4j.http.Server;
import io.gf4j.http.session.Gsession;
import io.gf4j.http.session.RedisClient;
import io.gf4j.http.session.Storage;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Jedis;

/** A client that is served by ghttp and by us in turn, as behind a proxy, has one session. */
final class SharedSessionTest {
    @TempDir
    private static Path folder;

    private static Path program;
    private static RedisServer redis;
    private static RedisClient client;

    @BeforeAll
    static void build() throws Exception {
        redis = RedisServer.startOrSkip("that a ghttp node and ours share sessions");
        client = RedisClient.of(redis.uri());
        program = GoNode.buildOrSkip(folder);
    }

    @AfterAll
    static void end() {
        if (redis != null) {
            client.close();
            redis.close();
        }
    }

    @Test
    void jsonUnderOneKey() throws Exception {
        try (GoNode go = GoNode.start(program, redis.port(), "keys", "keys:");
                TestServer java = serve(Gsession.newStorageRedis(client, "keys:"))) {
            String cookie = cookie(ask(go.port(), "/values", ""));
            try (Jedis direct = new Jedis(redis.uri())) {
                assertThat(direct.get("keys:" + cookie.substring(cookie.indexOf('=') + 1)))
                        .isEqualTo(GoSession.JSON);
            }
            share(go.port(), java.port(), cookie);
        }
    }

    @Test
    void aHash() throws Exception {
        try (GoNode go = GoNode.start(program, redis.port(), "hash", "hash:");
                TestServer java = serve(Gsession.newStorageRedisHashTable(client, "hash:"))) {
            String cookie = cookie(ask(go.port(), "/values", ""));
            try (Jedis direct = new Jedis(redis.uri())) {
                assertThat(direct.hgetAll("hash:" + cookie.substring(cookie.indexOf('=') + 1)))
                        .isEqualTo(GoSession.HASH);
            }
            share(go.port(), java.port(), cookie);
        }
    }

    /** Begins with a session of the Go node, then with one of ours. */
    private static void share(int go, int java, String cookie) {
        for (String key : new String[] {"text", "int", "long", "float", "list", "map", "empty"}) {
            assertThat(ask(java, "/get/" + key, cookie).body())
                    .as(key)
                    .isEqualTo(ask(go, "/get/" + key, cookie).body());
        }
        assertThat(ask(java, "/set/java/1", cookie).header("Set-Cookie")).isEmpty();
        assertThat(ask(go, "/get/java", cookie).body()).isEqualTo("1");
        assertThat(ask(go, "/set/go/2", cookie).header("Set-Cookie")).isEmpty();
        assertThat(ask(java, "/get/go", cookie).body()).isEqualTo("2");
        assertThat(ask(java, "/get/text", cookie).body()).isEqualTo("\u00e4\u00b8\u0096 <&>");

        String ours = cookie(ask(java, "/set/first/java", ""));
        assertThat(ask(go, "/get/first", ours).body()).isEqualTo("java");
        assertThat(ask(go, "/set/second/go", ours).header("Set-Cookie")).isEmpty();
        String renamed = cookie(ask(java, "/new-id", ours));
        assertThat(renamed).isNotEqualTo(ours);
        assertThat(ask(go, "/get/second", renamed).body()).isEqualTo("go");
        assertThat(ask(go, "/get/second", ours).body()).isEmpty();
    }

    private static TestServer serve(Storage storage) {
        return TestServer.start(server -> setUp(server, storage));
    }

    private static void setUp(Server server, Storage storage) {
        server.setSessionMaxAge(Duration.ofHours(1));
        server.setSessionStorage(storage);
        server.bindHandler("/set/{key}/{value}", r -> {
            r.session().set(path(r, "key"), path(r, "value"));
            r.response().write("set");
        });
        server.bindHandler("/get/{key}", r -> r.response().write(r.session().get(path(r, "key"))));
        server.bindHandler("/new-id", r -> r.response().write(r.session().regenerateId(true)));
    }

    private static String path(Request r, String name) {
        return r.getRouterMap().getOrDefault(name, "");
    }

    private static String cookie(Answer answer) {
        String line = answer.header("Set-Cookie");
        return line.substring(0, line.indexOf(';'));
    }

    /**
     * Asks over a connection of its own, as a proxy may do. Go stores a session when its answer is out: a second answer
     * on the connection tells that it has.
     */
    private static Answer ask(int port, String path, String cookie) {
        try (RawClient client = RawClient.to(port)) {
            String line = cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n";
            Answer answer = client.send("GET " + path + " HTTP/1.1\r\nHost: test\r\n" + line + "\r\n")
                    .answer();
            client.send("GET /get/none HTTP/1.1\r\nHost: test\r\n\r\n").answer();
            return answer;
        }
    }
}
