package io.gf4j.tests.transcripts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says to our server what the transcript's client said to ghttp, and writes down both sides. */
final class Replay implements AutoCloseable {
    private static final Pattern REQUEST_LINE = Pattern.compile("(\\S+) .* HTTP/\\d.*");

    private final int port;
    private final Normal normal;
    private final List<Row> recorded;
    private final List<Row> rows = new ArrayList<>();
    private final ByteArrayOutputStream unsent = new ByteArrayOutputStream();
    private final Deque<String> methods = new ArrayDeque<>();
    private @Nullable Wire wire;

    private Replay(int port, List<Row> recorded) {
        this.port = port;
        this.normal = new Normal(port);
        this.recorded = recorded;
    }

    static List<Row> of(List<Row> recorded, int port) throws IOException, InterruptedException {
        try (Replay replay = new Replay(port, recorded)) {
            replay.run();
            return replay.rows;
        }
    }

    private void run() throws IOException, InterruptedException {
        for (int i = 0; i < recorded.size(); i++) {
            Row row = recorded.get(i);
            if (row.is(Row.SENT)) {
                say(row);
            } else if (row.is(Row.ACT)) {
                act(row);
            } else if (row.is(Row.END)) {
                hear(i);
            }
        }
    }

    private void say(Row row) {
        rows.add(row);
        String text = row.text();
        if (Escapes.endsWithLoneBackslash(text)) {
            unsent.writeBytes(Escapes.unescape(text.substring(0, text.length() - 1)));
        } else {
            unsent.writeBytes(Escapes.unescape(text));
            unsent.writeBytes(new byte[] {'\r', '\n'});
        }
        Matcher request = REQUEST_LINE.matcher(text);
        if (request.matches()) {
            methods.add(request.group(1));
        }
    }

    private void act(Row row) throws IOException, InterruptedException {
        rows.add(row);
        flush();
        switch (row.text()) {
            case "waits" -> wire().idle();
            case "ends its side" -> wire().endSending();
            default -> throw new IllegalArgumentException(row.toString());
        }
    }

    private void hear(int end) throws IOException {
        flush();
        Row recordedEnd = recorded.get(end);
        int leave = recordedEnd.text().startsWith("client leaves") ? chunksBefore(end) : 0;
        AnswerReader reader = new AnswerReader(wire(), normal);
        List<Row> answer = reader.read(methodOf(end), leave, place(end));
        rows.addAll(answer);
        if (!answer.getLast().text().endsWith(", kept")) {
            hangUp();
        }
    }

    /** A reply that goes on after a 1xx answers the same request. */
    private String methodOf(int end) {
        boolean interim = statusOf(end).startsWith("HTTP/1.1 1");
        String method = interim ? methods.peek() : methods.poll();
        return method == null ? "" : method;
    }

    private String statusOf(int end) {
        for (int i = end; i >= 0 && !recorded.get(i).is(Row.SENT); i--) {
            if (recorded.get(i).text().startsWith("HTTP/")) {
                return recorded.get(i).text();
            }
        }
        return "";
    }

    private int chunksBefore(int end) {
        int count = 0;
        for (int i = end - 1; recorded.get(i).is(Row.BODY); i--) {
            count++;
        }
        return count;
    }

    private AnswerReader.Place place(int end) {
        if (end + 1 == recorded.size()) {
            return AnswerReader.Place.LAST;
        }
        Row next = recorded.get(end + 1);
        return next.is(Row.HEAD) || next.is(Row.END)
                ? AnswerReader.Place.ANOTHER_ANSWER_FOLLOWS
                : AnswerReader.Place.REQUEST_FOLLOWS;
    }

    private void flush() throws IOException {
        if (unsent.size() > 0) {
            wire().send(unsent.toByteArray());
            unsent.reset();
        }
    }

    private Wire wire() throws IOException {
        if (wire == null) {
            wire = new Wire(port);
        }
        return wire;
    }

    private void hangUp() throws IOException {
        if (wire != null) {
            wire.close();
            wire = null;
        }
        methods.clear();
    }

    @Override
    public void close() throws IOException {
        hangUp();
    }
}
