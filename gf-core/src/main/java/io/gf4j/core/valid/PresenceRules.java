package io.gf4j.core.valid;

import io.gf4j.core.conv.Gconv;
import io.gf4j.core.conv.Var;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules about whether a value is there. */
final class PresenceRules {
    static final String PREFIX = "required";

    private static final String MESSAGE = "The {field} field is required";

    private PresenceRules() {}

    static List<Rule> rules() {
        return List.of(
                required("required", in -> true),
                required("required-if", in -> pairs("required-if", in, Stream::anyMatch)),
                required("required-if-all", in -> pairs("required-if-all", in, Stream::allMatch)),
                required("required-unless", PresenceRules::unless),
                required("required-with", in -> names(in).anyMatch(name -> !isEmpty(in, name))),
                required("required-with-all", in -> names(in).noneMatch(name -> isEmpty(in, name))),
                required("required-without", in -> names(in).anyMatch(name -> isEmpty(in, name))),
                required("required-without-all", in -> names(in).allMatch(name -> isEmpty(in, name))));
    }

    private static Rule required(String name, Predicate<RuleInput> isRequired) {
        return Rule.that(
                name,
                MESSAGE,
                in -> !isRequired.test(in) || !isAbsent(in.value().val()));
    }

    /** Zero and false are there; what has no text or no items is not. */
    private static boolean isAbsent(@Nullable Object value) {
        return switch (value) {
            case null -> true;
            case Map<?, ?> map -> map.isEmpty();
            case Collection<?> items -> items.isEmpty();
            default ->
                value.getClass().isArray()
                        ? Array.getLength(value) == 0
                        : Gconv.toString(value).isEmpty();
        };
    }

    private static boolean pairs(String rule, RuleInput in, BiPredicate<Stream<Pair>, Predicate<Pair>> quantifier) {
        List<Pair> pairs = Pair.list(in.pattern());
        if (pairs.isEmpty()) {
            throw Gerror.newCodef(Gcode.CODE_INVALID_PARAMETER, "invalid \"%s\" rule pattern: %s", rule, in.pattern());
        }
        return quantifier.test(pairs.stream(), pair -> pair.holds(in));
    }

    /** A name without its value is ignored, and the value required. */
    private static boolean unless(RuleInput in) {
        return Pair.list(in.pattern()).stream().noneMatch(pair -> pair.holds(in));
    }

    private static Stream<String> names(RuleInput in) {
        return Stream.of(in.pattern().split(",", -1));
    }

    private static boolean isEmpty(RuleInput in, String name) {
        return Var.of(in.others().find(name).value()).isEmpty();
    }

    /** A field and the value it is compared with. */
    private record Pair(String name, String value) {
        /** Empty if a name is without its value. */
        static List<Pair> list(String pattern) {
            String[] parts = pattern.split(",", -1);
            return parts.length % 2 != 0
                    ? List.of()
                    : Stream.iterate(0, i -> i < parts.length, i -> i + 2)
                            .map(i -> new Pair(parts[i], parts[i + 1]))
                            .toList();
        }

        boolean holds(RuleInput in) {
            return in.same(value, in.others().find(name).text());
        }
    }
}
