package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StatusTextTest {
    @Test
    void everyCodeHasTheTextThatGoKnows() throws Exception {
        List<String> rows;
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                StatusTextTest.class.getResourceAsStream("/status-text.tsv"), StandardCharsets.UTF_8))) {
            rows = table.lines().toList();
        }
        assertThat(rows).hasSize(1000);
        assertThat(rows).allSatisfy(row -> {
            String[] cells = row.split("\t", -1);
            assertThat(StatusText.of(Integer.parseInt(cells[0]))).isEqualTo(cells[1]);
        });
    }

    @Test
    void aCodeOutsideTheRangeHasNoText() {
        assertThat(StatusText.of(-404)).isEmpty();
        assertThat(StatusText.of(1200)).isEmpty();
    }
}
