package io.gf4j.core.valid;

import io.gf4j.core.conv.Var;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * What a built-in rule looks at.
 *
 * @param pattern what stands behind the rule's colon
 * @param value the value
 * @param type the declared type of the value, if it is known
 * @param others the values beside it, for rules that name other fields
 * @param ignoreCase whether comparisons ignore case
 */
record RuleInput(String pattern, Var value, @Nullable Type type, FieldValues others, boolean ignoreCase) {
    String text() {
        return value.toString();
    }

    /** Whether two texts are the same for this check. */
    boolean same(String one, String other) {
        return ignoreCase ? one.equalsIgnoreCase(other) : one.equals(other);
    }
}
