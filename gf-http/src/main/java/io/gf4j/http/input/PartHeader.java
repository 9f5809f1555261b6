package io.gf4j.http.input;

import io.gf4j.core.fmt.Fmt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The header lines of a part, in their order, names as they were sent (Go: textproto.MIMEHeader).
 *
 * @param lines name and value
 */
public record PartHeader(List<Line> lines) {
    private static final int OVERHEAD = 400;
    private static final int LINE_OVERHEAD = 200;
    private static final String TOO_LARGE = "multipart: message too large";

    /** One line. */
    public record Line(String name, String value) {}

    /** The first value of a name, however it is written; empty if there is none. */
    public String get(String name) {
        for (Line line : lines) {
            if (line.name().equalsIgnoreCase(name)) {
                return line.value();
            }
        }
        return "";
    }

    /** The lines of other names. */
    PartHeader without(String name) {
        return new PartHeader(lines.stream()
                .filter(line -> !line.name().equalsIgnoreCase(name))
                .toList());
    }

    /** What keeping it in memory counts. */
    public long memory() {
        long sum = OVERHEAD;
        for (Line line : lines) {
            sum += LINE_OVERHEAD + line.name().length() + line.value().length();
        }
        return sum;
    }

    /** Reads the lines up to the empty one; null if the stream ends before it. */
    static @Nullable PartHeader read(ByteWindow in, long maxBytes, int maxLines) throws IOException {
        List<Line> lines = new ArrayList<>(2);
        long left = maxBytes - OVERHEAD;
        StringBuilder folded = new StringBuilder();
        for (String next = line(in, left); next != null; next = line(in, left)) {
            boolean continues = next.startsWith(" ") || next.startsWith("\t");
            if (continues && folded.isEmpty()) {
                throw new MultipartException(Fmt.sprintf("malformed MIME header initial line: %q", next));
            }
            if (!continues && !folded.isEmpty()) {
                Line line = parse(folded.toString());
                folded.setLength(0);
                lines.add(line);
                left -= LINE_OVERHEAD + line.name().length() + line.value().length();
                if (left < 0 || lines.size() > maxLines) {
                    throw MultipartException.tooLarge();
                }
            }
            if (next.isEmpty()) {
                return new PartHeader(lines);
            }
            if (!continues && next.indexOf(':') < 0) {
                throw new MultipartException(Fmt.sprintf("malformed MIME header: missing colon: %q", next));
            }
            folded.append(continues ? " " : "").append(next.strip());
            if (folded.length() > left) {
                throw MultipartException.tooLarge();
            }
        }
        return null;
    }

    /** Null at the end of the stream. */
    private static @Nullable String line(ByteWindow in, long limit) throws IOException {
        byte[] bytes = in.line(Math.max(limit, 0), TOO_LARGE);
        int length = bytes.length;
        if (length == 0) {
            return null;
        }
        if (bytes[length - 1] == '\n') {
            length--;
        }
        if (length < bytes.length && length > 0 && bytes[length - 1] == '\r') {
            length--;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static Line parse(String text) throws MultipartException {
        int colon = text.indexOf(':');
        String name = text.substring(0, colon);
        String value = text.substring(colon + 1).stripLeading();
        if (name.isEmpty()
                || !name.chars().allMatch(PartHeader::isOfNames)
                || value.chars().anyMatch(PartHeader::isControl)) {
            throw new MultipartException(Fmt.sprintf("malformed MIME header line: %q", text));
        }
        return new Line(name, value);
    }

    private static boolean isOfNames(int c) {
        return c >= ' ' && c < 0x7f && "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0;
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' || c == 0x7f;
    }
}
