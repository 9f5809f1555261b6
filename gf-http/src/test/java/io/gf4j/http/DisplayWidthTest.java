package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DisplayWidthTest {
    @Test
    void everyCharacterIsAsWideAsInTheRecord() throws Exception {
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (String range : recorded()) {
            String[] cells = range.split("\t");
            int width = Integer.parseInt(cells[2]);
            for (int c = Integer.parseInt(cells[0], 16); c <= Integer.parseInt(cells[1], 16); c++) {
                compared++;
                if (DisplayWidth.of(Character.toString(c)) != width) {
                    different.add(Integer.toHexString(c));
                }
            }
        }
        assertThat(different).isEmpty();
        assertThat(compared).isGreaterThan(140_000);
    }

    private static List<String> recorded() throws Exception {
        try (BufferedReader ranges = new BufferedReader(new InputStreamReader(
                DisplayWidthTest.class.getResourceAsStream("/routes/widths.tsv"), StandardCharsets.UTF_8))) {
            return ranges.lines().toList();
        }
    }
}
