package io.gf4j.tests.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TranscriptsTest {
    @Test
    void everyFileIsReadWithoutLoss() throws Exception {
        assertThat(Transcripts.names()).isNotEmpty();
        for (String name : Transcripts.names()) {
            assertThat(Transcripts.recorded(name).text()).as(name).isEqualTo(Transcripts.text(name));
        }
    }

    @Test
    void escapesOfTheRecorderAreOurs() throws Exception {
        for (String name : Transcripts.names()) {
            for (Row row : Transcripts.recorded(name).rows()) {
                if (row.is(Row.BODY)) {
                    assertThat(Escapes.escape(Escapes.unescape(row.text())))
                            .as(name)
                            .isEqualTo(row.text());
                }
            }
        }
    }
}
