package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.error.Gerror;
import io.gf4j.core.view.Gview;
import io.gf4j.http.Server;
import io.gf4j.http.session.StorageBase;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TemplateVariablesTest {
    @Test
    void aPageThatDoesNotNameTheSessionDoesNotReadIt() {
        try (TestServer server = TestServer.start(TemplateVariablesTest::pages)) {
            assertThat(get(server, "/plain")).isEqualTo("200 plain");
            assertThat(get(server, "/named"))
                    .startsWith("500 Template Parsing Error: ")
                    .contains("no disk");
        }
    }

    private static void pages(Server server) {
        server.setSessionStorage(new Failing());
        server.setErrorLogEnabled(false);
        server.setView(Gview.of());
        server.bindHandler("/plain", r -> r.response().writeTplContent("plain"));
        server.bindHandler("/named", r -> r.response().writeTplContent("{{.Session.user}}"));
    }

    private static String get(TestServer server, String path) {
        try (RawClient client = server.client()) {
            Answer answer = client.send(
                            "GET " + path + " HTTP/1.1\r\nHost: test\r\ngfsessionid: some\r\nConnection: close\r\n\r\n")
                    .answer();
            return answer.status() + " " + answer.body();
        }
    }

    private static final class Failing extends StorageBase {
        @Override
        public @Nullable Map<String, @Nullable Object> getSession(String sessionId, Duration ttl) {
            throw Gerror.of("no disk");
        }
    }
}
