package io.gf4j.core.valid;

import io.gf4j.core.fmt.FloatText;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Rules about how long a text is, in code points, and how large a number. */
final class SizeRules {
    private SizeRules() {}

    static List<Rule> rules() {
        return List.of(
                new Rule(
                        "length",
                        "The {field} value `{value}` length must be between {min} and {max}",
                        SizeRules::lengthBetween),
                length(
                        "min-length",
                        "The {field} value `{value}` length must be equal or greater than {min}",
                        "min",
                        (length, limit) -> length >= limit),
                length(
                        "max-length",
                        "The {field} value `{value}` length must be equal or lesser than {max}",
                        "max",
                        (length, limit) -> length <= limit),
                length("size", "The {field} value `{value}` length must be {size}", "size", Long::equals),
                new Rule("between", "The {field} value `{value}` must be between {min} and {max}", SizeRules::between),
                number(
                        "min",
                        "The {field} value `{value}` must be equal or greater than {min}",
                        (value, limit) -> !(value < limit)),
                number(
                        "max",
                        "The {field} value `{value}` must be equal or lesser than {max}",
                        (value, limit) -> !(value > limit)));
    }

    private static long length(RuleInput in) {
        String text = in.text();
        return text.codePointCount(0, text.length());
    }

    private static @Nullable Failure lengthBetween(RuleInput in) {
        long length = length(in);
        long min = Numerals.wholeOrZero(part(in, 0));
        long max = Numerals.wholeOrZero(part(in, 1));
        return length >= min && length <= max ? null : Failure.of("min", Long.toString(min), "max", Long.toString(max));
    }

    /** A limit that is no number fails every value. */
    private static Rule length(String name, String message, String word, BiPredicate<Long, Long> passes) {
        return new Rule(name, message, in -> {
            @Nullable Long limit = Numerals.whole(in.pattern());
            return limit != null && passes.test(length(in), limit)
                    ? null
                    : Failure.of(word, Long.toString(limit == null ? 0 : limit));
        });
    }

    /** What is not a number at all, NaN, is neither too small nor too large, as in Go. */
    private static @Nullable Failure between(RuleInput in) {
        double min = Numerals.numberOrZero(part(in, 0));
        double max = Numerals.numberOrZero(part(in, 1));
        @Nullable Double value = Numerals.number(in.text());
        return value != null && !(value < min) && !(value > max)
                ? null
                : Failure.of("min", FloatText.plain(min), "max", FloatText.plain(max));
    }

    /** The word is the rule's name. */
    private static Rule number(String name, String message, BiPredicate<Double, Double> passes) {
        return new Rule(name, message, in -> {
            @Nullable Double limit = Numerals.number(in.pattern());
            @Nullable Double value = Numerals.number(in.text());
            return limit != null && value != null && passes.test(value, limit)
                    ? null
                    : Failure.of(name, FloatText.plain(limit == null ? 0 : limit));
        });
    }

    /** The first or second of the limits {@code 6,30}; empty if there is none. */
    private static String part(RuleInput in, int index) {
        String limits = in.pattern();
        int comma = limits.indexOf(',');
        if (index == 0) {
            return (comma < 0 ? limits : limits.substring(0, comma)).strip();
        }
        int end = limits.indexOf(',', comma + 1);
        return comma < 0
                ? ""
                : limits.substring(comma + 1, end < 0 ? limits.length() : end).strip();
    }
}
