package io.gf4j.tests.transcripts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads one answer and writes it down as rows. */
final class AnswerReader {
    private final Wire wire;
    private final Normal normal;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private String status = "";

    AnswerReader(Wire wire, Normal normal) {
        this.wire = wire;
        this.normal = normal;
    }

    /**
     * Reads to the end of the answer.
     *
     * @param leave if not 0, the client leaves after so many chunks
     * @param place what follows, and so how to find out whether the connection is kept
     */
    List<Row> read(String method, int leave, Place place) throws IOException {
        String first = wire.line();
        When when = wire.when();
        if (first == null) {
            end(when, "no answer", wire.closing());
            return rows;
        }
        status = first;
        if (!head(when)) {
            end(when, "cut short", wire.closing());
            return rows;
        }
        if (status.startsWith("HTTP/1.1 1")) {
            end(When.AT_ONCE, "no body", "kept");
            return rows;
        }
        String kind = body(method, leave);
        if (kind.isEmpty()) {
            end(When.AT_ONCE, "client leaves", "closed");
            return rows;
        }
        finish(kind, place);
        return rows;
    }

    /** Where an answer stands in the conversation. */
    enum Place {
        ANOTHER_ANSWER_FOLLOWS,
        REQUEST_FOLLOWS,
        LAST
    }

    private void finish(String kind, Place place) throws IOException {
        When when = wire.when();
        String connection = header("Connection").toLowerCase(Locale.ROOT);
        boolean toClose =
                connection.equals("close") || (status.startsWith("HTTP/1.0") && !connection.equals("keep-alive"));
        if (kind.equals("end by close") || kind.equals("cut short")) {
            String state = wire.closing();
            end(wire.when(), kind, state);
        } else if (place == Place.ANOTHER_ANSWER_FOLLOWS) {
            end(when, kind, "kept");
        } else if (toClose) {
            end(when, kind, wire.closing());
        } else {
            end(when, kind, place == Place.LAST ? wire.probe() : wire.glance());
        }
    }

    private boolean head(When when) throws IOException {
        rows.add(new Row(when, Row.HEAD, Escapes.escape(status.getBytes(ISO_8859_1))));
        String line = wire.line();
        while (line != null && !line.isEmpty()) {
            headers.add(line);
            rows.add(new Row(Row.HEAD, normal.header(line)));
            line = wire.line();
        }
        rows.add(new Row(Row.HEAD, ""));
        return line != null;
    }

    /** How the body ended; empty if the client left. */
    private String body(String method, int leave) throws IOException {
        int code = Integer.parseInt(status.split(" ", 3)[1]);
        if (method.equals("HEAD") || code == 204 || code == 304) {
            return "no body";
        }
        if (header("Transfer-Encoding").equalsIgnoreCase("chunked")) {
            return chunks(leave);
        }
        String length = header("Content-Length");
        if (length.isEmpty()) {
            pieces(Integer.MAX_VALUE);
            return "end by close";
        }
        int expected = Integer.parseInt(length);
        if (expected == 0) {
            return "no body";
        }
        return pieces(expected) < expected ? "cut short" : "end of length";
    }

    private String chunks(int leave) throws IOException {
        for (int n = 1; ; n++) {
            String line = wire.line();
            if (line == null) {
                return "cut short";
            }
            int size = Integer.parseInt(line, 16);
            if (size == 0) {
                return trailer() ? "end of chunks" : "cut short";
            }
            byte[] data = wire.take(size);
            piece(wire.when(), data);
            if (data.length < size || wire.line() == null) {
                return "cut short";
            }
            if (n == leave) {
                return "";
            }
        }
    }

    private boolean trailer() throws IOException {
        String line = wire.line();
        while (line != null && !line.isEmpty()) {
            rows.add(new Row(Row.REMARK, "trailer " + line));
            line = wire.line();
        }
        return line != null;
    }

    /** Reads a body without chunks; what comes without a pause between is one piece. */
    private int pieces(int length) throws IOException {
        int total = 0;
        When first = When.UNSAID;
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        while (total < length && wire.hasMore()) {
            When when = wire.when();
            if (piece.size() > 0 && when == When.DELAYED) {
                piece(first, piece.toByteArray());
                piece.reset();
            }
            if (piece.size() == 0) {
                first = when;
            }
            byte[] some = wire.takeSome(length - total);
            piece.writeBytes(some);
            total += some.length;
        }
        if (piece.size() > 0) {
            piece(first, piece.toByteArray());
        }
        return total;
    }

    private void piece(When when, byte[] data) {
        rows.add(new Row(when, Row.BODY, normal.body(data)));
    }

    private void end(When when, String kind, String state) {
        rows.add(new Row(when, Row.END, kind + ", " + state));
    }

    private String header(String name) {
        for (String line : headers) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).equalsIgnoreCase(name)) {
                return line.substring(colon + 1).strip();
            }
        }
        return "";
    }
}
