package io.gf4j.http;

import io.gf4j.core.log.Logger;
import io.gf4j.core.view.View;
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
        long formParsingMemory,
        Map<String, String> rewrites,
        RequestLogSettings requestLog,
        Logger logger,
        boolean dumpRouterMap,
        CookieSettings cookies,
        SessionSettings sessions,
        Duration shutdownTimeout,
        boolean indexFolder,
        @Nullable StaticFiles staticFiles,
        @Nullable View view) {
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
                config.formParsingMemory(),
                Map.copyOf(config.rewrites()),
                RequestLogSettings.of(config),
                config.logger(),
                config.dumpRouterMap(),
                CookieSettings.of(config),
                SessionSettings.of(config),
                Duration.ofSeconds(stopSeconds(config)),
                config.indexFolder(),
                StaticRoots.of(config),
                config.view());
    }

    private static int stopSeconds(ServerConfig config) {
        boolean ghttpsName =
                config.isSet(ServerKeys.GRACEFUL_TIMEOUT) && !config.isSet(ServerKeys.GRACEFUL_SHUTDOWN_TIMEOUT);
        return ghttpsName ? config.gracefulTimeout() : config.gracefulShutdownTimeout();
    }
}
