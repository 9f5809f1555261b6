package io.gf4j.http.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of one part: those before the next boundary. */
final class PartContent extends InputStream {
    private final ByteWindow in;
    private final byte[] dashBoundary;
    private final byte[] endBoundary;

    /** Bytes at the window's front that are known to be the part's. */
    private int ready;

    private boolean begun;
    private boolean ended;

    PartContent(ByteWindow in, byte[] dashBoundary, byte[] endBoundary) {
        this.in = in;
        this.dashBoundary = dashBoundary;
        this.endBoundary = endBoundary;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (ready == 0 && !ended) {
            scan();
            if (ready == 0 && !ended && !in.fill()) {
                scan();
                if (ready == 0 && !ended) {
                    throw new MultipartException("unexpected EOF", new EOFException());
                }
            }
        }
        if (ready == 0) {
            return -1;
        }
        int taken = in.take(target, offset, Math.min(length, ready));
        ready -= taken;
        begun = true;
        return taken;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** Takes what nobody wants; that the body is broken off, whoever looks for the next part will see. */
    void skipRest() throws IOException {
        byte[] rest = new byte[ByteWindow.SIZE];
        try {
            while (read(rest, 0, rest.length) >= 0) {
                // Nobody wants it.
            }
        } catch (MultipartException e) {
            in.take(rest, 0, in.length());
        }
    }

    /** Looks how far the window holds bytes of the part, and whether its boundary comes then. */
    private void scan() {
        if (!begun && in.mayBe(dashBoundary, 0)) {
            // A part without any byte may lack the line end before the boundary.
            if (in.length() < dashBoundary.length) {
                return;
            }
            Found found = behind(dashBoundary.length);
            ended = found == Found.BOUNDARY;
            ready = found == Found.CONTENT ? dashBoundary.length : 0;
            return;
        }
        int at = in.indexOf(endBoundary[0], 0);
        while (at < in.length()) {
            Found found = at(at);
            if (found != Found.CONTENT) {
                ended = found == Found.BOUNDARY && at == 0;
                break;
            }
            at = in.indexOf(endBoundary[0], at + 1);
        }
        ready = at;
    }

    private enum Found {
        CONTENT,
        BOUNDARY,
        UNDECIDED
    }

    private Found at(int index) {
        if (!in.mayBe(endBoundary, index)) {
            return Found.CONTENT;
        }
        return in.length() - index < endBoundary.length ? Found.UNDECIDED : behind(index + endBoundary.length);
    }

    /** What comes behind a boundary's text tells whether it is one: blanks, a line end, or two dashes. */
    private Found behind(int index) {
        int known = in.length() - index;
        if (known == 0) {
            return in.ended() ? Found.BOUNDARY : Found.UNDECIDED;
        }
        byte next = in.at(index);
        if (next == ' ' || next == '\t' || next == '\r' || next == '\n') {
            return Found.BOUNDARY;
        }
        if (next != '-') {
            return Found.CONTENT;
        }
        if (known == 1) {
            return in.ended() ? Found.CONTENT : Found.UNDECIDED;
        }
        return in.at(index + 1) == '-' ? Found.BOUNDARY : Found.CONTENT;
    }
}
