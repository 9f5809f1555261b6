package io.gf4j.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RequestTargetTableTest {
    @Test
    void everyTargetIsTakenApartAsGoDoes() {
        List<String> different = new ArrayList<>();
        List<List<String>> rows = RecordedTable.rows("/url/targets.tsv");
        assertThat(rows).hasSizeGreaterThan(400);
        for (List<String> row : rows) {
            String expected = String.join(" | ", row.subList(1, row.size()));
            String ours = describe(RequestTarget.parse(row.getFirst()));
            // A full URI is Undertow's to check against the Host line.
            boolean path = row.getFirst().startsWith("/") || row.getFirst().equals("*");
            if (path && !ours.equals(expected)) {
                different.add(row.getFirst() + ": Go " + expected + ", ours " + ours);
            }
        }
        assertThat(different).isEmpty();
    }

    private static String describe(@Nullable RequestTarget target) {
        if (target == null) {
            return "refused";
        }
        String host = target.authority() == null ? "" : target.authority();
        return String.join(" | ", target.path(), target.escapedPath(), target.rawQuery(), host);
    }
}
