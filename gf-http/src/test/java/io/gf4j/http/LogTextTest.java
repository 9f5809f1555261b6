package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LogTextTest {
    @Test
    void controlCharactersAreWrittenOut() {
        assertThat(LogText.escape("a\r\nINFO b\u001b[31m\0\u007f\u0085"))
                .isEqualTo("a\\u000d\\u000aINFO b\\u001b[31m\\u0000\\u007f\\u0085");
    }

    @Test
    void otherTextStaysAsItIs() {
        String text = "GET /käse?q=\"日本\" \\ %0a";
        assertThat(LogText.escape(text)).isSameAs(text);
    }
}
