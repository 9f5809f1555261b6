package io.gf4j.core.valid;

import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Rules that compare a value with another field's. */
final class FieldRules {
    private FieldRules() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("same", message("the same as"), FieldRules::same),
                new Rule("eq", message("equal to"), FieldRules::same),
                new Rule("different", message("different from"), FieldRules::different),
                new Rule(
                        "not-eq",
                        "The {field} value `{value}` must not be equal to field {field1} value `{value1}`",
                        FieldRules::different),
                number("gt", message("greater than"), (value, other) -> !(value <= other)),
                number("gte", message("greater than or equal to"), (value, other) -> !(value < other)),
                number("lt", message("lesser than"), (value, other) -> !(value >= other)),
                number("lte", message("lesser than or equal to"), (value, other) -> !(value > other)));
    }

    static String message(String relation) {
        return "The {field} value `{value}` must be " + relation + " field {field1} value `{value1}`";
    }

    static Failure failure(FieldValues.Field other) {
        return Failure.of("field1", other.name(), "value1", other.text());
    }

    private static @Nullable Failure same(RuleInput in) {
        FieldValues.Field other = in.others().find(in.pattern());
        return other.value() != null && in.same(in.text(), other.text()) ? null : failure(other);
    }

    private static @Nullable Failure different(RuleInput in) {
        FieldValues.Field other = in.others().find(in.pattern());
        return other.value() == null || !in.same(in.text(), other.text()) ? null : failure(other);
    }

    /** NaN passes every comparison, as in Go. */
    private static Rule number(String name, String message, BiPredicate<Double, Double> passes) {
        return new Rule(name, message, in -> {
            FieldValues.Field other = in.others().find(in.pattern());
            @Nullable Double limit = Numerals.number(other.text());
            @Nullable Double value = Numerals.number(in.text());
            return limit != null && value != null && passes.test(value, limit) ? null : failure(other);
        });
    }
}
