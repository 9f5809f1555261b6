package io.gf4j.http;

import io.gf4j.core.conv.Gconv;
import io.gf4j.core.conv.Var;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the getters of parameters have in common. */
final class ParamMaps {
    private ParamMaps() {}

    /** A default as the caller wrote it, or an empty Var. */
    static Var orDefault(@Nullable Object @Nullable [] def) {
        return Var.of(def != null && def.length > 0 ? def[0] : null);
    }

    /** The value under a key, even null if it is there, else the default. */
    static Var get(Map<String, @Nullable Object> from, String key, @Nullable Object @Nullable [] def) {
        Object value = from.get(key);
        return value != null || from.containsKey(key) ? Var.of(value) : orDefault(def);
    }

    /** The values of the keys that are asked for, or their defaults. */
    static Map<String, @Nullable Object> pick(
            Map<String, @Nullable Object> from, Map<String, ? extends @Nullable Object> defaults) {
        Map<String, @Nullable Object> picked = new LinkedHashMap<>(defaults);
        picked.replaceAll((key, def) -> from.containsKey(key) ? from.get(key) : def);
        return picked;
    }

    static Map<String, String> texts(Map<String, @Nullable Object> map) {
        Map<String, String> texts = LinkedHashMap.newLinkedHashMap(map.size());
        map.forEach((key, value) -> texts.put(key, Gconv.toString(value)));
        return texts;
    }

    static Map<String, Var> vars(Map<String, @Nullable Object> map) {
        Map<String, Var> vars = LinkedHashMap.newLinkedHashMap(map.size());
        map.forEach((key, value) -> vars.put(key, Var.of(value)));
        return vars;
    }
}
