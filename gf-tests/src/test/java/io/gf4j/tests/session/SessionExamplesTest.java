package io.gf4j.tests.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.examples.session.Cookies;
import io.gf4j.examples.session.Sessions;
import io.gf4j.http.Ghttp;
import io.gf4j.http.Server;
import io.gf4j.http.session.RedisClient;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TemporaryFolder;
import io.gf4j.tests.support.TestServer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class SessionExamplesTest {
    @Test
    void cookies() {
        try (TestServer server = TestServer.start(Cookies::setUp)) {
            assertThat(ask(server, "/", "theme=dark; a=1").body()).isEqualTo("{\"a\":\"1\",\"theme\":\"dark\"}");
            assertThat(ask(server, "/set", "").header("Set-Cookie")).startsWith("theme=dark; Path=/; Expires=");
            assertThat(ask(server, "/set-own", "").header("Set-Cookie"))
                    .matches("basket=7; Path=/; Expires=[^;]+; HttpOnly; SameSite=Strict");
            assertThat(ask(server, "/set-http", "").header("Set-Cookie")).isEqualTo("visit=first; Path=/; Max-Age=60");
            assertThat(ask(server, "/remove", "theme=dark").header("Set-Cookie"))
                    .startsWith("theme=; Path=/; Expires=");
        }
    }

    @Test
    void sessionsInFiles() {
        check(server -> {
            TemporaryFolder folder = TemporaryFolder.untilStopped(server);
            server.setConfig(Ghttp.newConfig()
                    .name(server.getName())
                    .address("127.0.0.1:0")
                    .dumpRouterMap(false)
                    .sessionPath(folder.path().toString()));
            Sessions.inFiles(server);
        });
    }

    @Test
    void sessionsInMemory() {
        check(Sessions::inMemory);
    }

    @Test
    void sessionsInRedis() throws Exception {
        try (RedisServer redis = RedisServer.startOrSkip("the examples of sessions in Redis");
                RedisClient client = RedisClient.of(redis.uri())) {
            check(server -> Sessions.inRedis(server, client));
            check(server -> Sessions.inRedisHash(server, client));
        }
    }

    private static void check(Consumer<Server> setUp) {
        try (TestServer server = TestServer.start(setUp)) {
            assertThat(ask(server, "/get", "").body()).isEqualTo("{}");
            String first = cookie(ask(server, "/set", ""));
            assertThat(ask(server, "/get", first).body()).matches("\\{\"time\":\"?\\d{10}\"?}");
            String renamed = cookie(ask(server, "/sign-in", first));
            assertThat(renamed).isNotEqualTo(first);
            assertThat(ask(server, "/get", first).body()).isEqualTo("{}");
            assertThat(ask(server, "/get", renamed).body()).contains("time");
            assertThat(ask(server, "/del", renamed).body()).isEqualTo("ok");
            assertThat(ask(server, "/get", renamed).body()).isEqualTo("{}");
        }
    }

    private static String cookie(Answer answer) {
        String line = answer.header("Set-Cookie");
        return line.substring(0, line.indexOf(';'));
    }

    private static Answer ask(TestServer server, String path, String cookie) {
        try (RawClient client = server.client()) {
            String line = cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n";
            return client.send("GET " + path + " HTTP/1.1\r\nHost: test\r\n" + line + "\r\n")
                    .answer();
        }
    }
}
