package io.gf4j.core.template.escape;

import io.gf4j.core.html.SafeKind;
import java.util.Locale;
import java.util.Map;

/** Values in style sheets. */
final class CssText {
    private static final int MAX_HEX_DIGITS = 6;
    private static final String FORBIDDEN = "\u0000\"'()/;@[\\]`{}<>";
    private static final Map<Integer, String> REPLACEMENTS = Map.ofEntries(
            Map.entry(0, "\\0"),
            Map.entry((int) '\t', "\\9"),
            Map.entry((int) '\n', "\\a"),
            Map.entry((int) '\f', "\\c"),
            Map.entry((int) '\r', "\\d"),
            Map.entry((int) '"', "\\22"),
            Map.entry((int) '&', "\\26"),
            Map.entry((int) '\'', "\\27"),
            Map.entry((int) '(', "\\28"),
            Map.entry((int) ')', "\\29"),
            Map.entry((int) '+', "\\2b"),
            Map.entry((int) '/', "\\2f"),
            Map.entry((int) ':', "\\3a"),
            Map.entry((int) ';', "\\3b"),
            Map.entry((int) '<', "\\3c"),
            Map.entry((int) '>', "\\3e"),
            Map.entry((int) '\\', "\\\\"),
            Map.entry((int) '{', "\\7b"),
            Map.entry((int) '}', "\\7d"));

    private CssText() {}

    /** For the inside of a string. */
    static String escape(Content content) {
        String text = content.text();
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            String replacement = REPLACEMENTS.get((int) letter);
            if (replacement == null) {
                out.append(letter);
                continue;
            }
            out.append(replacement);
            boolean last = i + 1 == text.length();
            if (letter != '\\' && (last || Ascii.isHex(text.charAt(i + 1)) || Ascii.isSpace(text.charAt(i + 1)))) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    /** Lets through what can only be a value: a number, a colour, a word. */
    static String filter(Content content) {
        if (content.is(SafeKind.CSS)) {
            return content.text();
        }
        String text = decode(content.text());
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (FORBIDDEN.indexOf(letter) >= 0 || (letter == '-' && i != 0 && text.charAt(i - 1) == '-')) {
                return Escapes.FAILSAFE;
            }
            if (letter < 0x80 && letter != '-' && isNameLetter(letter)) {
                name.append(letter);
            }
        }
        String words = name.toString().toLowerCase(Locale.ROOT);
        return words.contains("expression") || words.contains("mozbinding") ? Escapes.FAILSAFE : text;
    }

    static boolean isNameLetter(int letter) {
        return (letter < 0x80 && Ascii.isAlphaNumeric((char) letter))
                || letter == '-'
                || letter == '_'
                || (letter >= 0x80 && letter <= 0xD7FF)
                || (letter >= 0xE000 && letter <= 0xFFFD)
                || letter >= 0x10000;
    }

    /** Resolves escapes such as {@code \3c}. */
    static String decode(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char letter = text.charAt(i);
            if (letter != '\\') {
                out.append(letter);
                i++;
            } else if (i + 1 == text.length()) {
                break;
            } else if (Ascii.isHex(text.charAt(i + 1))) {
                i = decodeHex(text, i + 1, out);
            } else {
                int next = text.codePointAt(i + 1);
                out.appendCodePoint(next);
                i += 1 + Character.charCount(next);
            }
        }
        return out.toString();
    }

    private static int decodeHex(String text, int start, StringBuilder out) {
        int end = start;
        while (end < text.length() && end < start + MAX_HEX_DIGITS && Ascii.isHex(text.charAt(end))) {
            end++;
        }
        int rune = Integer.parseInt(text, start, end, 16);
        if (rune > Character.MAX_CODE_POINT) {
            rune /= 16;
            end--;
        }
        out.appendCodePoint(rune);
        if (text.startsWith("\r\n", end)) {
            return end + 2;
        }
        return end < text.length() && Ascii.isSpace(text.charAt(end)) ? end + 1 : end;
    }
}
