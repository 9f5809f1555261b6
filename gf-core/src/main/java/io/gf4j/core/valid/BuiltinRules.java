package io.gf4j.core.valid;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All rules that need not be registered, by name. */
final class BuiltinRules {
    /** The first failure of a value ends its check. */
    static final String BAIL = "bail";

    /** The next rule is for each item. */
    static final String FOREACH = "foreach";

    /** Comparisons ignore case from here on. */
    static final String IGNORE_CASE = "ci";

    private static final Map<String, Rule> RULES = Stream.of(
                    marks(),
                    PresenceRules.rules(),
                    SizeRules.rules(),
                    FieldRules.rules(),
                    TimeRules.rules(),
                    ChoiceRules.rules(),
                    TypeRules.rules(),
                    PatternRules.rules(),
                    AddressRules.rules(),
                    IdentityRules.rules(),
                    SecretRules.rules())
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(Rule::name, Function.identity()));

    private BuiltinRules() {}

    static @Nullable Rule get(String name) {
        return RULES.get(name);
    }

    /** Whether it is no rule, but says how the others are checked. */
    static boolean isMark(String name) {
        return name.equals(BAIL) || name.equals(FOREACH) || name.equals(IGNORE_CASE);
    }

    private static List<Rule> marks() {
        return Stream.of(BAIL, FOREACH, IGNORE_CASE)
                .map(name -> Rule.that(name, "", in -> true))
                .toList();
    }
}
