package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.http.Header;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that a handler takes from a client into a header cannot become a line of its own. */
@Timeout(90)
final class HeaderInjectionTest {
    @ParameterizedTest
    @ValueSource(strings = {"a\r\nInjected: yes", "a\nInjected: yes", "a\rInjected: yes", "a\0b", "a\u007fb"})
    void aValueThatBreaksTheHeadIsRefused(String value) {
        assertThatThrownBy(() -> new Header().set("Name", value)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Header().add("Name", value)).isInstanceOf(IllegalArgumentException.class);
        try (TestServer server = TestServer.start(s -> {
            s.setErrorLogEnabled(false);
            s.bindHandler("/set", r -> {
                r.response().header().set("Name", value);
                r.response().write("not reached");
            });
        })) {
            Answer answer = server.get("/set");
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.header("Name")).isEmpty();
            assertThat(answer.header("Injected")).isEmpty();
            assertThat(answer.body()).contains("Name").doesNotContain("not reached");
            Harmless.assertTellsNothing(answer.body());
        }
    }

    @Test
    void aNameThatBreaksTheHeadIsRefused() {
        assertThatThrownBy(() -> new Header().set("Name\r\nInjected", "yes"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Header().set("", "yes")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLocationOfARedirectIsNoWayIn() {
        try (TestServer server = TestServer.start(s -> {
            s.setErrorLogEnabled(false);
            s.bindHandler("/go", r -> r.response().redirectTo("/there\r\nInjected: yes"));
        })) {
            Answer answer = server.get("/go");
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.header("Injected")).isEmpty();
        }
    }
}
