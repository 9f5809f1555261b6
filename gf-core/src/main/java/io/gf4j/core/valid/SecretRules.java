package io.gf4j.core.valid;

import java.util.List;
import java.util.function.Predicate;

/** Rules about names and passwords of accounts. */
final class SecretRules {
    private static final Predicate<String> PASSWORD = PatternRules.found("^[\\w\\S]{6,18}$");
    private static final Predicate<String> STRONG = PASSWORD.and(PatternRules.found("[a-z]+"))
            .and(PatternRules.found("[A-Z]+"))
            .and(PatternRules.found("\\d+"));

    private SecretRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.text(
                        "passport",
                        "The {field} value `{value}` is not a valid passport format",
                        PatternRules.found("^[a-zA-Z]{1}\\w{5,17}$")),
                Rule.text("password", "The {field} value `{value}` is not a valid password format", PASSWORD),
                Rule.text("password2", "The {field} value `{value}` is not a valid password2 format", STRONG),
                Rule.text(
                        "password3",
                        "The {field} value `{value}` is not a valid password3 format",
                        STRONG.and(PatternRules.found("[^a-zA-Z0-9]+"))));
    }
}
