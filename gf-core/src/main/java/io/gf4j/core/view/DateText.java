package io.gf4j.core.view;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;

/** Writes times by a format of PHP's letters (Go: gtime.Time.Format). */
final class DateText {
    private static final Map<Integer, DateTimeFormatter> LETTERS = Map.ofEntries(
            letter('d', "dd"),
            letter('D', "EEE"),
            letter('j', "d"),
            letter('l', "EEEE"),
            letter('F', "MMMM"),
            letter('m', "MM"),
            letter('M', "MMM"),
            letter('n', "M"),
            letter('Y', "uuuu"),
            letter('y', "uu"),
            letter('A', "a"),
            letter('g', "h"),
            letter('G', "H"),
            letter('h', "hh"),
            letter('H', "HH"),
            letter('i', "mm"),
            letter('s', "ss"),
            letter('u', "SSS"),
            letter('O', "xx"),
            letter('P', "xxx"),
            letter('T', "zzz"),
            letter('c', "uuuu-MM-dd'T'HH:mm:ssxxx"),
            letter('r', "EEE, dd MMM uu HH:mm zzz"));

    private DateText() {}

    private static Map.Entry<Integer, DateTimeFormatter> letter(char letter, String pattern) {
        return Map.entry((int) letter, DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }

    static String of(ZonedDateTime time, String format) {
        StringBuilder out = new StringBuilder();
        int[] runes = format.codePoints().toArray();
        for (int i = 0; i < runes.length; i++) {
            if (runes[i] != '\\') {
                append(time, runes[i], out);
            } else if (++i < runes.length) {
                out.appendCodePoint(runes[i]);
            }
        }
        return out.toString();
    }

    private static void append(ZonedDateTime time, int letter, StringBuilder out) {
        switch (letter) {
            case 'a' -> out.append(time.getHour() < 12 ? "am" : "pm");
            case 'w' -> out.append(time.getDayOfWeek().getValue() % 7);
            case 'N' -> out.append(time.getDayOfWeek().getValue());
            case 'S' -> out.append(ordinal(time.getDayOfMonth()));
            case 'z' -> out.append(dayOfYear(time));
            case 'W' -> out.append(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case 't' -> out.append(time.toLocalDate().lengthOfMonth());
            case 'U' -> out.append(time.toEpochSecond());
            default -> {
                DateTimeFormatter formatter = LETTERS.get(letter);
                if (formatter == null) {
                    out.appendCodePoint(letter);
                } else {
                    out.append(formatter.format(time));
                }
            }
        }
    }

    private static String ordinal(int day) {
        return switch (day) {
            case 1, 21, 31 -> "st";
            case 2, 22 -> "nd";
            case 3, 23 -> "rd";
            default -> "th";
        };
    }

    private static int dayOfYear(ZonedDateTime time) {
        return time.getDayOfYear() - 1;
    }
}
