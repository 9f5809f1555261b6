package io.gf4j.tests.transcripts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class NotesTest {
    @Test
    void aLineIsANameAndAReason() {
        assertThat(Notes.parse("# comment\n\nstreaming/head   not built yet\n"))
                .containsExactly(java.util.Map.entry("streaming/head", "not built yet"));
    }

    @Test
    void aNameNeedsAReasonAndStandsOnce() {
        assertThatThrownBy(() -> Notes.parse("streaming/head\n")).hasMessageContaining("streaming/head");
        assertThatThrownBy(() -> Notes.parse("a/b x\na/b y\n")).hasMessageContaining("a/b");
    }
}
