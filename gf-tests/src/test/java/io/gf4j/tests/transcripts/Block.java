package io.gf4j.tests.transcripts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Rows that belong together: what the client says in one go, or one answer. */
record Block(List<Row> rows) {
    private static final String CHUNKED = "Transfer-Encoding: chunked";
    private static final String LENGTH = "Content-Length: ";

    static List<Block> of(List<Row> rows) {
        List<Block> blocks = new ArrayList<>();
        List<Row> open = new ArrayList<>();
        for (Row row : rows) {
            boolean said = row.is(Row.SENT) || row.is(Row.ACT);
            if (!open.isEmpty() && said && open.getLast().is(Row.END)) {
                open = new ArrayList<>();
            }
            open.add(row);
            if (row.is(Row.END)) {
                blocks.add(new Block(List.copyOf(open)));
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            blocks.add(new Block(List.copyOf(open)));
        }
        return blocks;
    }

    /** Headers of different names may come in any order, and so may cookies. */
    Block withSortedHeaders() {
        List<Row> sorted = new ArrayList<>(rows);
        int first = indexOfStatus() + 1;
        int last = first;
        while (last < sorted.size() && sorted.get(last).is(Row.HEAD) && !sorted.get(last).text().isEmpty()) {
            last++;
        }
        sorted.subList(first, last).sort(Comparator.comparing(Block::sortKey));
        return new Block(sorted);
    }

    /** A reply in one piece may carry its length where ghttp sends it as one chunk. */
    Block toleratingLengthOf(Block ours) {
        if (!isOneShot() || !ours.hasHead(LENGTH) || ours.hasHead(CHUNKED)) {
            return this;
        }
        int length = rows.stream()
                .filter(row -> row.is(Row.BODY))
                .mapToInt(row -> Escapes.unescape(row.text()).length)
                .sum();
        return new Block(rows.stream()
                .map(row -> switch (row.text()) {
                    case CHUNKED -> new Row(Row.HEAD, LENGTH + length);
                    case "end of chunks, kept" -> new Row(row.when(), Row.END, "end of length, kept");
                    case "end of chunks, closed" -> new Row(row.when(), Row.END, "end of length, closed");
                    default -> row;
                })
                .toList());
    }

    private boolean isOneShot() {
        return hasHead(CHUNKED)
                && rows.stream().filter(row -> row.is(Row.BODY)).count() == 1
                && rows.stream()
                        .filter(row -> row.is(Row.BODY) || row.is(Row.END))
                        .allMatch(row -> row.when() == When.AT_ONCE);
    }

    private boolean hasHead(String start) {
        return rows.stream().anyMatch(row -> row.is(Row.HEAD) && row.text().startsWith(start));
    }

    private int indexOfStatus() {
        int at = 0;
        while (at < rows.size() && !rows.get(at).is(Row.HEAD)) {
            at++;
        }
        return Math.min(at, rows.size() - 1);
    }

    private static String sortKey(Row row) {
        String text = row.text();
        return text.startsWith("Set-Cookie: ") ? text.toLowerCase(Locale.ROOT) : text.replaceFirst(":.*", "").toLowerCase(Locale.ROOT);
    }
}
