package io.gf4j.core.valid;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A built-in rule.
 *
 * @param name what tags call it
 * @param message its words in English, unless the application has others
 * @param check what it looks at
 */
record Rule(String name, String message, Check check) {
    /** A rule whose message needs nothing but field, value and pattern. */
    static Rule that(String name, String message, Predicate<RuleInput> passes) {
        return new Rule(name, message, in -> passes.test(in) ? null : Failure.PLAIN);
    }

    /** A rule that looks at the value's text alone. */
    static Rule text(String name, String message, Predicate<String> passes) {
        return that(name, message, in -> passes.test(in.text()));
    }

    /** Looks at a value. */
    @FunctionalInterface
    interface Check {
        /**
         * Null if the value passes.
         *
         * @throws io.gf4j.core.error.GfException if the rule itself is not in order
         */
        @Nullable
        Failure failure(RuleInput in);
    }
}
