package io.gf4j.core.conv;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds a time in a text (Go: gtime.StrToTime): {@code 2018-02-09 20:46:17.897}, RFC 3339, {@code 01/Nov/2018},
 * {@code 11:50:28}.
 */
final class TimeParser {
    private static final String CLOCK_AND_ZONE =
            "[:\\sT-]*(\\d{0,2}:?\\d{0,2}:?\\d{0,2})?\\.?(\\d{0,9})([\\sZ]?)([+-]?)([:\\d]*)";
    private static final Pattern NUMBERS = Pattern.compile("(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2})" + CLOCK_AND_ZONE);
    private static final Pattern MONTH_NAME =
            Pattern.compile("(\\d{1,2}[-/.][A-Za-z]{3,}[-/.]\\d{4})" + CLOCK_AND_ZONE);
    private static final Pattern CLOCK = Pattern.compile("(\\d{2}:\\d{2}:\\d{2})\\.?(\\d{0,9})");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private TimeParser() {}

    static @Nullable ZonedDateTime parse(String text) {
        Matcher match = NUMBERS.matcher(text);
        if (!match.find()) {
            match = MONTH_NAME.matcher(text);
            if (!match.find()) {
                return clock(text);
            }
        }
        @Nullable LocalDate date = date(match.group(1));
        @Nullable LocalTime time = time(match.group(2), match.group(3));
        if (date == null || time == null) {
            return null;
        }
        boolean zoned = !match.group(4).isEmpty() || !match.group(6).isEmpty();
        ZoneId zone = zoned ? zone(match.group(5), match.group(6).replace(":", "")) : ZoneId.systemDefault();
        return LocalDateTime.of(date, time).atZone(zone);
    }

    private static @Nullable ZonedDateTime clock(String text) {
        Matcher match = CLOCK.matcher(text);
        @Nullable LocalTime time = match.find() ? time(match.group(1), match.group(2)) : null;
        return time == null ? null : LocalDate.of(0, 1, 1).atTime(time).atZone(ZoneId.systemDefault());
    }

    /** Days and months beyond the last one run on into the next. */
    private static @Nullable LocalDate date(String text) {
        String[] parts = text.split("[-/.]", -1);
        boolean named = !NumberText.isNumeric(parts[1]);
        int year = number(parts[named ? 2 : 0]);
        int month = named ? month(parts[1].toLowerCase(Locale.ROOT)) : number(parts[1]);
        int day = number(parts[named ? 0 : 2]);
        return month == 0 || day == 0
                ? null
                : LocalDate.of(year, 1, 1).plusMonths(month - 1L).plusDays(day - 1L);
    }

    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            String month = MONTHS.get(i);
            if (name.equals(month) || name.equals(month.substring(0, 3)) || (name.equals("sept") && i == 8)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static @Nullable LocalTime time(@Nullable String clock, String fraction) {
        int[] parts = new int[3];
        if (clock != null) {
            String[] texts = clock.split(":", -1);
            for (int i = 0; i < texts.length; i++) {
                parts[i] = number(texts[i]);
            }
        }
        int nanos = number(fraction + "0".repeat(9 - fraction.length()));
        boolean valid = parts[0] <= 23 && parts[1] <= 59 && parts[2] <= 59;
        return valid ? LocalTime.of(parts[0], parts[1], parts[2], nanos) : null;
    }

    /** Without a sign an offset counts as west, as in Go. One that is too long is ignored. */
    private static ZoneId zone(String sign, String digits) {
        if (digits.length() > 6) {
            return ZoneId.systemDefault();
        }
        String padded = digits + "0".repeat(6 - digits.length());
        int seconds = number(padded.substring(0, 2)) * 3600
                + number(padded.substring(2, 4)) * 60
                + number(padded.substring(4));
        return ZoneOffset.ofTotalSeconds(sign.equals("+") ? seconds : -seconds);
    }

    private static int number(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
