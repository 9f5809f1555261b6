package io.gf4j;

import io.gf4j.http.Server;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/** Which servers have got their configuration: each gets it once (Go: gins.Server). */
final class ConfiguredServers {
    private static final Set<Server> CONFIGURED = Collections.newSetFromMap(new WeakHashMap<>());

    private ConfiguredServers() {}

    static synchronized Server configured(Server server) {
        if (!CONFIGURED.contains(server)) {
            String name = server.getName();
            Map<String, @Nullable Object> node = ConfigNode.of(name, "server", "httpserver");
            if (!node.isEmpty()) {
                server.setConfigWithMap(node);
            }
            ConfiguredViews.get(""); // what its requests render with, unless it has a view of its own
            CONFIGURED.add(server);
        }
        return server;
    }
}
