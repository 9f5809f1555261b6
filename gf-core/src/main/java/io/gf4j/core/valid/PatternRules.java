package io.gf4j.core.valid;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Rules about the letters of a text. Regular expressions are RE2's, as in Go: none of them takes longer than the text
 * is long, whatever a client sends.
 */
final class PatternRules {
    private static final int MAX_PATTERNS = 1_000;
    private static final ConcurrentHashMap<String, Optional<Pattern>> PATTERNS = new ConcurrentHashMap<>();

    private PatternRules() {}

    static List<Rule> rules() {
        return List.of(
                Rule.that(
                        "regex",
                        "The {field} value `{value}` must be in regex of: {pattern}",
                        in -> finds(in.pattern(), in.text())),
                Rule.that(
                        "not-regex",
                        "The {field} value `{value}` should not be in regex of: {pattern}",
                        in -> !finds(in.pattern(), in.text())),
                Rule.text(
                        "alpha",
                        "The {field} value `{value}` must contain only alphabetic characters",
                        found("^[a-zA-Z]+$")),
                Rule.text(
                        "alpha-dash",
                        "The {field} value `{value}` must contain only alpha-numeric characters, hyphens, and"
                                + " underscores",
                        found("^[a-zA-Z0-9_\\-]+$")),
                Rule.text(
                        "alpha-num",
                        "The {field} value `{value}` must contain only alpha-numeric characters",
                        found("^[a-zA-Z0-9]+$")),
                Rule.text("lowercase", "The {field} value `{value}` must be lowercase", found("^[a-z]+$")),
                Rule.text("uppercase", "The {field} value `{value}` must be uppercase", found("^[A-Z]+$")),
                Rule.text("numeric", "The {field} value `{value}` must be numeric", found("^[0-9]+$")));
    }

    /** Whether a text has a part that fits. */
    static Predicate<String> found(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return text -> pattern.matcher(text).find();
    }

    /** An expression that is none fits nothing, as in Go. */
    private static boolean finds(String regex, String text) {
        Optional<Pattern> pattern = PATTERNS.get(regex);
        if (pattern == null) {
            pattern = compile(regex);
            // Patterns are the developer's, and few; the limit is for one who builds them at run time.
            if (PATTERNS.size() < MAX_PATTERNS) {
                PATTERNS.put(regex, pattern);
            }
        }
        return pattern.isPresent() && pattern.get().matcher(text).find();
    }

    private static Optional<Pattern> compile(String regex) {
        try {
            return Optional.of(Pattern.compile(regex));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }
}
