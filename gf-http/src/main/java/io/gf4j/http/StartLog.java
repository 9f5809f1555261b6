package io.gf4j.http;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What servers say of themselves, in ghttp's words, by the logger {@code gf.http.server}; the table by
 * {@code gf.http.routes}.
 */
final class StartLog {
    private static final Logger SERVER = LoggerFactory.getLogger("gf.http.server");
    private static final Logger ROUTES = LoggerFactory.getLogger("gf.http.routes");

    private StartLog() {}

    static void listening(String address) {
        SERVER.info("pid[{}]: http server started listening on [{}]", pid(), address);
    }

    static void api(ServerConfig config, int port) {
        String host = "http://127.0.0.1:" + port;
        boolean page = !config.swaggerPath().isEmpty();
        if (page) {
            SERVER.info("swagger ui is serving at address: {}{}/", host, config.swaggerPath());
        }
        if (!config.openapiPath().isEmpty()) {
            SERVER.info("openapi specification is serving at address: {}{}", host, config.openapiPath());
        } else if (page) {
            SERVER.warn("openapi specification is disabled but swagger ui is serving, which might make no sense");
        } else {
            SERVER.info("openapi specification is disabled");
        }
    }

    static void routes(ServerSettings settings, List<RouterItem> routes) {
        if (settings.dumpRouterMap() && !routes.isEmpty()) {
            ROUTES.info("\n{}", RouteList.print(routes));
        }
    }

    static void signalled(String signal) {
        SERVER.info("{}: server gracefully shutting down by signal: {}", pid(), signal);
    }

    static void cut(String name, int connections) {
        if (connections > 0) {
            SERVER.warn("server \"{}\" stopped with {} requests still running; they were cut", name, connections);
        }
    }

    static void removing(String plugin) {
        SERVER.info("remove plugin: {}", plugin);
    }

    static void notRemoved(String plugin, RuntimeException e) {
        SERVER.error("plugin \"{}\" failed to be removed", plugin, e);
    }

    static void allShutDown() {
        SERVER.info("pid[{}]: all servers shutdown", pid());
    }

    private static long pid() {
        return ProcessHandle.current().pid();
    }
}
