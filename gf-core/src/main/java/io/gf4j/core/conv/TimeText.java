package io.gf4j.core.conv;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** A time as Go prints it: {@code 2023-11-14 22:13:20.12 +0800 CST}; empty for Go's zero time. */
final class TimeText {
    /** Go's zero value: the first instant of the year 1. */
    static final Instant ZERO = Instant.parse("0001-01-01T00:00:00Z");

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern(" xx ")
            .toFormatter(Locale.ENGLISH);
    private static final DateTimeFormatter ZONE_NAME = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xx", Locale.ENGLISH);

    private TimeText() {}

    static String of(ZonedDateTime time) {
        return time.toInstant().equals(ZERO) ? "" : FORMAT.format(time) + zone(time);
    }

    /** An offset without a name is its own name. */
    private static String zone(ZonedDateTime time) {
        if (time.getZone().equals(ZoneOffset.UTC)) {
            return "UTC";
        }
        return (time.getZone() instanceof ZoneOffset ? OFFSET : ZONE_NAME).format(time);
    }
}
