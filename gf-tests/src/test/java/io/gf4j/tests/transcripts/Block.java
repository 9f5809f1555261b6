package io.gf4j.tests.transcripts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Rows that belong together: what the client says in one go, or one answer. */
record Block(List<Row> rows) {
    private static final String CHUNKED = "Transfer-Encoding: chunked";
    private static final String LENGTH = "Content-Length: ";
    private static final String KEEP = "Connection: keep-alive";

    /** What {@code {time}} stands for in a body whose length counts. */
    private static final String A_TIME = "2024-01-02T03:04:05+00:00";

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
        while (last < sorted.size()
                && sorted.get(last).is(Row.HEAD)
                && !sorted.get(last).text().isEmpty()) {
            last++;
        }
        sorted.subList(first, last).sort(Comparator.comparing(Block::sortKey));
        return new Block(sorted);
    }

    /**
     * This recorded block, as ours may answer it: a reply in one piece may carry its length where ghttp sends it as one
     * chunk, or, to an HTTP/1.0 client, up to the close; such a connection may then be kept if the client asked for it.
     */
    Block toleratingLengthOf(Block ours) {
        if (hasHead(LENGTH) || !ours.hasHead(LENGTH)) {
            return this;
        }
        if (isToHead()) {
            return with(ours.head(LENGTH), "");
        }
        if (!isOneShot()) {
            return this;
        }
        String keep = hasHead("HTTP/1.0") && ours.hasHead(KEEP) && rows.contains(new Row(Row.SENT, KEEP)) ? KEEP : "";
        return with(LENGTH + bodyLength(), keep);
    }

    private Block with(String length, String keep) {
        List<Row> changed = new ArrayList<>();
        for (Row row : rows) {
            if (row.is(Row.END)) {
                String text =
                        row.text().replace("end of chunks", "end of length").replace("end by close", "end of length");
                changed.add(new Row(row.when(), Row.END, keep.isEmpty() ? text : text.replace("closed", "kept")));
            } else if (row.is(Row.HEAD) && row.text().isEmpty()) {
                changed.add(new Row(Row.HEAD, length));
                if (!keep.isEmpty()) {
                    changed.add(new Row(Row.HEAD, keep));
                }
                changed.add(row);
            } else if (!row.is(Row.HEAD) || !row.text().equals(CHUNKED)) {
                changed.add(row);
            }
        }
        return new Block(changed);
    }

    private boolean isOneShot() {
        boolean framed = hasHead(CHUNKED) || rows.getLast().text().startsWith("end by close") && hasHead("HTTP/1.0");
        return framed
                && rows.stream().filter(row -> row.is(Row.BODY)).count() == 1
                && rows.stream()
                        .filter(row -> row.is(Row.BODY) || row.is(Row.END))
                        .allMatch(row -> row.when() == When.AT_ONCE);
    }

    private boolean isToHead() {
        return rows.stream().anyMatch(row -> row.is(Row.SENT) && row.text().startsWith("HEAD "));
    }

    private int bodyLength() {
        return rows.stream()
                .filter(row -> row.is(Row.BODY))
                .mapToInt(row -> Escapes.unescape(row.text().replace("{time}", A_TIME)).length)
                .sum();
    }

    private String head(String start) {
        return rows.stream()
                .filter(row -> row.is(Row.HEAD) && row.text().startsWith(start))
                .findFirst()
                .orElseThrow()
                .text();
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
        return text.startsWith("Set-Cookie: ")
                ? text.toLowerCase(Locale.ROOT)
                : text.replaceFirst(":.*", "").toLowerCase(Locale.ROOT);
    }
}
