package io.gf4j.core.log;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Writes times by a format of PHP's letters, {@code Y-m-d}, apart from the odd ones (Go: gtime.Time.Format). */
final class PhpDate {
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('d', "dd"),
            Map.entry('j', "d"),
            Map.entry('D', "EEE"),
            Map.entry('l', "EEEE"),
            Map.entry('m', "MM"),
            Map.entry('n', "M"),
            Map.entry('M', "MMM"),
            Map.entry('F', "MMMM"),
            Map.entry('Y', "uuuu"),
            Map.entry('y', "uu"),
            Map.entry('A', "a"),
            Map.entry('g', "h"),
            Map.entry('h', "hh"),
            Map.entry('G', "H"),
            Map.entry('H', "HH"),
            Map.entry('i', "mm"),
            Map.entry('s', "ss"),
            Map.entry('u', "SSS"),
            Map.entry('O', "xx"),
            Map.entry('P', "xxx"));

    private PhpDate() {}

    static String format(String format, ZonedDateTime time) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char letter = format.charAt(i);
            String pattern = LETTERS.get(letter);
            if (letter == '\\' && i + 1 < format.length()) {
                out.append(format.charAt(++i));
            } else if (pattern != null) {
                out.append(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time));
            } else {
                out.append(letter);
            }
        }
        return out.toString();
    }
}
