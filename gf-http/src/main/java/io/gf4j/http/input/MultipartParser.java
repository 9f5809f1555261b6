package io.gf4j.http.input;

import io.gf4j.core.fmt.Fmt;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads a multipart body part by part, as it comes, in a window of fixed size (Go: multipart.Reader). Lines may end in
 * LF alone if the first boundary does.
 */
public final class MultipartParser {
    private static final String ENCODING = "Content-Transfer-Encoding";

    private final ByteWindow in;
    private byte[] lineEnd = {'\r', '\n'};
    private final byte[] dashBoundary;
    private byte[] endBoundary;
    private @Nullable PartContent current;
    private boolean begun;

    /**
     * Reads from a stream, which it does not close.
     *
     * @param boundary what stands between the parts, without the dashes before it
     */
    public MultipartParser(InputStream body, String boundary) {
        this.dashBoundary = ("--" + boundary).getBytes(StandardCharsets.UTF_8);
        this.endBoundary = concat(lineEnd, dashBoundary);
        this.in = new ByteWindow(body, ByteWindow.SIZE + 2 * dashBoundary.length);
    }

    /**
     * The next part, or null behind the last one.
     *
     * @param maxBytes what the part's header may take
     * @param maxLines how many lines it may have
     * @throws MultipartException if the body is broken off or no multipart
     */
    public @Nullable Part next(long maxBytes, int maxLines) throws IOException {
        if (current != null) {
            current.skipRest();
        }
        if (dashBoundary.length == 2) {
            throw new MultipartException("multipart: boundary is empty");
        }
        boolean separated = false;
        while (true) {
            byte[] line = boundaryLine();
            if (isBoundary(line)) {
                begun = true;
                PartHeader header = PartHeader.read(in, maxBytes, maxLines);
                if (header == null) {
                    return null;
                }
                current = new PartContent(in, dashBoundary, endBoundary);
                boolean quoted = header.get(ENCODING).equalsIgnoreCase("quoted-printable");
                return quoted
                        ? new Part(header.without(ENCODING), new QuotedPrintable(current))
                        : new Part(header, current);
            }
            if (isLastBoundary(line)) {
                return null;
            }
            if (separated) {
                throw unexpected("multipart: expecting a new Part; got line %q", line);
            }
            if (begun) {
                if (!Arrays.equals(line, lineEnd)) {
                    throw unexpected("multipart: unexpected line in Next(): %q", line);
                }
                separated = true;
            }
        }
    }

    private byte[] boundaryLine() throws IOException {
        byte[] line;
        try {
            line = in.line(ByteWindow.SIZE, "bufio: buffer full");
        } catch (IOException e) {
            throw new MultipartException("multipart: NextPart: " + e.getMessage(), e);
        }
        boolean whole = line.length > 0 && line[line.length - 1] == '\n';
        if (!whole && !isLastBoundary(line)) {
            throw new MultipartException("multipart: NextPart: EOF", new EOFException());
        }
        return line;
    }

    private static MultipartException unexpected(String format, byte[] line) {
        return new MultipartException(Fmt.sprintf(format, new String(line, StandardCharsets.UTF_8)));
    }

    private boolean isBoundary(byte[] line) {
        if (!startsWith(line, dashBoundary)) {
            return false;
        }
        int rest = skipBlanks(line, dashBoundary.length);
        if (!begun && rest == line.length - 1 && line[rest] == '\n') {
            lineEnd = new byte[] {'\n'};
            endBoundary = concat(lineEnd, dashBoundary);
        }
        return endsAt(line, rest);
    }

    private boolean isLastBoundary(byte[] line) {
        int dashes = dashBoundary.length;
        if (!startsWith(line, dashBoundary)
                || line.length < dashes + 2
                || line[dashes] != '-'
                || line[dashes + 1] != '-') {
            return false;
        }
        int rest = skipBlanks(line, dashes + 2);
        return rest == line.length || endsAt(line, rest);
    }

    private boolean endsAt(byte[] line, int from) {
        return Arrays.equals(line, from, line.length, lineEnd, 0, lineEnd.length);
    }

    private static boolean startsWith(byte[] line, byte[] start) {
        return line.length >= start.length && Arrays.equals(line, 0, start.length, start, 0, start.length);
    }

    private static int skipBlanks(byte[] line, int from) {
        int at = from;
        while (at < line.length && (line[at] == ' ' || line[at] == '\t')) {
            at++;
        }
        return at;
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
