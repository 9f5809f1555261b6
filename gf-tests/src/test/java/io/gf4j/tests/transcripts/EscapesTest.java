package io.gf4j.tests.transcripts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EscapesTest {
    @Test
    void whatDoesNotPrintIsEscaped() {
        assertThat(Escapes.escape("a\r\n\t\\\u0001".getBytes(UTF_8))).isEqualTo("a\\r\\n\\t\\\\\\x01");
    }

    @Test
    void lettersOfAllScriptsStayAndOtherBytesDoNot() {
        assertThat(Escapes.escape("\u4e16\u00e9".getBytes(UTF_8))).isEqualTo("\u4e16\u00e9");
        assertThat(Escapes.escape("caf\u00e9".getBytes(ISO_8859_1))).isEqualTo("caf\\xe9");
    }

    @Test
    void aSpaceAtTheEndIsSeen() {
        assertThat(Escapes.escape("a ".getBytes(UTF_8))).isEqualTo("a\\x20");
    }

    @Test
    void whatRepeatsIsCounted() {
        assertThat(Escapes.escape(("<" + "ab".repeat(50) + ">").getBytes(UTF_8)))
                .isEqualTo("<\\(ab\\)*50;>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "\\", "\\(a\\)*3;", "\r\n", " ", "\u00e9\u0000\u007f", "\\x41"})
    void escapedTextComesBack(String text) {
        byte[] bytes = text.repeat(100).getBytes(UTF_8);
        assertThat(Escapes.unescape(Escapes.escape(bytes))).isEqualTo(bytes);
    }
}
