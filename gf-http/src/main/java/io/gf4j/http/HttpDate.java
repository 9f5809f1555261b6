package io.gf4j.http;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Times as header lines have them; the Date line's text is made once a second. By hand: a formatter loads the names of
 * days in all languages first.
 */
final class HttpDate {
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private static volatile Stamp last = new Stamp(0, "");

    private HttpDate() {}

    static String now() {
        long second = System.currentTimeMillis() / 1000;
        Stamp stamp = last;
        if (stamp.second != second) {
            stamp = new Stamp(second, of(Instant.ofEpochSecond(second)));
            last = stamp;
        }
        return stamp.text;
    }

    static String of(Instant time) {
        OffsetDateTime t = time.atOffset(ZoneOffset.UTC);
        StringBuilder text =
                new StringBuilder(29).append(DAYS.get(t.getDayOfWeek().getValue() - 1));
        digits(text.append(", "), t.getDayOfMonth(), 2);
        text.append(' ').append(MONTHS.get(t.getMonthValue() - 1)).append(' ');
        digits(text, t.getYear(), 4);
        digits(text.append(' '), t.getHour(), 2);
        digits(text.append(':'), t.getMinute(), 2);
        digits(text.append(':'), t.getSecond(), 2);
        return text.append(" GMT").toString();
    }

    private static void digits(StringBuilder text, int number, int width) {
        String digits = Integer.toString(number);
        text.repeat('0', Math.max(0, width - digits.length())).append(digits);
    }

    private record Stamp(long second, String text) {}
}
