package io.gf4j.core.template.escape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** HTML's names for characters (Go: package html). */
public final class HtmlEntities {
    private static final Map<String, String> NAMES = read();
    private static final int LONGEST_WITHOUT_SEMICOLON = 6;

    private HtmlEntities() {}

    /** Escapes the five characters that matter (Go: html.EscapeString). */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("'", "&#39;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&#34;");
    }

    /** Replaces all names and numbers of characters by these (Go: html.UnescapeString). */
    public static String unescape(String text) {
        int from = text.indexOf('&');
        if (from < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, from);
        int i = from;
        while (i < text.length()) {
            if (text.charAt(i) == '&') {
                i = text.startsWith("#", i + 1) ? number(text, i, out) : name(text, i, out);
            } else {
                out.append(text.charAt(i++));
            }
        }
        return out.toString();
    }

    private static int number(String text, int start, StringBuilder out) {
        int digits = start + 2;
        boolean hex = text.startsWith("x", digits) || text.startsWith("X", digits);
        digits += hex ? 1 : 0;
        int end = digits;
        long rune = 0;
        while (end < text.length()
                && Character.digit(text.charAt(end), hex ? 16 : 10) >= 0
                && text.charAt(end) < 0x80) {
            rune = Math.min(Integer.MAX_VALUE, rune * (hex ? 16 : 10) + Character.digit(text.charAt(end++), 16));
        }
        int behind = text.startsWith(";", end) ? end + 1 : end;
        // Go wants more than three letters before it takes something for a number.
        if (text.length() - start <= 3 || behind - start <= 3) {
            out.append('&');
            return start + 1;
        }
        out.append(character((int) rune));
        return behind;
    }

    private static String character(int rune) {
        if (rune >= 0x80 && rune <= 0x9F) {
            String latin = new String(new byte[] {(byte) rune}, Charset.forName("windows-1252"));
            return latin.charAt(0) == '\uFFFD' ? Character.toString(rune) : latin;
        }
        boolean valid = rune != 0
                && rune <= Character.MAX_CODE_POINT
                && (rune < Character.MIN_SURROGATE || rune > Character.MAX_SURROGATE);
        return valid ? Character.toString(rune) : "\uFFFD";
    }

    private static int name(String text, int start, StringBuilder out) {
        int end = start + 1;
        while (end < text.length() && Ascii.isAlphaNumeric(text.charAt(end))) {
            end++;
        }
        if (text.startsWith(";", end)) {
            end++;
        }
        String name = text.substring(start + 1, end);
        @Nullable String meant = NAMES.get(name);
        for (int length = Math.min(name.length() - 1, LONGEST_WITHOUT_SEMICOLON);
                meant == null && length > 1;
                length--) {
            meant = NAMES.get(name.substring(0, length));
            end = meant == null ? end : start + 1 + length;
        }
        out.append(meant == null ? text.substring(start, end) : meant);
        return end;
    }

    private static Map<String, String> read() {
        Map<String, String> names = new HashMap<>();
        try (InputStream in =
                Objects.requireNonNull(HtmlEntities.class.getResourceAsStream("entities.tsv"), "entities.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                String[] cells = line.split("[\t ]", -1);
                StringBuilder meant = new StringBuilder();
                for (int i = 1; i < cells.length; i++) {
                    meant.appendCodePoint(Integer.parseInt(cells[i], 16));
                }
                names.put(cells[0], meant.toString());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(names);
    }
}
