package io.gf4j.http.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ContentSnifferTest {
    @Test
    void everyRecordedHeadHasTheTypeThatGoFinds() throws Exception {
        List<String> rows = recorded();
        assertThat(rows).hasSizeGreaterThan(400);
        assertThat(rows).allSatisfy(row -> {
            String[] cells = row.split("\t");
            byte[] head = HexFormat.of().parseHex(cells[0]);
            assertThat(ContentSniffer.sniff(head, 0, head.length)).isEqualTo(cells[1]);
        });
    }

    @Test
    void onlyTheGivenPartOfTheArrayIsLookedAt() throws Exception {
        assertThat(recorded()).allSatisfy(row -> {
            String[] cells = row.split("\t");
            byte[] head = HexFormat.of().parseHex(cells[0]);
            assertThat(sniffBetween("<p>", head, "mp4 LP>\0")).isEqualTo(cells[1]);
            assertThat(sniffBetween("\0", head, " ")).isEqualTo(cells[1]);
        });
    }

    private static String sniffBetween(String before, byte[] head, String after) {
        byte[] first = before.getBytes(StandardCharsets.US_ASCII);
        byte[] last = after.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(first, first.length + head.length + last.length);
        System.arraycopy(head, 0, whole, first.length, head.length);
        System.arraycopy(last, 0, whole, first.length + head.length, last.length);
        return ContentSniffer.sniff(whole, first.length, head.length);
    }

    private static List<String> recorded() throws Exception {
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                ContentSnifferTest.class.getResourceAsStream("/file/sniff.tsv"), StandardCharsets.UTF_8))) {
            return rows.lines().toList();
        }
    }
}
