package io.gf4j.tests.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.http.Server;
import io.gf4j.http.session.Gsession;
import io.gf4j.http.session.RedisClient;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.Await;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Redis goes and comes back while requests run. Each client gives up after ten seconds: no thread may be stuck. */
final class RedisOutageTest {
    private static final int CLIENTS = 100;

    @Test
    void requestsFailClearlyWhileRedisIsAwayAndWorkWhenItIsBack() throws Exception {
        try (RedisServer redis = RedisServer.startOrSkip("what happens while Redis is away");
                RedisClient client = RedisClient.of(redis.uri());
                TestServer server = TestServer.start(s -> setUp(s, client))) {
            assertThat(all(server, "/set")).allMatch(answer -> answer.status() == 200);
            redis.kill();
            assertThat(all(server, "/get")).allSatisfy(answer -> {
                assertThat(answer.status()).isEqualTo(500);
                assertThat(answer.body()).startsWith("Redis at 127.0.0.1:" + redis.port() + " failed: ");
            });
            assertThat(all(server, "/set")).allMatch(answer -> answer.status() == 500);
            assertThat(server.get("/plain").body()).isEqualTo("no session here");
            redis.start();
            Await.until("sessions work again", () -> ask(server, "/set").status() == 200);
            assertThat(all(server, "/get")).allMatch(answer -> answer.body().equals("v"));
        }
    }

    @Test
    void requestsDoNotWaitForARedisThatStandsStill() throws Exception {
        try (RedisServer redis = RedisServer.startOrSkip("what happens while Redis does not answer");
                RedisClient client = RedisClient.of(redis.uri());
                TestServer server = TestServer.start(s -> setUp(s, client))) {
            assertThat(all(server, "/set")).allMatch(answer -> answer.status() == 200);
            redis.pause();
            try {
                assertThat(all(server, "/get")).allMatch(answer -> answer.status() == 500);
                assertThat(server.get("/plain").body()).isEqualTo("no session here");
            } finally {
                redis.unpause();
            }
            Await.until("sessions work again", () -> ask(server, "/get").body().equals("v"));
        }
    }

    private static void setUp(Server server, RedisClient client) {
        server.setErrorLogEnabled(false);
        server.setSessionStorage(Gsession.newStorageRedis(client));
        server.bindHandler("/set", r -> r.session().set("k", "v"));
        server.bindHandler("/get", r -> r.response().write(r.session().get("k")));
        server.bindHandler("/plain", r -> r.response().write("no session here"));
    }

    private static List<Answer> all(TestServer server, String path) throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> asked = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                asked.add(clients.submit(() -> ask(server, path)));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : asked) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static Answer ask(TestServer server, String path) {
        try (RawClient client = server.client()) {
            return client.send("GET " + path + " HTTP/1.1\r\nHost: test\r\nCookie: gfsessionid=the-id\r\n\r\n")
                    .answer();
        }
    }
}
