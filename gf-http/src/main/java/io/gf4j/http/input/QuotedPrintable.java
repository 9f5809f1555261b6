package io.gf4j.http.input;

import io.gf4j.core.fmt.Fmt;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Content that was sent as quoted-printable, decoded as leniently as Go does it (Go: mime/quotedprintable). */
final class QuotedPrintable extends InputStream {
    private static final int MAX_LINE = 4096;

    private final InputStream in;
    private byte[] line = {};
    private int at;
    private boolean ended;

    /** What is said once the line has been read. */
    private @Nullable IOException failure;

    QuotedPrintable(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    @Override
    public int read() throws IOException {
        while (at == line.length) {
            if (failure != null) {
                throw failure;
            }
            if (ended) {
                return -1;
            }
            nextLine();
        }
        byte next = line[at];
        if (next == '=') {
            return decoded();
        }
        boolean blank = next == '\t' || next == '\r' || next == '\n';
        if (next >= 0 && (next < ' ' && !blank || next > '~')) {
            throw new MultipartException(Fmt.sprintf("quotedprintable: invalid unescaped byte 0x%02x in body", next));
        }
        at++;
        return next & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int first = length == 0 ? -1 : read();
        if (first < 0) {
            return length == 0 ? 0 : -1;
        }
        target[offset] = (byte) first;
        int count = 1;
        try {
            while (count < length && at < line.length) {
                target[offset + count] = (byte) read();
                count++;
            }
        } catch (MultipartException e) {
            return count; // The next read says it again.
        }
        return count;
    }

    /** The byte of two digits; the sign itself if others follow. */
    private int decoded() throws MultipartException {
        int high = digit(at + 1);
        int low = digit(at + 2);
        if (high >= 0 && low >= 0) {
            at += 3;
            return high << 4 | low;
        }
        int following = line.length - at - 1;
        if (following > 0 && line[at + 1] != '\r' && line[at + 1] != '\n') {
            at++;
            return '=';
        }
        throw following < 2
                ? new MultipartException("unexpected EOF", new EOFException())
                : new MultipartException(Fmt.sprintf("quotedprintable: invalid hex byte 0x%02x", line[at + 1]));
    }

    private int digit(int index) {
        return index < line.length && line[index] >= 0 ? Character.digit(line[index], 16) : -1;
    }

    private void nextLine() {
        byte[] whole = wholeLine();
        int length = whole.length;
        while (length > 0 && isBlank(whole[length - 1])) {
            length--;
        }
        String rest = new String(whole, length, whole.length - length, StandardCharsets.US_ASCII);
        String lineEnd = rest.endsWith("\r\n") ? "\r\n" : rest.endsWith("\n") ? "\n" : "";
        if (length > 0 && whole[length - 1] == '=') {
            length--;
            lineEnd = "";
            checkSoftBreak(rest.replaceFirst("^[ \t]+", ""), length == 0);
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream(whole.length);
        kept.write(whole, 0, length);
        kept.writeBytes(lineEnd.getBytes(StandardCharsets.US_ASCII));
        line = kept.toByteArray();
        at = 0;
    }

    private void checkSoftBreak(String rest, boolean nothingElse) {
        boolean lineEnd = rest.startsWith("\n") || rest.startsWith("\r\n");
        if (!lineEnd && !(rest.isEmpty() && !nothingElse && ended)) {
            failure = new MultipartException(Fmt.sprintf("quotedprintable: invalid bytes after =: %q", rest));
        }
    }

    private byte[] wholeLine() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try {
            int next = 0;
            while (next != '\n' && whole.size() < MAX_LINE) {
                next = in.read();
                if (next < 0) {
                    ended = true;
                    break;
                }
                whole.write(next);
            }
            if (next >= 0 && next != '\n') {
                failure = new MultipartException("bufio: buffer full");
            }
        } catch (IOException e) {
            failure = e;
        }
        return whole.toByteArray();
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }
}
