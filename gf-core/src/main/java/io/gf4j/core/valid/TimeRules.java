package io.gf4j.core.valid;

import com.google.re2j.Pattern;
import io.gf4j.core.conv.Var;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Rules about dates and times. */
final class TimeRules {
    /** What Go has where there is no time. */
    private static final Instant ZERO = Instant.parse("0001-01-01T00:00:00Z");

    private static final Pattern DATE = Pattern.compile("\\d{4}[\\.\\-\\_/]{0,1}\\d{2}[\\.\\-\\_/]{0,1}\\d{2}");

    private TimeRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.that("date", "The {field} value `{value}` is not a valid date", TimeRules::isDate),
                Rule.that(
                        "datetime",
                        "The {field} value `{value}` is not a valid datetime",
                        in -> hasFormat(in, "Y-m-d H:i:s")),
                Rule.that(
                        "date-format",
                        "The {field} value `{value}` does not match the format: {pattern}",
                        in -> hasFormat(in, in.pattern())),
                compared("after", FieldRules.message("after"), (time, other) -> time.isAfter(other)),
                compared(
                        "after-equal", FieldRules.message("after or equal to"), (time, other) -> !time.isBefore(other)),
                compared("before", FieldRules.message("before"), (time, other) -> time.isBefore(other)),
                compared(
                        "before-equal",
                        "The {field} value `{value}` must be before or equal to field {pattern}",
                        (time, other) -> !time.isAfter(other)));
    }

    /** A text that holds something like a date is enough. */
    private static boolean isDate(RuleInput in) {
        @Nullable Instant time = time(in);
        return !ZERO.equals(time) && DATE.matcher(in.text()).find();
    }

    /** A value that is a time already has any format. */
    private static boolean hasFormat(RuleInput in, String format) {
        @Nullable Instant time = time(in);
        return time == null ? in.value().toTime(format) != null : !time.equals(ZERO);
    }

    private static @Nullable Instant time(RuleInput in) {
        return switch (in.value().val()) {
            case Instant time -> time;
            case OffsetDateTime time -> time.toInstant();
            case ZonedDateTime time -> time.toInstant();
            case null, default -> null;
        };
    }

    private static Rule compared(String name, String message, BiPredicate<Instant, Instant> passes) {
        return new Rule(name, message, in -> {
            FieldValues.Field other = in.others().find(in.pattern());
            return passes.test(instant(in.value()), instant(Var.of(other.value()))) ? null : FieldRules.failure(other);
        });
    }

    private static Instant instant(Var value) {
        @Nullable ZonedDateTime time = value.toTime();
        return time == null ? ZERO : time.toInstant();
    }
}
