package io.gf4j.tests.transcripts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A test function of ghttp, and what covers it here.
 *
 * @param by transcripts {@code area/name} and tests {@code Class#method}; or one text that begins with {@code todo: }
 *     or {@code not applicable: }
 */
record GoTest(String file, String function, List<String> by) {
    private static final Path LEDGER = Path.of("../docs/go-tests.tsv");
    private static final String FIRST = "# todo: ";

    static List<GoTest> all() throws IOException {
        List<GoTest> tests = new ArrayList<>();
        for (String line : Files.readAllLines(LEDGER).stream().skip(2).toList()) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 3) {
                throw new IllegalArgumentException("not three columns: " + line);
            }
            tests.add(new GoTest(cells[0], cells[1], coveredBy(cells[2])));
        }
        return tests;
    }

    /** The file's own word on how many are left: its first line. */
    static int budget() throws IOException {
        String first = Files.readAllLines(LEDGER).getFirst();
        return Integer.parseInt(first.substring(FIRST.length()));
    }

    boolean isTodo() {
        return by.getFirst().startsWith("todo: ");
    }

    boolean isCovered() {
        return !isTodo() && !by.getFirst().startsWith("not applicable: ");
    }

    private static List<String> coveredBy(String cell) {
        boolean words = cell.startsWith("todo: ") || cell.startsWith("not applicable: ");
        return words ? List.of(cell) : List.of(cell.split(", "));
    }
}
