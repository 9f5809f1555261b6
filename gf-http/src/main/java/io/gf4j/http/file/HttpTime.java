package io.gf4j.http.file;

import static java.time.temporal.ChronoField.DAY_OF_MONTH;
import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.MONTH_OF_YEAR;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;
import static java.time.temporal.ChronoField.YEAR;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the times of request headers in the three forms that HTTP knows (Go: http.ParseTime). */
final class HttpTime {
    /** RFC 1123, RFC 850, whose years are 1969 to 2068, and C's asctime. */
    private static final List<DateTimeFormatter> FORMS = List.of(
            form().appendPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'").toFormatter(Locale.ENGLISH),
            form().appendPattern("EEEE, dd-MMM-")
                    .appendValueReduced(YEAR, 2, 2, 1969)
                    .appendPattern(" HH:mm:ss 'GMT'")
                    .toFormatter(Locale.ENGLISH),
            form().appendPattern("EEE MMM d HH:mm:ss uuuu").toFormatter(Locale.ENGLISH));

    private HttpTime() {}

    private static DateTimeFormatterBuilder form() {
        return new DateTimeFormatterBuilder().parseCaseInsensitive();
    }

    /** The time, or null for a text that is none. The day of the week need not be the right one. */
    static @Nullable Instant parse(String header) {
        String text = header.replaceAll(" +", " ");
        for (DateTimeFormatter form : FORMS) {
            ParsePosition position = new ParsePosition(0);
            TemporalAccessor fields = form.parseUnresolved(text, position);
            if (fields != null && position.getIndex() == text.length()) {
                return instant(fields);
            }
        }
        return null;
    }

    private static @Nullable Instant instant(TemporalAccessor fields) {
        try {
            return LocalDateTime.of(
                            field(fields, YEAR),
                            field(fields, MONTH_OF_YEAR),
                            field(fields, DAY_OF_MONTH),
                            field(fields, HOUR_OF_DAY),
                            field(fields, MINUTE_OF_HOUR),
                            field(fields, SECOND_OF_MINUTE))
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int field(TemporalAccessor fields, ChronoField field) {
        return (int) fields.getLong(field);
    }
}
