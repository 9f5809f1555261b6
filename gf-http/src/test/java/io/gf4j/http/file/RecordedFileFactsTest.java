package io.gf4j.http.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Small facts about files and headers, as Go has them. */
final class RecordedFileFactsTest {
    @Test
    void namesHaveTheTypesOfGosOwnTable() {
        assertThat(Recorded.rows("types.tsv")).hasSizeGreaterThan(60).allSatisfy(row -> {
            String type = MediaTypes.ofName(row[0]);
            assertThat(type == null ? "" : type).as(row[0]).isEqualTo(row[1]);
        });
    }

    @Test
    void timesOfHeadersAreReadAsGoReadsThem() {
        assertThat(Recorded.rows("times.tsv")).hasSizeGreaterThan(35).allSatisfy(row -> {
            Instant time = HttpTime.parse(row[0]);
            assertThat(time == null ? "-" : Long.toString(time.getEpochSecond()))
                    .as(row[0])
                    .isEqualTo(row[1]);
        });
    }

    @Test
    void sizesAreWrittenAsGfileWritesThem() {
        assertThat(Recorded.rows("sizes.tsv"))
                .hasSizeGreaterThan(15)
                .allSatisfy(
                        row -> assertThat(FileSize.of(Long.parseLong(row[0]))).isEqualTo(row[1]));
    }
}
