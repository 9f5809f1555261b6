package io.gf4j.core.valid;

import java.util.Map;

/**
 * Validation by rules (Go: package {@code gvalid}).
 *
 * <pre>{@code
 * Gvalid.of().data(value).rules("required|max:10").run();
 * }</pre>
 *
 * <p>Rules of the application's own are shared by all validators; registering and deleting is safe from any thread.
 */
public final class Gvalid {
    private Gvalid() {}

    /** A validator without data and rules (Go: {@code gvalid.New}). */
    public static Validator of() {
        return Validator.EMPTY;
    }

    /** Adds a rule; one of the same name, built-in ones as well, is replaced. It is checked for absent values too. */
    public static void registerRule(String rule, RuleFunc f) {
        OwnRules.SHARED.put(rule, f);
    }

    /** {@link #registerRule} for each entry. */
    public static void registerRuleByMap(Map<String, RuleFunc> m) {
        OwnRules.SHARED.putAll(m);
    }

    /** Removes rules that were registered. */
    public static void deleteRule(String... rules) {
        for (String rule : rules) {
            OwnRules.SHARED.remove(rule);
        }
    }

    /** Takes {@code field@rule|rule#message|message} apart. */
    public static TagValue parseTagValue(String tag) {
        return TagValue.parse(tag);
    }
}
