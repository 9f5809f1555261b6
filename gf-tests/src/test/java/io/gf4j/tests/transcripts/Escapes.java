package io.gf4j.tests.transcripts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Bytes as one line of text and back: {@code \n \r \t \\ \xHH}, and {@code \(text\)*40;} for what repeats. */
final class Escapes {
    private static final int LONGEST_UNIT = 16;
    private static final int SHORTEST_RUN = 64;

    private Escapes() {}

    static String escape(byte[] data) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < data.length) {
            int unit = repeatedUnit(data, at);
            if (unit > 0) {
                int count = runLength(data, at, unit) / unit;
                out.append("\\(");
                plain(data, at, at + unit, out);
                out.append("\\)*").append(count).append(';');
                at += unit * count;
            } else {
                int end = Math.min(data.length, at + Math.max(1, Utf8Text.length(data, at)));
                plain(data, at, end, out);
                at = end;
            }
        }
        String text = out.toString();
        return text.endsWith(" ") ? text.substring(0, text.length() - 1) + "\\x20" : text;
    }

    static byte[] unescape(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        unescape(text, 0, out);
        return out.toByteArray();
    }

    /** Whether the text ends with a backslash that escapes nothing. */
    static boolean endsWithLoneBackslash(String text) {
        int at = text.length();
        while (at > 0 && text.charAt(at - 1) == '\\') {
            at--;
        }
        return (text.length() - at) % 2 == 1;
    }

    /** The length of the shortest unit that repeats from here on for long enough, or 0. */
    private static int repeatedUnit(byte[] data, int from) {
        for (int unit = 1; unit <= LONGEST_UNIT && from + unit < data.length; unit++) {
            int run = runLength(data, from, unit);
            if (run >= SHORTEST_RUN && run >= 2 * unit) {
                return unit;
            }
        }
        return 0;
    }

    private static int runLength(byte[] data, int from, int unit) {
        int at = from + unit;
        while (at < data.length && data[at] == data[at - unit]) {
            at++;
        }
        return at - from;
    }

    private static void plain(byte[] data, int from, int to, StringBuilder out) {
        int at = from;
        while (at < to) {
            int length = Utf8Text.length(data, at);
            if (length > 1 && at + length <= to && Utf8Text.isPrintable(data, at, length)) {
                out.append(new String(data, at, length, StandardCharsets.UTF_8));
                at += length;
            } else {
                one(data[at], out);
                at++;
            }
        }
    }

    private static void one(byte value, StringBuilder out) {
        switch (value) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            case '\\' -> out.append("\\\\");
            default -> {
                if (value >= ' ' && value < 0x7f) {
                    out.append((char) value);
                } else {
                    out.append("\\x").append(HexFormat.of().toHexDigits(value));
                }
            }
        }
    }

    /** Reads to the end of the text or of a repeated part, and tells where to go on. */
    private static int unescape(String text, int from, ByteArrayOutputStream out) {
        int at = from;
        while (at < text.length()) {
            int backslash = text.indexOf('\\', at);
            int end = backslash < 0 ? text.length() : backslash;
            out.writeBytes(text.substring(at, end).getBytes(StandardCharsets.UTF_8));
            at = end;
            if (backslash >= 0) {
                char letter = text.charAt(backslash + 1);
                if (letter == ')') {
                    return backslash + 2;
                }
                at = letter == '(' ? repeat(text, backslash + 2, out) : unescapeOne(text, backslash + 1, out);
            }
        }
        return at;
    }

    private static int repeat(String text, int from, ByteArrayOutputStream out) {
        ByteArrayOutputStream unit = new ByteArrayOutputStream();
        int star = unescape(text, from, unit);
        int semicolon = text.indexOf(';', star);
        for (int i = Integer.parseInt(text, star + 1, semicolon, 10); i > 0; i--) {
            out.writeBytes(unit.toByteArray());
        }
        return semicolon + 1;
    }

    /** Writes what the letter after a backslash stands for, and tells where to go on. */
    private static int unescapeOne(String text, int letter, ByteArrayOutputStream out) {
        switch (text.charAt(letter)) {
            case 'n' -> out.write('\n');
            case 'r' -> out.write('\r');
            case 't' -> out.write('\t');
            case '\\' -> out.write('\\');
            case 'x' -> {
                out.write(HexFormat.fromHexDigits(text, letter + 1, letter + 3));
                return letter + 3;
            }
            default -> throw new IllegalArgumentException("no escape: " + text.substring(letter - 1));
        }
        return letter + 1;
    }
}
