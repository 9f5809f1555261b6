package io.gf4j.core.valid;

import io.gf4j.core.conv.Gconv;
import io.gf4j.core.conv.Var;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rules and messages that a validator was given for the fields of a map or bean.
 *
 * @param rules in their order
 * @param messages by field; they win over those of the rules
 */
record GivenRules(List<Named> rules, Map<String, Messages> messages) {
    static final GivenRules NONE = new GivenRules(List.of(), Map.of());

    /** Rules are a list of {@code field@rules#messages}, or a map from fields to rules; messages are a map. */
    static GivenRules of(@Nullable Object rules, @Nullable Object messages) {
        return rules == null && messages == null ? NONE : new GivenRules(rules(rules), messages(messages));
    }

    /** Whether these are rules for fields at all, not those of a single value. */
    static boolean isForFields(@Nullable Object rules) {
        return rules == null
                || rules instanceof Map
                || rules instanceof Collection
                || rules.getClass().isArray();
    }

    /** The messages for a field: those that were given, or else its own. */
    Messages messages(String field, Messages own) {
        return messages.getOrDefault(field, own);
    }

    private static List<Named> rules(@Nullable Object rules) {
        List<Named> named = new ArrayList<>();
        switch (rules) {
            case null -> {}
            case Map<?, ?> map ->
                map.forEach((field, text) ->
                        named.add(new Named(Gconv.toString(field), RuleText.of(Gconv.toString(text)), Messages.NONE)));
            default -> tags(rules).forEach(tag -> add(named, TagValue.parse(tag)));
        }
        return named;
    }

    private static List<String> tags(Object rules) {
        List<String> tags = new ArrayList<>();
        if (rules instanceof Collection<?> collection) {
            collection.forEach(tag -> tags.add(Gconv.toString(tag)));
        } else {
            for (int i = 0; i < Array.getLength(rules); i++) {
                tags.add(Gconv.toString(Array.get(rules, i)));
            }
        }
        return tags;
    }

    /** A tag without a field says nothing of any. */
    private static void add(List<Named> named, TagValue tag) {
        if (!tag.field().isEmpty()) {
            named.add(new Named(tag.field(), RuleText.of(tag.rule()), Messages.of(tag.messages())));
        }
    }

    private static Map<String, Messages> messages(@Nullable Object messages) {
        Map<String, Messages> byField = new HashMap<>();
        if (messages instanceof Map<?, ?>) {
            Var.of(messages).toMap().forEach((field, own) -> byField.put(field, Messages.of(own)));
        }
        return byField;
    }

    /** The rules of a field. */
    record Named(String field, RuleText rules, Messages messages) {
        /** The same rules for the field as its class calls it, with the messages of the class, as in Go. */
        Named of(BeanField bean) {
            return new Named(bean.name(), rules, bean.messages());
        }
    }
}
