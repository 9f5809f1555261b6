package io.gf4j.core.valid;

import io.gf4j.core.conv.Gconv;
import io.gf4j.core.conv.Var;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Messages of one value's own.
 *
 * @param byPlace one for each rule in turn
 * @param byRule by the name of the rule
 */
record Messages(List<String> byPlace, Map<String, String> byRule) {
    static final Messages NONE = new Messages(List.of(), Map.of());

    /** From a text with bars between the messages, or from a map by rule. */
    static Messages of(@Nullable Object messages) {
        return switch (messages) {
            case null -> NONE;
            case CharSequence text -> new Messages(List.of(text.toString().split("\\|", -1)), Map.of());
            default -> byRule(messages);
        };
    }

    private static Messages byRule(Object messages) {
        Map<String, String> texts = new HashMap<>();
        Var.of(messages).toMap().forEach((rule, text) -> texts.put(rule, Gconv.toString(text)));
        return new Messages(List.of(), texts);
    }

    /** Those that count for the rule at this place. */
    Map<String, String> at(int place, String rule) {
        return place < byPlace.size() ? Map.of(rule, byPlace.get(place).strip()) : byRule;
    }
}
