package io.gf4j.http;

import java.util.ArrayList;
import java.util.List;

/** Reads Cookie lines as net/http does: a pair that is not in order is left out, and so are all of too many. */
final class CookieReader {
    private static final int MAX_COOKIES = 3000;

    private CookieReader() {}

    /** The cookies in their order; one name may come several times. */
    static List<HttpCookie> read(List<String> lines) {
        List<HttpCookie> cookies = new ArrayList<>();
        if (count(lines) <= MAX_COOKIES) {
            lines.forEach(line -> read(line, cookies));
        }
        return cookies;
    }

    private static long count(List<String> lines) {
        return lines.stream()
                .mapToLong(line -> 1 + line.chars().filter(c -> c == ';').count())
                .sum();
    }

    private static void read(String line, List<HttpCookie> cookies) {
        int start = 0;
        while (start < line.length()) {
            int end = line.indexOf(';', start);
            end = end < 0 ? line.length() : end;
            readPair(trim(line.substring(start, end)), cookies);
            start = end + 1;
        }
    }

    private static void readPair(String pair, List<HttpCookie> cookies) {
        int equals = pair.indexOf('=');
        String name = trim(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        String bare = quoted ? value.substring(1, value.length() - 1) : value;
        if (CookieRules.isName(name) && CookieRules.isValue(bare)) {
            cookies.add(new HttpCookie(name, bare, quoted));
        }
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
