package io.gf4j.core.fmt;

import java.util.Arrays;

/** Reads UTF-8 as Go does: one invalid byte at a time. */
final class Utf8 {
    static final int INVALID = -1;

    private Utf8() {}

    /** Returns the code point that starts at {@code i}, or {@link #INVALID}. */
    static int decode(byte[] text, int i) {
        int first = text[i] & 0xFF;
        if (first < 0x80) {
            return first;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (first < 0xC2 || first > 0xF4 || i + length > text.length) {
            return INVALID;
        }
        int rune = first & (0x7F >> length);
        for (int next = i + 1; next < i + length; next++) {
            if ((text[next] & 0xC0) != 0x80) {
                return INVALID;
            }
            rune = (rune << 6) | (text[next] & 0x3F);
        }
        boolean valid = length(rune) == length && !GoQuote.isSurrogate(rune) && rune <= Character.MAX_CODE_POINT;
        return valid ? rune : INVALID;
    }

    /** Returns the first {@code runes} characters; an invalid byte counts as one. */
    static byte[] cut(byte[] text, int runes) {
        int end = 0;
        for (int count = 0; count < runes && end < text.length; count++) {
            end += length(decode(text, end));
        }
        return Arrays.copyOf(text, end);
    }

    /** Returns the number of bytes of a code point or of {@link #INVALID}. */
    static int length(int rune) {
        if (rune < 0x80) {
            return 1;
        }
        if (rune < 0x800) {
            return 2;
        }
        return rune < 0x10000 ? 3 : 4;
    }
}
