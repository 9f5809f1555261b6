package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.http.HookName;
import io.gf4j.tests.support.Await;
import io.gf4j.tests.support.LogCapture;
import io.gf4j.tests.support.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has no effect is said once for each place, with the place. */
final class DevelopmentWarningsTest {
    private static List<String> warnings(LogCapture log) {
        return log.lines().stream()
                .filter(line -> line.contains("DevelopmentWarningsTest.java:"))
                .toList();
    }

    @Test
    void nextTwiceByOneMiddleware() {
        try (LogCapture log = new LogCapture();
                TestServer server = TestServer.start(s -> {
                    s.use(r -> {
                        r.middleware().next();
                        r.middleware().next();
                    });
                    s.use(r -> r.middleware().next());
                    s.bindHandler("/", r -> r.response().write("once"));
                })) {
            assertThat(server.get("/").body()).isEqualTo("once");
            assertThat(server.get("/").body()).isEqualTo("once");
            assertThat(warnings(log)).hasSize(1).first().asString().contains("next() is called a second time");
        }
    }

    @Test
    void exitHookOutsideOfAHook() {
        try (LogCapture log = new LogCapture();
                TestServer server = TestServer.start(s -> {
                    s.bindHookHandler("/*", HookName.HOOK_BEFORE_SERVE, r -> r.exitHook());
                    s.bindHandler("/", r -> r.exitHook());
                })) {
            assertThat(server.get("/").status()).isEqualTo(500);
            assertThat(warnings(log).stream().filter(line -> line.contains("exitHook() outside of a hook")))
                    .hasSize(1);
        }
    }

    @Test
    void aWriteAfterTheReply() throws InterruptedException {
        try (LogCapture log = new LogCapture();
                TestServer server = TestServer.start(s -> {
                    s.bindHookHandler(
                            "/*", HookName.HOOK_AFTER_OUTPUT, r -> r.response().write("lost"));
                    s.bindHandler("/", r -> r.response().write("sent"));
                })) {
            assertThat(server.get("/").body()).isEqualTo("sent");
            server.get("/");
            // The hook runs when the client has its answer.
            Await.until("a warning", () -> !warnings(log).isEmpty());
            assertThat(warnings(log)).hasSize(1).first().asString().contains("already been sent");
        }
    }
}
