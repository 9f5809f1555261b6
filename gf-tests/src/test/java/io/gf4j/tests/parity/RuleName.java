package io.gf4j.tests.parity;

import io.gf4j.core.error.GfException;
import io.gf4j.core.valid.Gvalid;
import io.gf4j.core.valid.Validator;

/**
 * {@code rule "email"} in a row: a name of gvalid's rules. A rule is no Java member; whether it exists, the validator
 * says.
 */
final class RuleName {
    private static final String PREFIX = "rule \"";

    private RuleName() {}

    static boolean is(String member) {
        return member.startsWith(PREFIX);
    }

    /** Whether the validator of {@code owner} knows the rule. */
    static boolean exists(Class<?> owner, String member) {
        return owner == Validator.class && isKnown(member.substring(PREFIX.length(), member.length() - 1));
    }

    /** What is wrong with the value or with the rule's missing arguments does not matter here. */
    private static boolean isKnown(String rule) {
        try {
            Gvalid.of().data("").rules(rule).run();
            return true;
        } catch (GfException e) {
            return !e.getMessage().contains("InvalidRules");
        }
    }
}
