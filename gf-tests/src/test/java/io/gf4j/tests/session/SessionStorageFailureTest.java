package io.gf4j.tests.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.error.Gerror;
import io.gf4j.http.HookName;
import io.gf4j.http.session.StorageBase;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.Await;
import io.gf4j.tests.support.LogCapture;
import io.gf4j.tests.support.TestServer;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SessionStorageFailureTest {
    @Test
    void aSessionThatCannotBeStoredIsNoSuccess() {
        try (TestServer server = TestServer.start(s -> {
            s.setSessionStorage(new Failing());
            s.setErrorLogEnabled(false);
            s.bindHandler("/set", r -> {
                r.session().set("k", "v");
                r.response().write("stored");
            });
            s.bindHandler("/none", r -> r.response().write("no session"));
        })) {
            Answer answer = server.get("/set");
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.body()).isEqualTo("Internal Server Error");
            assertThat(answer.header("Set-Cookie")).isEmpty();
            assertThat(server.get("/none").body()).isEqualTo("no session");
        }
    }

    @Test
    void aFailureBehindTheLastOutputIsLogged() throws Exception {
        try (LogCapture log = new LogCapture();
                TestServer server = TestServer.start(s -> {
                    s.setSessionStorage(new Failing());
                    s.bindHookHandler(
                            "/*", HookName.HOOK_AFTER_OUTPUT, r -> r.session().set("k", "v"));
                    s.bindHandler("/x", r -> r.response().write("x"));
                })) {
            assertThat(server.get("/x").body()).isEqualTo("x");
            Await.until(
                    "the failure is logged",
                    () -> log.lines().stream()
                            .anyMatch(line ->
                                    line.startsWith("ERROR gf.http.session: ") && line.contains("disk is full")));
        }
    }

    private static final class Failing extends StorageBase {
        @Override
        public void setSession(String sessionId, Map<String, @Nullable Object> sessionData, Duration ttl) {
            throw Gerror.of("disk is full");
        }
    }
}
