package io.gf4j.core.conv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Durations such as {@code 1h30m}, {@code 1.5s}, {@code 2d12h} (Go: gtime.ParseDuration). */
final class DurationText {
    private static final Pattern DAYS = Pattern.compile("([-0-9]+)[dD](.*)");
    private static final Pattern PART = Pattern.compile("([0-9]++\\.?[0-9]*+|\\.[0-9]++)(ns|us|µs|μs|ms|s|m|h)");
    private static final Map<String, Long> NANOS = Map.of(
            "ns", 1L,
            "us", 1_000L,
            "µs", 1_000L,
            "μs", 1_000L,
            "ms", 1_000_000L,
            "s", 1_000_000_000L,
            "m", 60_000_000_000L,
            "h", 3_600_000_000_000L);

    private static final BigDecimal LONGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    /** What a decimal of so many digits costs is still nothing; the time to read one grows with its square. */
    private static final int LONGEST_TEXT = 1000;

    private DurationText() {}

    static Duration of(@Nullable Object value) {
        return value != null && orNone(value) instanceof Duration duration ? duration : Duration.ZERO;
    }

    /** {@link Conversion#NONE} if the value is no duration. */
    static Object orNone(Object value) {
        if (value instanceof Duration) {
            return value;
        }
        String text = Gconv.toString(value);
        @Nullable Long nanos = NumberText.isNumeric(text) ? (Long) Numbers.toLong(value) : nanos(text);
        return nanos == null ? Conversion.NONE : Duration.ofNanos(nanos);
    }

    /** Null if the text is no duration or does not fit. */
    private static @Nullable Long nanos(String text) {
        if (text.length() > LONGEST_TEXT) {
            return null;
        }
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            @Nullable Long count = NumberText.parseLong(days.group(1), 10);
            return count == null ? null : parts(count * TimeUnit.DAYS.toHours(1) + "h" + days.group(2));
        }
        return parts(text);
    }

    private static @Nullable Long parts(String text) {
        boolean minus = text.startsWith("-");
        int end = minus || text.startsWith("+") ? 1 : 0;
        Matcher part = PART.matcher(text);
        BigDecimal sum = BigDecimal.ZERO;
        while (part.find(end) && part.start() == end) {
            BigDecimal nanos =
                    new BigDecimal(part.group(1)).multiply(BigDecimal.valueOf(NANOS.getOrDefault(part.group(2), 0L)));
            sum = sum.add(nanos.setScale(0, RoundingMode.DOWN));
            end = part.end();
        }
        boolean empty = end == 0 || (end == 1 && text.length() == 1 && !text.equals("0"));
        if (empty || end < text.length() || sum.compareTo(LONGEST) > 0) {
            return null;
        }
        return minus ? sum.negate().longValue() : sum.longValue();
    }
}
