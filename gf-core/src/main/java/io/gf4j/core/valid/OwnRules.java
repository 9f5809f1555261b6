package io.gf4j.core.valid;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The application's own rules that a validator knows.
 *
 * @param own those of this validator alone; they win over the shared ones
 */
record OwnRules(Map<String, RuleFunc> own) {
    /** Those of all validators. */
    static final ConcurrentHashMap<String, RuleFunc> SHARED = new ConcurrentHashMap<>();

    static final OwnRules NONE = new OwnRules(Map.of());

    OwnRules with(Map<String, RuleFunc> more) {
        Map<String, RuleFunc> all = new HashMap<>(own);
        all.putAll(more);
        return new OwnRules(Map.copyOf(all));
    }

    @Nullable
    RuleFunc get(String name) {
        @Nullable RuleFunc rule = own.get(name);
        return rule != null ? rule : SHARED.get(name);
    }

    boolean has(String name) {
        return get(name) != null;
    }
}
