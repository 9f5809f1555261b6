package io.gf4j;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.http.session.RedisClient;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Clients of Redis by the groups of the node {@code redis}: one for each (Go: gins.Redis). */
final class ConfiguredRedis {
    private static final String DEFAULT_GROUP = "default";
    private static final Map<String, RedisClient> BY_GROUP = new HashMap<>();

    private ConfiguredRedis() {}

    static synchronized RedisClient get(String group) {
        String wanted = group.isEmpty() ? DEFAULT_GROUP : group;
        RedisClient known = BY_GROUP.get(wanted);
        if (known == null) {
            Map<String, @Nullable Object> node = ConfigNode.group(wanted, "redis");
            if (node.isEmpty()) {
                throw Gerror.newCodef(
                        Gcode.CODE_MISSING_CONFIGURATION,
                        "the configuration has no node redis.%s for a client of Redis",
                        wanted);
            }
            known = RedisClient.of("redis." + wanted, node);
            BY_GROUP.put(wanted, known);
        }
        return known;
    }
}
