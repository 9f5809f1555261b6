package io.gf4j.core.conv;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;

/** Reads times by a format of PHP's letters, such as {@code Y-m-d H:i:s} (Go: gtime.StrToTimeFormat). */
final class PhpFormat {
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
            Map.entry('a', "a"),
            Map.entry('A', "a"),
            Map.entry('g', "h"),
            Map.entry('h', "hh"),
            Map.entry('G', "H"),
            Map.entry('H', "H"),
            Map.entry('i', "mm"),
            Map.entry('s', "ss"),
            Map.entry('u', "SSS"),
            Map.entry('O', "xx"),
            Map.entry('P', "xxx"),
            Map.entry('T', "zzz"),
            Map.entry('c', "uuuu-MM-dd'T'HH:mm:ssxxx"));

    private static final int FIRST_TWO_DIGIT_YEAR = 1969;

    private PhpFormat() {}

    /** Throws a DateTimeException if the text does not fit. A time without a zone is a local one. */
    static ZonedDateTime parse(String text, String format) {
        TemporalAccessor parsed = formatter(format).parseBest(text, ZonedDateTime::from, LocalDateTime::from);
        return parsed instanceof ZonedDateTime time ? time : ((LocalDateTime) parsed).atZone(ZoneId.systemDefault());
    }

    private static DateTimeFormatter formatter(String format) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        for (int i = 0; i < format.length(); i++) {
            char letter = format.charAt(i);
            if (letter == '\\' && i + 1 < format.length()) {
                builder.appendLiteral(format.charAt(++i));
            } else if (letter == 'y') {
                builder.appendValueReduced(ChronoField.YEAR, 2, 2, FIRST_TWO_DIGIT_YEAR);
            } else if (LETTERS.containsKey(letter)) {
                builder.appendPattern(LETTERS.get(letter));
            } else {
                builder.appendLiteral(letter);
            }
        }
        missing(builder, format, "Yyc", ChronoField.YEAR, 0);
        missing(builder, format, "mnMFc", ChronoField.MONTH_OF_YEAR, 1);
        missing(builder, format, "djc", ChronoField.DAY_OF_MONTH, 1);
        missing(builder, format, "ghGHc", ChronoField.HOUR_OF_DAY, 0);
        return builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    private static void missing(
            DateTimeFormatterBuilder builder, String format, String letters, ChronoField field, long value) {
        if (letters.chars().noneMatch(letter -> format.indexOf(letter) >= 0)) {
            builder.parseDefaulting(field, value);
        }
    }
}
