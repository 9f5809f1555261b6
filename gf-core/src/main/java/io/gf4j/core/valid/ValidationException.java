package io.gf4j.core.valid;

import io.gf4j.core.error.Code;
import io.gf4j.core.error.GfException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What does not pass (Go: {@code gvalid.Error}). The code is {@code Gcode.CODE_VALIDATION_FAILED}; the message is those
 * of all failures, joined by semicolons, in the order of fields and then of rules.
 */
public final class ValidationException extends GfException {
    private final transient Map<String, Map<String, Throwable>> failures;
    private final List<String> texts;

    ValidationException(Code code, Map<String, Map<String, Throwable>> failures, List<String> texts) {
        super(code, String.join("; ", texts), null);
        this.failures = failures;
        this.texts = texts;
    }

    /** The failures of the first field: the name of the rule, and its error. */
    public Map<String, Throwable> map() {
        return firstItem().getValue();
    }

    /** All failures: field, rule, error. */
    public Map<String, Map<String, Throwable>> maps() {
        return failures;
    }

    /** {@link #maps} as a list, a field each. */
    public List<Map<String, Map<String, Throwable>>> items() {
        List<Map<String, Map<String, Throwable>>> items = new ArrayList<>();
        failures.forEach((field, rules) -> items.add(Map.of(field, rules)));
        return items;
    }

    /** The first field, and the failures of its rules. */
    public Map.Entry<String, Map<String, Throwable>> firstItem() {
        return failures.entrySet().iterator().next();
    }

    /** The first rule that failed, and its error; that rules are not in order counts last. */
    public Map.Entry<String, Throwable> firstRule() {
        return failures.values().stream()
                .flatMap(rules -> rules.entrySet().stream())
                .filter(rule -> !rule.getKey().equals(ValueCheck.INVALID_RULES))
                .findFirst()
                .orElseGet(() -> map().entrySet().iterator().next());
    }

    /** The error of the first rule that failed; its message is what to tell a user. */
    public Throwable firstError() {
        return firstRule().getValue();
    }

    /** Same as {@link #firstError}. */
    @Override
    public GfException current() {
        return firstError() instanceof GfException first ? first : super.current();
    }

    /** The messages of all failures. */
    public List<String> strings() {
        return texts;
    }

    /** The message. */
    @Override
    @SuppressWarnings("OverrideThrowableToString") // As in Go; loggers print the class by themselves.
    public String toString() {
        return getMessage();
    }
}
