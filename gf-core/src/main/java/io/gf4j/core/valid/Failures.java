package io.gf4j.core.valid;

import io.gf4j.core.conv.Gconv;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what fails. Fields come in the order of {@link #announce}, the others behind them. */
final class Failures {
    private final Map<String, Map<String, Throwable>> fields = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Says the place of a field's failures. */
    void announce(String field) {
        order.add(field);
    }

    /** Adds the failures of a value. One that is absent fails by rules alone that are about absent values. */
    void add(Subject subject, Map<String, Throwable> failures) {
        boolean absent = Gconv.toString(subject.value()).isEmpty();
        if (failures.isEmpty() || (absent && failures.keySet().stream().noneMatch(Failures::isForAbsentValues))) {
            return;
        }
        fields.computeIfAbsent(subject.name(), key -> new LinkedHashMap<>()).putAll(failures);
    }

    /** Takes those of a bean inside, in the place of any of the same names. */
    void addAll(Failures inner) {
        inner.fields.forEach((field, rules) -> fields.put(field, new LinkedHashMap<>(rules)));
        order.addAll(inner.order);
    }

    /** The error of all that was collected, or null. */
    @Nullable
    ValidationException error() {
        return fields.isEmpty() ? null : error(ordered());
    }

    static ValidationException error(Map<String, Map<String, Throwable>> fields) {
        List<String> texts = fields.values().stream()
                .flatMap(rules -> rules.values().stream())
                .map(Gerror::message)
                .toList();
        return new ValidationException(Gcode.CODE_VALIDATION_FAILED, Collections.unmodifiableMap(fields), texts);
    }

    private Map<String, Map<String, Throwable>> ordered() {
        Map<String, Map<String, Throwable>> ordered = new LinkedHashMap<>();
        for (String field : order) {
            @Nullable Map<String, Throwable> rules = fields.get(field);
            if (rules != null) {
                ordered.put(field, rules);
            }
        }
        fields.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static boolean isForAbsentValues(String rule) {
        return rule.startsWith(PresenceRules.PREFIX) || OwnRules.SHARED.containsKey(rule);
    }
}
