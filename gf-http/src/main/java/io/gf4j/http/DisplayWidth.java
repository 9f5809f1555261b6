package io.gf4j.http;

import java.text.BreakIterator;
import java.util.Locale;

/** How many columns of a terminal a text takes (Go: go-runewidth, outside of East Asian locales). */
final class DisplayWidth {
    /** From here on characters may be wide or join the one before. */
    private static final char FIRST_MARK = '\u0300';

    /** East Asian Width F or W in Unicode but for emoji; unassigned places may lie between. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2329, 0x232A},
        {0x2E80, 0x303E},
        {0x3041, 0x3247},
        {0x3250, 0x4DBF},
        {0x4E00, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE10, 0xFE19},
        {0xFE30, 0xFE6F},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x1B2FF},
        {0x1F200, 0x1F2FF},
        {0x20000, 0x3FFFF}
    };

    private DisplayWidth() {}

    /**
     * Counts what a reader takes for one character once, and twice if it is wide; marks and joined emoji add nothing.
     * The JDK takes an Indic conjunct for one character, as Unicode does since 15.1, and the Go library counts its
     * consonants.
     */
    static int of(String text) {
        if (text.chars().allMatch(c -> c < FIRST_MARK)) {
            return text.length();
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int width = 0;
        for (int start = characters.first(), end = characters.next();
                end != BreakIterator.DONE;
                end = characters.next()) {
            width += isWide(text.codePointAt(start)) ? 2 : 1;
            start = end;
        }
        return width;
    }

    private static boolean isWide(int c) {
        for (int[] range : WIDE) {
            if (c >= range[0] && c <= range[1]) {
                return true;
            }
        }
        return Character.isEmojiPresentation(c) && !isRegionalIndicator(c);
    }

    private static boolean isRegionalIndicator(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }
}
