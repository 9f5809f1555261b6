package io.gf4j.core.json.codec;

import io.gf4j.core.error.Gerror;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;

/** A time as Go writes it in JSON: as many digits of the second as it has, and {@code Z} for UTC. */
final class Rfc3339 {
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendOffset("+HH:MM", "Z")
            .toFormatter();

    private Rfc3339() {}

    static String text(OffsetDateTime time) {
        if (time.getYear() < 0 || time.getYear() > 9999) {
            throw Gerror.of("json: error calling MarshalJSON for type time.Time:"
                    + " Time.MarshalJSON: year outside of range [0,9999]");
        }
        return FORMAT.format(time);
    }
}
