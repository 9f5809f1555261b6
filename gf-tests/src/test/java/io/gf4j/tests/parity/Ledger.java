package io.gf4j.tests.parity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * docs/parity.tsv: a line with the number of rows that are todo, a line with the columns' names, the rows.
 *
 * @param todo that number; the file's own word on how much is left, so that it cannot grow unseen
 */
record Ledger(int todo, String columns, List<Row> rows) {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    static final String NAME = "docs/parity.tsv";

    private static final String FIRST = "# todo: ";

    /** The file; with {@code -Dparity=write} what has been built since is marked done in it first. */
    static Ledger ofProject() throws IOException {
        Path file = ROOT.resolve(NAME);
        Ledger ledger = parse(Files.readAllLines(file));
        if (isWriting()) {
            ledger = ledger.settled(JavaApi.ofProject());
            Files.writeString(file, ledger.text());
        }
        return ledger;
    }

    static boolean isWriting() {
        return "write".equals(System.getProperty("parity"));
    }

    static Ledger parse(List<String> lines) {
        List<Row> rows = new ArrayList<>();
        for (int i = 2; i < lines.size(); i++) {
            rows.add(Row.parse(i + 1, lines.get(i)));
        }
        return new Ledger(Integer.parseInt(lines.get(0).substring(FIRST.length())), lines.get(1), rows);
    }

    String text() {
        return Stream.concat(Stream.of(FIRST + todo, columns), rows.stream().map(Row::text))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Rows of Go names. */
    List<Row> goRows() {
        return rows.stream().filter(row -> !row.isJavaOnly()).toList();
    }

    int count(State state) {
        return (int) goRows().stream().filter(row -> row.state() == state).count();
    }

    /**
     * The same with rows done whose members exist by now but for the names of parameters, which are taken over; and the
     * number of the others if it is smaller.
     */
    Ledger settled(JavaApi api) {
        List<Row> now = rows.stream().map(row -> settled(api, row)).toList();
        Ledger settled = new Ledger(todo, columns, now);
        return new Ledger(Math.min(todo, settled.count(State.TODO)), columns, now);
    }

    private static Row settled(JavaApi api, Row row) {
        Class<?> owner = api.type(row.javaOwner());
        if (owner == null || row.state() == State.DECLINED || row.java().isEmpty()) {
            return row;
        }
        List<String> found = row.java().stream()
                .flatMap(member -> Members.find(owner, member).stream())
                .toList();
        return found.size() == row.java().size() ? row.done(found) : row;
    }
}
