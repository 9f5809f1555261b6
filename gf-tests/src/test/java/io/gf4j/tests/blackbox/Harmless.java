package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.tests.support.TestServer;
import java.util.regex.Pattern;

/** What has to hold after every attack. */
final class Harmless {
    private static final Pattern INTERNALS = Pattern.compile(
            "io\\.(gf4j|undertow)|org\\.(xnio|jboss)|\\bUT\\d{6}|\\bjava\\.\\w|\\w+Exception\\b|\\bat \\S+\\(|\\.java:");

    private Harmless() {}

    /** Nothing came, or an answer that refuses, and tells nothing of what is inside. */
    static void assertRefused(String answer) {
        if (!answer.isEmpty()) {
            assertThat(answer).matches(Pattern.compile("HTTP/1\\.[01] [45]\\d\\d .*", Pattern.DOTALL));
        }
        assertTellsNothing(answer);
    }

    static void assertTellsNothing(String answer) {
        assertThat(answer).doesNotContainPattern(INTERNALS);
    }

    /** The route {@code /ok} is there for this. */
    static void assertServes(TestServer server) {
        assertThat(server.get("/ok").body()).isEqualTo("ok");
    }
}
