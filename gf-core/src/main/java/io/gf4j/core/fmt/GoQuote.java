package io.gf4j.core.fmt;

import java.util.HexFormat;

/** Go's quoted strings and characters (Go: strconv.Quote and its kin). */
final class GoQuote {
    static final int REPLACEMENT = 0xFFFD;

    private static final HexFormat HEX = HexFormat.of();

    private GoQuote() {}

    static String string(String text, boolean ascii) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(rune -> escape(out, rune, '"', ascii));
        return out.append('"').toString();
    }

    /** Quotes text that may not be UTF-8: a byte that is not becomes an escape such as {@code \xff}. */
    static String bytes(byte[] text, boolean ascii) {
        StringBuilder out = new StringBuilder(text.length + 2).append('"');
        int rune;
        for (int i = 0; i < text.length; i += Utf8.length(rune)) {
            rune = Utf8.decode(text, i);
            if (rune == Utf8.INVALID) {
                out.append("\\x").append(HEX.toHexDigits(text[i]));
            } else {
                escape(out, rune, '"', ascii);
            }
        }
        return out.append('"').toString();
    }

    static String rune(int rune, boolean ascii) {
        StringBuilder out = new StringBuilder("'");
        escape(out, rune, '\'', ascii);
        return out.append('\'').toString();
    }

    /** Tells whether {@code text} can stand unchanged between back quotes on one line. */
    static boolean canBackquote(String text) {
        return text.codePoints()
                .allMatch(rune -> (rune >= ' ' || rune == '\t')
                        && rune != '`'
                        && rune != 0x7F
                        && rune != 0xFEFF
                        && !isSurrogate(rune));
    }

    /** Letters, marks, numbers, punctuation, symbols and the ASCII space. */
    static boolean isPrint(int rune) {
        return switch (Character.getType(rune)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> rune == ' ';
            default -> true;
        };
    }

    static boolean isSurrogate(int rune) {
        return rune >= Character.MIN_SURROGATE && rune <= Character.MAX_SURROGATE;
    }

    private static void escape(StringBuilder out, int codePoint, char quote, boolean ascii) {
        int rune = isSurrogate(codePoint) ? REPLACEMENT : codePoint;
        if (rune == quote || rune == '\\') {
            out.append('\\').append((char) rune);
        } else if ((!ascii || rune < 0x80) && isPrint(rune)) {
            out.appendCodePoint(rune);
        } else {
            switch (rune) {
                case 0x07 -> out.append("\\a");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case 0x0B -> out.append("\\v");
                default -> numeric(out, rune);
            }
        }
    }

    private static void numeric(StringBuilder out, int rune) {
        if (rune < ' ' || rune == 0x7F) {
            out.append("\\x").append(HEX.toHexDigits((byte) rune));
        } else if (rune < 0x10000) {
            out.append("\\u").append(HEX.toHexDigits((short) rune));
        } else {
            out.append("\\U").append(HEX.toHexDigits(rune));
        }
    }
}
