package io.gf4j;

import io.gf4j.core.config.Config;
import io.gf4j.core.config.ConfigEntry;
import io.gf4j.core.config.ConfigMap;
import io.gf4j.core.config.Gcfg;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nodes of the default configuration by the names of what they configure. */
final class ConfigNode {
    private ConfigNode() {}

    /**
     * What a node holds under the name, else the node itself; empty if there is no such node, or no configuration. The
     * first of the nodes that is there, in any spelling, counts.
     *
     * @throws io.gf4j.core.error.GfException if the node is no map; it names file and line
     */
    static Map<String, @Nullable Object> of(String name, String... nodes) {
        Map<String, @Nullable Object> common = first(nodes);
        Map<String, @Nullable Object> own = map(common.get(name));
        return own.isEmpty() ? common : own;
    }

    /** What a node holds under the name; empty if there is none. */
    static Map<String, @Nullable Object> group(String name, String node) {
        return map(first(node).get(name));
    }

    private static Map<String, @Nullable Object> first(String... nodes) {
        Config config = Gcfg.instance();
        Map<String, @Nullable Object> all = config.available() ? config.data() : Map.of();
        for (String node : nodes) {
            String key = ConfigMap.find(all, node);
            if (key != null) {
                return new ConfigEntry("", all, key).toMap();
            }
        }
        return Map.of();
    }

    @SuppressWarnings("unchecked") // Maps of a configuration have texts as keys.
    private static Map<String, @Nullable Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }
}
