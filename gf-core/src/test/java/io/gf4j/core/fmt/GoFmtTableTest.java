package io.gf4j.core.fmt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every case that Go's package fmt printed; {@code gf-tests/oracle/fmt} records them again. */
final class GoFmtTableTest {
    @Test
    void printsEveryRecordedCaseAsGoDoes() throws IOException {
        List<String> failures = new ArrayList<>();
        int number = 0;
        for (String line : lines()) {
            number++;
            String failure = failure(line);
            if (failure != null) {
                failures.add("cases.tsv:" + number + " " + failure);
            }
        }
        assertThat(number).isGreaterThan(7000);
        assertThat(failures).isEmpty();
    }

    private static @Nullable String failure(String line) {
        String[] columns = line.split("\t", -1);
        String format = new TableValue(columns[0]).quoted();
        @Nullable Object[] args = new @Nullable Object[columns.length - 2];
        for (int i = 0; i < args.length; i++) {
            args[i] = new TableValue(columns[i + 1]).value();
        }
        String expected = new TableValue(columns[columns.length - 1]).quoted();
        String got;
        try {
            got = Fmt.sprintf(format, args);
        } catch (RuntimeException e) {
            got = e.toString();
        }
        return got.equals(expected) ? null : line + "\n  expected " + expected + "\n  got      " + got;
    }

    private static List<String> lines() throws IOException {
        var table = Objects.requireNonNull(GoFmtTableTest.class.getResourceAsStream("/fmt/cases.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return reader.readAllLines();
        }
    }
}
