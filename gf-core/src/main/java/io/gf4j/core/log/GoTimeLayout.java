package io.gf4j.core.log;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Layouts of Go's package time, {@code 2006-01-02T15:04:05.000Z07:00}, as formatters. */
final class GoTimeLayout {
    private static final Map<String, DateTimeFormatter> KNOWN = new ConcurrentHashMap<>();

    /** Longer parts stand before those that they begin with. */
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("January", "MMMM");
        PARTS.put("Jan", "MMM");
        PARTS.put("Monday", "EEEE");
        PARTS.put("Mon", "EEE");
        PARTS.put("MST", "zzz");
        PARTS.put("2006", "uuuu");
        PARTS.put("Z07:00", "XXX");
        PARTS.put("Z0700", "XX");
        PARTS.put("-07:00", "xxx");
        PARTS.put("-0700", "xx");
        PARTS.put("-07", "x");
        PARTS.put("01", "MM");
        PARTS.put("02", "dd");
        PARTS.put("03", "hh");
        PARTS.put("04", "mm");
        PARTS.put("05", "ss");
        PARTS.put("06", "uu");
        PARTS.put("15", "HH");
        PARTS.put("PM", "a");
        PARTS.put("1", "M");
        PARTS.put("2", "d");
        PARTS.put("3", "h");
        PARTS.put("4", "m");
        PARTS.put("5", "s");
    }

    private GoTimeLayout() {}

    static DateTimeFormatter of(String layout) {
        return KNOWN.computeIfAbsent(layout, GoTimeLayout::parse);
    }

    private static DateTimeFormatter parse(String layout) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder();
        int at = 0;
        while (at < layout.length()) {
            int digits = fraction(layout, at);
            String part = digits > 0 ? "" : part(layout, at);
            if (digits > 0) {
                builder.appendLiteral(layout.charAt(at));
                builder.appendFraction(ChronoField.NANO_OF_SECOND, digits, digits, false);
                at += digits + 1;
            } else if (!part.isEmpty()) {
                builder.appendPattern(PARTS.getOrDefault(part, ""));
                at += part.length();
            } else {
                builder.appendLiteral(layout.charAt(at));
                at++;
            }
        }
        return builder.toFormatter(Locale.ENGLISH);
    }

    private static String part(String layout, int at) {
        return PARTS.keySet().stream()
                .filter(part -> layout.startsWith(part, at))
                .findFirst()
                .orElse("");
    }

    /** How many zeros follow a dot or comma, which are digits of a second unless another digit follows. */
    private static int fraction(String layout, int at) {
        if (layout.charAt(at) != '.' && layout.charAt(at) != ',') {
            return 0;
        }
        int end = at + 1;
        while (end < layout.length() && layout.charAt(end) == '0') {
            end++;
        }
        boolean goesOn = end < layout.length() && Character.isDigit(layout.charAt(end));
        return goesOn || end - at - 1 > 9 ? 0 : end - at - 1;
    }
}
