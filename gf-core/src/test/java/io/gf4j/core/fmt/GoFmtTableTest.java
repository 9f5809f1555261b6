package io.gf4j.core.fmt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case that Go's package fmt printed, format by format; {@code gf-tests/oracle/fmt} records them again. */
final class GoFmtTableTest {
    private record Case(int number, String line) {
        String format() {
            return line.substring(0, line.indexOf('\t'));
        }
    }

    @TestFactory
    Stream<DynamicTest> printsEveryRecordedCaseAsGoDoes() throws IOException {
        List<String> lines = lines();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Case(i + 1, lines.get(i)))
                .collect(Collectors.groupingBy(Case::format, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(cases -> dynamicTest(
                        cases.getKey(), () -> assertThat(cases.getValue()).allSatisfy(GoFmtTableTest::check)));
    }

    @Test
    void theTableIsWhole() throws IOException {
        assertThat(lines()).hasSizeGreaterThan(7000);
    }

    private static void check(Case recorded) {
        String[] columns = recorded.line().split("\t", -1);
        String format = new TableValue(columns[0]).quoted();
        @Nullable Object[] args = new @Nullable Object[columns.length - 2];
        for (int i = 0; i < args.length; i++) {
            args[i] = new TableValue(columns[i + 1]).value();
        }
        String expected = new TableValue(columns[columns.length - 1]).quoted();
        assertThat(Fmt.sprintf(format, args))
                .as("cases.tsv:" + recorded.number() + " " + recorded.line())
                .isEqualTo(expected);
    }

    private static List<String> lines() throws IOException {
        var table = Objects.requireNonNull(GoFmtTableTest.class.getResourceAsStream("/fmt/cases.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return reader.readAllLines();
        }
    }
}
