package io.gf4j.http.engine.undertow;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a chunked body apart, as strictly as net/http does and with its words. Undertow's own reader lets lines through
 * that others read differently, which leaves open where the next request begins.
 */
final class ChunkDecoder {
    /** Where the bytes come from, one at a time or in runs. */
    interface Source {
        /** The next byte; waits for it; -1 at the end. */
        int read() throws IOException;

        /** Up to {@code length} bytes, at least one; waits for them; -1 at the end. */
        int read(byte[] bytes, int offset, int length) throws IOException;
    }

    private static final int MAX_LINE = 4096;
    private static final int MAX_DIGITS = 16;
    /** How much more framing than data a body may have, beyond 16 bytes and twice the data for each chunk. */
    private static final int MAX_EXCESS = 16 * 1024;

    private final Source source;
    private final StringBuilder line = new StringBuilder();
    private final List<String> trailers = new ArrayList<>(0);
    private long left;
    private long excess;
    private boolean inChunk;
    private boolean ended;

    ChunkDecoder(Source source) {
        this.source = source;
    }

    /** Number of body bytes read, or -1 at the body's end, behind its trailers. */
    int read(byte[] bytes, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        if (left == 0) {
            nextChunk();
            if (ended) {
                return -1;
            }
        }
        int read = source.read(bytes, offset, (int) Math.min(length, left));
        if (read < 0) {
            throw new EOFException("unexpected EOF");
        }
        left -= read;
        return read;
    }

    private void nextChunk() throws IOException {
        if (inChunk && (next() != '\r' || next() != '\n')) {
            throw new IOException("malformed chunked encoding");
        }
        readLine();
        left = size();
        inChunk = true;
        excess = Math.max(0, excess + line.length() + 2 - 16 - 2 * left);
        if (excess > MAX_EXCESS) {
            throw new IOException("chunked encoding contains too much non-data");
        }
        if (left == 0) {
            readTrailers();
            ended = true;
        }
    }

    /** The line without its end, which must be CR LF. */
    private void readLine() throws IOException {
        line.setLength(0);
        for (int b = next(); b != '\r'; b = next()) {
            if (b == '\n') {
                throw new IOException("chunked line ends with bare LF");
            }
            if (line.length() == MAX_LINE) {
                throw new IOException("header line too long");
            }
            line.append((char) b);
        }
        if (next() != '\n') {
            throw new IOException("invalid CR in chunked line");
        }
    }

    private int next() throws IOException {
        int b = source.read();
        if (b < 0) {
            throw new EOFException("unexpected EOF");
        }
        return b;
    }

    /** The hexadecimal number before extensions and blanks. */
    private long size() throws IOException {
        int semicolon = line.indexOf(";");
        int end = semicolon < 0 ? line.length() : semicolon;
        while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        if (end == 0) {
            throw new IOException("empty hex number for chunk length");
        }
        long size = 0;
        for (int i = 0; i < end; i++) {
            int digit = Character.digit(line.charAt(i), 16);
            if (digit < 0) {
                throw new IOException("invalid byte in chunk length");
            }
            if (i == MAX_DIGITS) {
                throw new IOException("http chunk length too large");
            }
            size = size << 4 | digit;
        }
        if (size < 0) {
            throw new IOException("http chunk length too large");
        }
        return size;
    }

    private void readTrailers() throws IOException {
        int total = 0;
        readLine();
        while (!line.isEmpty()) {
            total += line.length();
            if (total > MAX_LINE) {
                throw new IOException("http: suspiciously long trailer after chunked body");
            }
            addTrailer(line.toString());
            readLine();
        }
    }

    private void addTrailer(String text) throws IOException {
        boolean continues = text.startsWith(" ") || text.startsWith("\t");
        if (continues && trailers.isEmpty()) {
            throw new IOException("malformed MIME header initial line: \"" + text + "\"");
        }
        if (continues) {
            trailers.add(trailers.removeLast() + " " + text.strip());
            return;
        }
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IOException("malformed MIME header: missing colon: \"" + text + "\"");
        }
        if (colon == 0 || !text.chars().limit(colon).allMatch(ChunkDecoder::isOfNames)) {
            throw new IOException("malformed MIME header line: \"" + text + "\"");
        }
        trailers.add(text.strip());
    }

    private static boolean isOfNames(int c) {
        return c >= ' ' && c < 0x7f && "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0;
    }

    /** The lines behind the last chunk, as Latin-1; none before the body's end. */
    List<String> trailers() {
        return trailers;
    }
}
