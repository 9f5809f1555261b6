package io.gf4j.tests.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is generated from the ledger: docs/parity.md, where a porter looks names up, and the README's line. */
final class ParityPage {
    private static final String HEAD = """
            # Parity: ghttp's names and ours

            Every exported name of GoFrame v2.10.2 that a web app meets, and its Java member. Generated from
            [parity.tsv](parity.tsv), which tests compare with the code; CONTRIBUTING.md has the command.

            - **done**: it exists exactly as written here. **todo**: planned as written. **declined**: there is none, and why.
            - tier **1** nearly every app, **2** common, **3** rare, **0** without meaning in Java.
            - A row without a Go name is what Java needs besides, or what belongs to another package of Go.
            - Parameters and results may be null where the Javadoc says so; a package's functions are static members.

            """;

    private final Ledger ledger;

    ParityPage(Ledger ledger) {
        this.ledger = ledger;
    }

    String text() {
        List<String> areas = ledger.rows().stream().map(Row::area).distinct().toList();
        StringBuilder page = new StringBuilder(HEAD);
        page.append("| area | done | todo | declined |\n| --- | --- | --- | --- |\n");
        areas.forEach(area -> page.append("| [%s](#%s) |".formatted(area, area)).append(counts(of(area))));
        page.append("| **all** |").append(counts(ledger.rows()));
        areas.forEach(area -> page.append(section(area)));
        return page.toString();
    }

    /** The README's words on how much there is. */
    String summary() {
        List<Row> all = ledger.goRows();
        return """
                **%d of %d members of ghttp's API**: %s ([each by name](docs/parity.md)).

                - tier 1, what nearly every app uses: %s
                - tier 2, common: %s
                - tier 3, rare: %s
                - tier 0, without meaning in Java: %s
                """.formatted(
                        count(all, State.DONE), all.size(), states(all), tier("1"), tier("2"), tier("3"), tier("0"));
    }

    private String tier(String tier) {
        return states(
                ledger.goRows().stream().filter(row -> row.tier().equals(tier)).toList());
    }

    private String section(String area) {
        StringBuilder section =
                new StringBuilder("\n## " + area + "\n\n| Go | Java | tier | state |\n| --- | --- | --- | --- |\n");
        of(area).forEach(row -> section.append(line(row)));
        return section.toString();
    }

    private static String line(Row row) {
        String go = row.isJavaOnly() ? "-" : cell(row.goName(), List.of(row.goSignature()));
        String java = row.java().isEmpty() ? "none" : cell(row.javaOwner(), row.java());
        List<String> words = new ArrayList<>(List.of(row.state().word()));
        words.add(row.reason());
        words.add(row.note());
        words.removeIf(String::isEmpty);
        return "| %s | %s | %s | %s |\n".formatted(go, java, row.tier(), escape(String.join("; ", words)));
    }

    /** A name, and code lines below it. */
    private static String cell(String name, List<String> code) {
        String lines = code.stream().map(line -> "`" + escape(line) + "`").collect(Collectors.joining("<br>"));
        return escape(name) + "<br>" + lines;
    }

    private static String escape(String text) {
        return text.replace("|", "\\|").replace("`", "'");
    }

    private List<Row> of(String area) {
        return ledger.rows().stream().filter(row -> row.area().equals(area)).toList();
    }

    private static String counts(List<Row> rows) {
        return " %d | %d | %d |\n"
                .formatted(count(rows, State.DONE), count(rows, State.TODO), count(rows, State.DECLINED));
    }

    private static String states(List<Row> rows) {
        return Stream.of(State.values())
                .filter(state -> count(rows, state) > 0)
                .map(state -> count(rows, state) + " " + state.word())
                .collect(Collectors.joining(", "));
    }

    private static long count(List<Row> rows, State state) {
        return rows.stream()
                .filter(row -> row.state() == state && !row.isJavaOnly())
                .count();
    }
}
