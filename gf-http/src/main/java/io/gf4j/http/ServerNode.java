package io.gf4j.http;

import io.gf4j.core.config.ConfigEntry;
import io.gf4j.core.error.GfException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the node {@code server} of a configuration. */
final class ServerNode {
    private static final Logger LOG = LoggerFactory.getLogger("gf.http.server");
    private static final String NODE = "server";

    private ServerNode() {}

    /** Sets what the map says, and lets it have its effect; its logger's settings come last. */
    static void read(Map<String, @Nullable Object> map, ServerConfig config) {
        @Nullable Map<String, @Nullable Object> logger = null;
        for (ConfigEntry entry : ConfigEntry.of(NODE, map)) {
            ServerKey<?> key = KnownKeys.find(entry.plainKey());
            if (ServerKeys.LOGGER.equals(key)) {
                logger = entry.toMap();
            } else if (key != null) {
                KeyValues.set(config, key, entry);
            } else {
                warn(entry);
            }
        }
        settled(config);
        if (logger != null && !logger.isEmpty()) {
            config.logger().setConfigWithMap(logger);
        }
    }

    /** A map that is no key may be the node of another server. */
    private static void warn(ConfigEntry entry) {
        String reason = LaterKeys.reason(entry.plainKey());
        if (reason != null) {
            if (!entry.value().isEmpty()) {
                LOG.warn("{} has no effect: {}", entry.place(), reason);
            }
        } else if (!(entry.value().val() instanceof Map)) {
            LOG.warn("{} is no key of a server", entry.place());
        }
    }

    /** What ghttp does with a configuration that is set as a whole (Go: SetConfig). */
    static ServerConfig settled(ServerConfig config) {
        if (!config.address().isEmpty() && !config.address().contains(":")) {
            config.address(":" + config.address());
        }
        if (!config.serverRoot().isEmpty() || !config.searchPaths().isEmpty()) {
            config.fileServerEnabled(true);
        }
        if (!config.logPath().isEmpty()
                && !config.logPath().equals(config.logger().getPath())) {
            config.logger().setPath(config.logPath());
        }
        if (config.isSet(ServerKeys.LOG_LEVEL)) {
            level(config);
        }
        return config;
    }

    private static void level(ServerConfig config) {
        try {
            config.logger().setLevelStr(config.logLevel());
        } catch (GfException e) {
            throw StartError.of("logLevel: " + e.getMessage());
        }
    }
}
