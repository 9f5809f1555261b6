package io.gf4j.http.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a Range header (Go: net/http's parseRange). */
public final class ByteRanges {
    private static final String UNIT = "bytes=";

    private final long size;
    private final List<ByteRange> ranges = new ArrayList<>();

    private ByteRanges(long size) {
        this.size = size;
    }

    /**
     * The ranges that the header asks for, cut to the content, in its order. Empty for the whole content: without a
     * header, and where the ranges together are longer than the content.
     *
     * @throws InvalidRangeException if the header is out of order or lies behind the end of the content, unless the
     *     content is empty
     */
    public static List<ByteRange> parse(String header, long size) throws InvalidRangeException {
        if (header.isEmpty()) {
            return List.of();
        }
        if (!header.startsWith(UNIT)) {
            throw new InvalidRangeException(false);
        }
        List<ByteRange> ranges = new ByteRanges(size).read(header.substring(UNIT.length()));
        long left = size;
        for (ByteRange range : ranges) {
            left -= range.length();
            if (left < 0) {
                return List.of();
            }
        }
        return ranges;
    }

    private List<ByteRange> read(String list) throws InvalidRangeException {
        boolean beyondEnd = false;
        for (String item : list.split(",", -1)) {
            String text = trim(item);
            if (!text.isEmpty()) {
                ByteRange range = readOne(text);
                if (range == null) {
                    beyondEnd = true;
                } else {
                    ranges.add(range);
                }
            }
        }
        if (beyondEnd && ranges.isEmpty() && size > 0) {
            throw new InvalidRangeException(true);
        }
        return ranges;
    }

    /** Null for a range that lies behind the end. */
    private @Nullable ByteRange readOne(String text) throws InvalidRangeException {
        int dash = text.indexOf('-');
        if (dash < 0) {
            throw new InvalidRangeException(false);
        }
        String first = trim(text.substring(0, dash));
        String last = trim(text.substring(dash + 1));
        if (first.isEmpty()) {
            long length = Math.min(number(last), size);
            return new ByteRange(size - length, length);
        }
        long start = number(first);
        if (start >= size) {
            return null;
        }
        long end = last.isEmpty() ? size - 1 : number(last);
        if (start > end) {
            throw new InvalidRangeException(false);
        }
        return new ByteRange(start, Math.min(end, size - 1) - start + 1);
    }

    /** Digits that fit into a long; a plus is let through, as in Go. */
    private static long number(String text) throws InvalidRangeException {
        try {
            for (int i = text.startsWith("+") ? 1 : 0; i < text.length(); i++) {
                if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                    throw new InvalidRangeException(false);
                }
            }
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new InvalidRangeException(false);
        }
    }

    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
