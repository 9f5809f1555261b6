package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StatusHandlersTest {
    private final StatusHandlers handlers = new StatusHandlers();
    private final HandlerFunc first = r -> {};
    private final HandlerFunc second = r -> {};
    private final HandlerFunc ofHost = r -> {};

    @Test
    void theyComeInTheOrderOfRegistration() {
        handlers.add(404, "default", first);
        handlers.add(404, "default", second);
        assertThat(handlers.of(404, "a.org")).containsExactly(first, second);
        assertThat(handlers.of(500, "a.org")).isEmpty();
    }

    @Test
    void thoseOfTheHostReplaceTheOthers() {
        handlers.add(404, "default", first);
        handlers.add(404, "a.org", ofHost);
        assertThat(handlers.of(404, "a.org")).containsExactly(ofHost);
        assertThat(handlers.of(404, "b.org")).containsExactly(first);
    }

    @Test
    void withoutAnyThereIsNone() {
        assertThat(handlers.of(404, "default")).isEmpty();
    }
}
