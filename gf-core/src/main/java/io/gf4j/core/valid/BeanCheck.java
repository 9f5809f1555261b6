package io.gf4j.core.valid;

import io.gf4j.core.conv.Gconv;
import io.gf4j.core.conv.Var;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the members of a bean. Those of beans inside come first, as in Go. */
final class BeanCheck {
    private final Checking checking;
    private final ValueCheck values;

    BeanCheck(Checking checking) {
        this.checking = checking;
        this.values = new ValueCheck(checking);
    }

    /** Checks a bean, or values that a bean is made of, by the rules of the class alone. */
    void check(@Nullable Object value, BeanRules rules, Failures failures) {
        Map<String, @Nullable Object> map = value != null && rules.describes(value)
                ? rules.values(value)
                : new LinkedHashMap<>(Var.of(value).toMap());
        Failures inner = new Failures();
        check(rules, GivenRules.NONE, value, map, inner);
        failures.addAll(inner);
    }

    /**
     * Checks values.
     *
     * @param source what the values were taken from
     * @param map the values by name; the names of the class are added
     */
    void check(
            BeanRules rules,
            GivenRules given,
            @Nullable Object source,
            Map<String, @Nullable Object> map,
            Failures failures) {
        List<FieldCheck> checks = checks(rules, given);
        checks.forEach(check -> failures.announce(check.name()));
        rules.fields().stream().filter(field -> !field.rules().isEmpty()).forEach(field -> addName(field, map));
        checkNested(rules, map, failures);
        if (checking.bail() && !failures.isEmpty()) {
            return;
        }
        FieldValues others = new FieldValues(source, map);
        for (FieldCheck check : checks) {
            @Nullable TypePlan type = check.type();
            Subject subject = new Subject(
                    check.name(),
                    withoutEmptyJson(value(map, check.name(), check.alias()), type),
                    type == null ? null : type.type(),
                    check.rules(),
                    given.messages(check.name(), check.messages()),
                    others);
            failures.add(subject, values.failures(subject));
            if (checking.bail() && !failures.isEmpty()) {
                return;
            }
        }
    }

    private static List<FieldCheck> checks(BeanRules rules, GivenRules given) {
        List<GivenRules.Named> named = new ArrayList<>(given.rules());
        List<FieldCheck> ofClass = new ArrayList<>();
        for (BeanField field : rules.fields()) {
            boolean replaced = replaces(named, field);
            if (!replaced && !field.rules().isEmpty()) {
                ofClass.add(FieldCheck.of(field));
            }
        }
        List<FieldCheck> checks = new ArrayList<>();
        named.forEach(rule -> checks.add(FieldCheck.of(rule, rules)));
        checks.addAll(ofClass);
        return checks;
    }

    /** Given rules replace those of the class, under either of the names. */
    private static boolean replaces(List<GivenRules.Named> named, BeanField field) {
        boolean replaced = false;
        for (int i = 0; i < named.size(); i++) {
            GivenRules.Named rule = named.get(i);
            if (rule.field().equals(field.name()) || rule.field().equals(field.javaName())) {
                replaced = true;
                if (!field.rules().isEmpty() && !rule.field().equals(field.name())) {
                    named.set(i, rule.of(field));
                }
            }
        }
        return replaced;
    }

    /** A value that came under the Java name is there under the other one too. */
    private static void addName(BeanField field, Map<String, @Nullable Object> map) {
        if (!map.containsKey(field.name()) && !field.name().equals(field.javaName())) {
            FieldValues.Field found = FieldValues.find(map, field.javaName());
            if (!found.name().isEmpty()) {
                map.put(field.name(), found.value());
            }
        }
    }

    private void checkNested(BeanRules rules, Map<String, @Nullable Object> map, Failures failures) {
        NestedCheck nested = new NestedCheck(checking);
        for (BeanField field : rules.fields()) {
            if (!field.nested()) {
                continue;
            }
            @Nullable Object value = value(map, field.javaName(), field.alias());
            if (value != null || (field.neverNull() && field.type().kind() == ValueKind.BEAN)) {
                nested.check(value, field.type(), failures);
            }
            if (checking.bail() && !failures.isEmpty()) {
                return;
            }
        }
    }

    private static @Nullable Object value(Map<String, @Nullable Object> map, String name, String alias) {
        @Nullable Object value = FieldValues.find(map, name).value();
        return value == null && !alias.isEmpty() ? FieldValues.find(map, alias).value() : value;
    }

    /** An empty object is none, an empty list in JSON has no items. */
    private static @Nullable Object withoutEmptyJson(@Nullable Object value, @Nullable TypePlan type) {
        if (value == null || type == null) {
            return value;
        }
        return switch (type.kind()) {
            case BEAN, MAP -> Gconv.toString(value).equals("{}") ? null : value;
            case LIST -> Gconv.toString(value).equals("[]") ? List.of() : value;
            case PLAIN -> value;
        };
    }

    /** The rules for one name, from the class or given. */
    private record FieldCheck(
            String name,
            String alias,
            RuleText rules,
            Messages messages,
            @Nullable TypePlan type) {
        static FieldCheck of(BeanField field) {
            return new FieldCheck(field.name(), "", field.rules(), field.messages(), field.type());
        }

        static FieldCheck of(GivenRules.Named rule, BeanRules rules) {
            for (BeanField field : rules.fields()) {
                if (rule.field().equals(field.name()) || rule.field().equals(field.javaName())) {
                    String alias = rule.field().equals(field.javaName()) ? field.alias() : "";
                    return new FieldCheck(rule.field(), alias, rule.rules(), rule.messages(), field.type());
                }
            }
            return new FieldCheck(rule.field(), "", rule.rules(), rule.messages(), null);
        }
    }
}
