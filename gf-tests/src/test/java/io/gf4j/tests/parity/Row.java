package io.gf4j.tests.parity;

import java.util.List;
import java.util.Locale;

/**
 * A line of docs/parity.tsv: a name of Go and the Java members that stand for it.
 *
 * @param line where it stands in the file
 * @param goOwner the type or package of the Go name; {@code -} for members that only Java has
 * @param javaOwner the simple name of a type of ours, or the full name of any other
 * @param java members as {@link Signature} writes them, or {@code see Type.member}
 * @param tier 1 nearly every app, 2 common, 3 rare, 0 without meaning in Java
 * @param reason why it was declined, or empty
 * @param note what a porter should know, or empty
 */
record Row(
        int line,
        String area,
        String goOwner,
        String goSymbol,
        String goSignature,
        String javaOwner,
        List<String> java,
        String tier,
        State state,
        String reason,
        String note) {
    private static final int COLUMNS = 8;
    private static final String NONE = "-";

    static Row parse(int line, String text) {
        String[] cells = text.split("\t");
        if (cells.length < COLUMNS || cells.length > COLUMNS + 1) {
            throw new IllegalArgumentException(Ledger.NAME + ":" + line + ": " + cells.length + " columns, not "
                    + COLUMNS + " and perhaps a note");
        }
        String[] state = cells[7].split(": ", 2);
        return new Row(
                line,
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                cells[4],
                cells[5].equals(NONE) ? List.of() : List.of(cells[5].split("; ")),
                cells[6],
                State.valueOf(state[0].toUpperCase(Locale.ROOT)),
                state.length > 1 ? state[1] : "",
                cells.length > COLUMNS ? cells[COLUMNS] : "");
    }

    /** A row for a member that only Java has. */
    static Row javaOnly(String javaOwner, String member) {
        return new Row(
                0, "java", NONE, NONE, NONE, javaOwner, List.of(member), NONE, State.DONE, "", "why it is there");
    }

    String text() {
        String members = java.isEmpty() ? NONE : String.join("; ", java);
        String verdict = reason.isEmpty() ? state.word() : state.word() + ": " + reason;
        return String.join("\t", area, goOwner, goSymbol, goSignature, javaOwner, members, tier, verdict, note)
                .stripTrailing();
    }

    boolean isJavaOnly() {
        return goOwner.equals(NONE);
    }

    /** The Go name, {@code Server.Start}. */
    String goName() {
        return goOwner + "." + goSymbol;
    }

    String where() {
        return Ledger.NAME + ":" + line + " " + (isJavaOnly() ? javaOwner : goName()) + ": ";
    }

    Row done(List<String> members) {
        return new Row(line, area, goOwner, goSymbol, goSignature, javaOwner, members, tier, State.DONE, "", note);
    }
}
