package io.gf4j.http;

import io.gf4j.http.engine.EngineSettings;
import io.gf4j.http.file.StaticFiles;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A server's configuration as it was at the start. The request path reads only this. */
record ServerSettings(
        String name,
        String address,
        String serverAgent,
        EngineSettings engine,
        long clientMaxBodySize,
        Map<String, String> rewrites,
        boolean accessLogEnabled,
        boolean errorLogEnabled,
        boolean errorStack,
        boolean dumpRouterMap,
        CookieSettings cookies,
        SessionSettings sessions,
        Duration shutdownTimeout,
        boolean indexFolder,
        @Nullable StaticFiles staticFiles) {
    static ServerSettings of(ServerConfig config) {
        return new ServerSettings(
                config.name(),
                config.address(),
                config.serverAgent(),
                new EngineSettings(
                        config.readTimeout(),
                        config.idleTimeout(),
                        config.writeTimeout(),
                        config.maxHeaderBytes(),
                        config.keepAlive()),
                config.clientMaxBodySize(),
                Map.copyOf(config.rewrites()),
                config.accessLogEnabled(),
                config.errorLogEnabled(),
                config.errorStack(),
                config.dumpRouterMap(),
                CookieSettings.of(config),
                SessionSettings.of(config),
                Duration.ofSeconds(config.gracefulShutdownTimeout()),
                config.indexFolder(),
                StaticRoots.of(config));
    }
}
