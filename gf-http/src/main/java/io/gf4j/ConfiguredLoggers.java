package io.gf4j;

import io.gf4j.core.log.Glog;
import io.gf4j.core.log.Logger;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Loggers that have got their configuration: each gets it once (Go: gins.Log). */
final class ConfiguredLoggers {
    private static final String DEFAULT_NAME = "default";
    private static final Map<String, Logger> BY_NAME = new HashMap<>();

    private ConfiguredLoggers() {}

    static synchronized Logger get(String name) {
        String wanted = name.isEmpty() ? DEFAULT_NAME : name;
        Logger known = BY_NAME.get(wanted);
        if (known == null) {
            known = Glog.instance(wanted);
            Map<String, @Nullable Object> node = ConfigNode.of(wanted, "logger");
            if (!node.isEmpty()) {
                known.setConfigWithMap(node);
            }
            BY_NAME.put(wanted, known);
        }
        return known;
    }
}
