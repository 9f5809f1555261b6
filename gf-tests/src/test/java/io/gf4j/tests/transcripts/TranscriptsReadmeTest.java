package io.gf4j.tests.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README's line on the transcripts is what they are. With {@code -Dreadme=write} it is written instead. */
final class TranscriptsReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final String BEGIN = "<!-- transcripts -->\n";
    private static final String END = "<!-- /transcripts -->";

    @Test
    void theReadmeSaysHowManyAnswersAreTheSame() throws IOException {
        String expected = between(Files.readString(README), line());
        if ("write".equals(System.getProperty("readme"))) {
            Files.writeString(README, expected);
        }
        assertThat(README)
                .as("counted by mvn -pl gf-tests -am test -Dtest=TranscriptsReadmeTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dreadme=write")
                .content()
                .isEqualTo(expected);
    }

    @Test
    void onlyTheTextBetweenTheMarkersIsReplaced() {
        assertThat(between("a\n" + BEGIN + "old\n" + END + "\nb\n", "new\n"))
                .isEqualTo("a\n" + BEGIN + "new\n" + END + "\nb\n");
    }

    private static String line() throws IOException {
        int scenarios = Transcripts.names().size();
        int pending = Transcripts.pending().size();
        int different = Transcripts.differences().size();
        return """
                **%d of %d scenarios recorded from ghttp** (%,d answers) are answered the same, %d differ by decision, %d are
                [pending](gf-tests/src/test/resources/transcripts/pending.txt).
                """.formatted(scenarios - pending - different, scenarios, answers(), different, pending);
    }

    private static long answers() throws IOException {
        long answers = 0;
        for (String name : Transcripts.names()) {
            answers += Transcripts.recorded(name).rows().stream()
                    .filter(row -> row.is(Row.END))
                    .count();
        }
        return answers;
    }

    private static String between(String text, String line) {
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        assertThat(begin).as("where %s stands", BEGIN.trim()).isNotNegative().isLessThan(end);
        return text.substring(0, begin + BEGIN.length()) + line + text.substring(end);
    }
}
