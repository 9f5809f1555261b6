package io.gf4j.tests.transcripts;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What client and server said to each other in one scenario.
 *
 * @param head the lines that begin with {@code #}: the name, then what the scenario shows
 */
record Transcript(List<String> head, List<Row> rows) {
    static Transcript parse(String text) {
        List<String> lines = text.lines().toList();
        return new Transcript(
                lines.stream().filter(line -> line.startsWith("#")).toList(),
                lines.stream()
                        .filter(line -> !line.startsWith("#") && !line.isEmpty())
                        .map(Row::parse)
                        .toList());
    }

    String text() {
        return head.stream().map(line -> line + "\n").collect(Collectors.joining())
                + "\n"
                + rows.stream().map(row -> row + "\n").collect(Collectors.joining());
    }
}
