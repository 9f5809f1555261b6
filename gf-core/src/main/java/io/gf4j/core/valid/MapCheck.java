package io.gf4j.core.valid;

import io.gf4j.core.conv.Var;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the values of a map by rules that the validator was given, and the beans among them by their own. */
final class MapCheck {
    private final Checking checking;
    private final ValueCheck values;

    MapCheck(Checking checking) {
        this.checking = checking;
        this.values = new ValueCheck(checking);
    }

    @Nullable
    ValidationException error(Object data, GivenRules given) {
        Map<String, @Nullable Object> map = Var.of(data).toMap();
        Failures failures = new Failures();
        given.rules().forEach(rule -> failures.announce(rule.field()));
        NestedCheck nested = new NestedCheck(checking);
        for (@Nullable Object value : map.values()) {
            if (value != null) {
                nested.check(value, TypePlan.of(value.getClass()), failures);
            }
            if (checking.bail() && !failures.isEmpty()) {
                return failures.error();
            }
        }
        FieldValues others = new FieldValues(data, map);
        for (GivenRules.Named rule : given.rules()) {
            @Nullable Object value = map.get(rule.field());
            Subject subject = new Subject(
                    rule.field(),
                    value,
                    value == null ? null : value.getClass(),
                    rule.rules(),
                    given.messages(rule.field(), rule.messages()),
                    others);
            failures.add(subject, values.failures(subject));
            if (checking.bail() && !failures.isEmpty()) {
                break;
            }
        }
        return failures.error();
    }
}
