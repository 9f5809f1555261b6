package io.gf4j;

import io.gf4j.core.view.Gview;
import io.gf4j.core.view.View;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which views have got their configuration: each gets it once (Go: gins.View). */
final class ConfiguredViews {
    private static final String DEFAULT_NAME = "default";
    private static final Set<String> CONFIGURED = new HashSet<>();

    private ConfiguredViews() {}

    static synchronized View get(String name) {
        String wanted = name.isEmpty() ? DEFAULT_NAME : name;
        View view = Gview.instance(wanted);
        if (!CONFIGURED.contains(wanted)) {
            Map<String, @Nullable Object> node = ConfigNode.of(wanted, "viewer");
            if (!node.isEmpty()) {
                view.setConfigWithMap(node);
            }
            CONFIGURED.add(wanted);
        }
        return view;
    }
}
