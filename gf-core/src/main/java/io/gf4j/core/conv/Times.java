package io.gf4j.core.conv;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Any value as a time: texts in the usual layouts, numbers as seconds, milli-, micro- or nanoseconds since 1970. */
final class Times {
    private static final long BILLION = 1_000_000_000L;

    private static final Pattern RFC_3339 =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d([.,]\\d+)?(Z|[+-]\\d\\d:\\d\\d)");

    private Times() {}

    /** Null if the value is no time. */
    static @Nullable ZonedDateTime of(@Nullable Object value, @Nullable String format) {
        if (format == null) {
            switch (value) {
                case ZonedDateTime time -> {
                    return time;
                }
                case OffsetDateTime time -> {
                    return time.toZonedDateTime();
                }
                case Instant time -> {
                    return time.atZone(ZoneOffset.UTC);
                }
                case LocalDateTime time -> {
                    return time.atZone(ZoneId.systemDefault());
                }
                case null, default -> {}
            }
        }
        String text = Gconv.toString(value);
        try {
            if (format != null) {
                return PhpFormat.parse(text, format);
            }
            return NumberText.isNumeric(text) ? timestamp(Numbers.toLong(text)) : TimeParser.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** {@link Conversion#NONE} if the value is no time; null for what stands for none: no text, and zero. */
    static @Nullable Object orNone(Object value, Function<ZonedDateTime, Object> convert) {
        @Nullable ZonedDateTime time = of(value, null);
        if (time != null) {
            return convert.apply(time);
        }
        String text = Gconv.toString(value);
        return text.isEmpty() || NumberText.isNumeric(text) ? null : Conversion.NONE;
    }

    /** Whether a text is a time as JSON has it. */
    static boolean isRfc3339(String text) {
        return RFC_3339.matcher(text).matches();
    }

    /** How many digits a number has tells what it counts. Zero is Go's zero time. */
    private static @Nullable ZonedDateTime timestamp(long number) {
        if (number == 0) {
            return null;
        }
        if (number <= BILLION) {
            return Instant.ofEpochSecond(number).atZone(ZoneId.systemDefault());
        }
        long nanos = number;
        while (nanos > 0 && nanos < BILLION * BILLION) {
            nanos *= 10;
        }
        // Where Go overflows, the number fits as an unsigned one.
        long seconds = Long.divideUnsigned(nanos, BILLION);
        return Instant.ofEpochSecond(seconds, Long.remainderUnsigned(nanos, BILLION))
                .atZone(ZoneId.systemDefault());
    }
}
