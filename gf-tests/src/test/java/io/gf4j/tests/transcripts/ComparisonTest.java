package io.gf4j.tests.transcripts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ComparisonTest {
    private static final String CHUNKED = """
                > GET / HTTP/1.1
                >
        at once < HTTP/1.1 200 OK
                < B: 2
                < A: 1
                < Transfer-Encoding: chunked
                <
        at once | text
        at once = end of chunks, kept
        """;

    private static final String WITH_LENGTH =
            CHUNKED.replace("Transfer-Encoding: chunked", "Content-Length: 4").replace("of chunks", "of length");

    @Test
    void theOrderOfHeadersDoesNotMatter() {
        assertThat(compare(CHUNKED, swapped(CHUNKED, "B: 2", "A: 1")).same()).isTrue();
    }

    @Test
    void theOrderOfOneHeadersValuesMatters() {
        String two = CHUNKED.replace("B: 2", "A: 2");
        assertThat(compare(two, swapped(two, "A: 2", "A: 1")).same()).isFalse();
    }

    @Test
    void anAnswerInOnePieceMayCarryItsLength() {
        assertThat(compare(CHUNKED, WITH_LENGTH).same()).isTrue();
        assertThat(compare(CHUNKED, WITH_LENGTH.replace("Length: 4", "Length: 5"))
                        .same())
                .isFalse();
        assertThat(compare(WITH_LENGTH, CHUNKED).same()).isFalse();
    }

    @Test
    void anAnswerToHttp10MayCarryItsLengthAndBeKept() {
        String closed = CHUNKED.replace("HTTP/1.1 200", "HTTP/1.0 200")
                .replace("        < Transfer-Encoding: chunked\n", "")
                .replace("end of chunks, kept", "end by close, closed");
        String length = closed.replace("        < A: 1\n", "        < A: 1\n        < Content-Length: 4\n")
                .replace("end by close", "end of length");
        assertThat(compare(closed, length).same()).isTrue();
        String kept = length.replace("closed", "kept")
                .replace("        < A: 1\n", "        < A: 1\n        < Connection: keep-alive\n");
        assertThat(compare(closed, kept).same()).isFalse();
        String asked = "        > Connection: keep-alive\n";
        assertThat(compare(asked + closed, asked + kept).same()).isTrue();
    }

    @Test
    void anAnswerToHeadMayCarryALength() {
        String none = """
                        > HEAD / HTTP/1.1
                        >
                at once < HTTP/1.1 200 OK
                        <
                at once = no body, kept
                """;
        String length = none.replace("        <\n", "        < Content-Length: 4\n        <\n");
        assertThat(compare(none, length).same()).isTrue();
        assertThat(compare(length, none).same()).isFalse();
    }

    @Test
    void aStreamMayNotCarryItsLength() {
        String stream = CHUNKED.replace("at once =", "delayed =");
        assertThat(compare(stream, WITH_LENGTH.replace("at once =", "delayed ="))
                        .same())
                .isFalse();
    }

    @Test
    void chunkBordersMatter() {
        String two = CHUNKED.replace("at once | text\n", "at once | te\nat once | xt\n");
        assertThat(compare(two, CHUNKED).same()).isFalse();
        assertThat(compare(CHUNKED, two).same()).isFalse();
    }

    @Test
    void timesMatterButAreToldApart() {
        Comparison comparison = compare(CHUNKED, CHUNKED.replace("at once |", "delayed |"));
        assertThat(comparison.same()).isFalse();
        assertThat(comparison.sameButForTimes()).isTrue();
        assertThat(compare(CHUNKED, CHUNKED.replace("text", "else")).sameButForTimes())
                .isFalse();
    }

    @Test
    void aReportShowsBothSides() {
        assertThat(compare(CHUNKED, CHUNKED.replace("text", "else")).report())
                .contains("- at once | text\n", "+ at once | else\n", "  at once < HTTP/1.1 200 OK\n");
    }

    private static Comparison compare(String recorded, String ours) {
        return Comparison.of(
                Transcript.parse(recorded).rows(), Transcript.parse(ours).rows());
    }

    private static String swapped(String text, String one, String other) {
        return text.replace(one, "?").replace(other, one).replace("?", other);
    }
}
