package io.gf4j.http.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a stream that have been read and not been taken yet. */
final class ByteWindow {
    /** As long as a line outside of parts may be. */
    static final int SIZE = 4096;

    private final InputStream in;
    private final byte[] bytes;
    private int start;
    private int end;
    private boolean ended;

    ByteWindow(InputStream in, int size) {
        this.in = in;
        this.bytes = new byte[size];
    }

    /** Bytes at hand. */
    int length() {
        return end - start;
    }

    /** The byte at this distance from the front. */
    byte at(int index) {
        return bytes[start + index];
    }

    /** Whether the stream's end was met. */
    boolean ended() {
        return ended;
    }

    /** Reads more bytes; false if the stream has ended. The window must not be full. */
    boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (end == bytes.length) {
            System.arraycopy(bytes, start, bytes, 0, length());
            end -= start;
            start = 0;
        }
        int read = in.read(bytes, end, bytes.length - end);
        ended = read < 0;
        end += Math.max(read, 0);
        return !ended;
    }

    /** Takes bytes from the front. */
    int take(byte[] target, int offset, int length) {
        System.arraycopy(bytes, start, target, offset, length);
        start += length;
        return length;
    }

    /** Where the byte comes first from {@code from} on, or the length. */
    int indexOf(byte wanted, int from) {
        for (int i = start + from; i < end; i++) {
            if (bytes[i] == wanted) {
                return i - start;
            }
        }
        return length();
    }

    /** Whether the bytes from {@code from} on are those of {@code wanted}, as far as they are at hand. */
    boolean mayBe(byte[] wanted, int from) {
        int known = Math.min(wanted.length, length() - from);
        for (int i = 0; i < known; i++) {
            if (at(from + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Takes a line with its line feed; at the end of the stream what is left, perhaps nothing.
     *
     * @throws MultipartException with this message if it is longer than {@code limit}
     */
    byte[] line(long limit, String tooLong) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        while (true) {
            int feed = indexOf((byte) '\n', 0);
            int taken = Math.min(feed + 1, length());
            if (line.size() + taken > limit) {
                throw new MultipartException(tooLong);
            }
            line.write(bytes, start, taken);
            boolean whole = feed < length();
            start += taken;
            if (whole || !fill()) {
                return line.toByteArray();
            }
        }
    }
}
