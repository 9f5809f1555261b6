package io.gf4j.http;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.ctx.Gctx;
import io.gf4j.core.log.Logger;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * What servers say of themselves, in ghttp's words, each by its own logger, and the process by the same for slf4j:
 * {@code gf.http.server}; the table by {@code gf.http.routes}.
 */
final class StartLog {
    private static final org.slf4j.Logger PROCESS = LoggerFactory.getLogger("gf.http.server");

    private StartLog() {}

    static void listening(Logger logger, String address) {
        logger.infof(ctx(), "pid[%d]: http server started listening on [%s]", pid(), address);
    }

    static void api(ServerConfig config, int port) {
        Logger logger = config.logger();
        String host = "http://127.0.0.1:" + port;
        boolean page = !config.swaggerPath().isEmpty();
        if (page) {
            logger.infof(ctx(), "swagger ui is serving at address: %s%s/", host, config.swaggerPath());
        }
        if (!config.openapiPath().isEmpty()) {
            logger.infof(ctx(), "openapi specification is serving at address: %s%s", host, config.openapiPath());
        } else if (page) {
            logger.warning(
                    ctx(), "openapi specification is disabled but swagger ui is serving, which might make no sense");
        } else {
            logger.info(ctx(), "openapi specification is disabled");
        }
    }

    static void routes(ServerSettings settings, List<RouterItem> routes) {
        if (settings.dumpRouterMap() && !routes.isEmpty()) {
            settings.logger().named("gf.http.routes").header(false).printf(ctx(), "\n%s", RouteList.print(routes));
        }
    }

    static void signalled(String signal) {
        PROCESS.info("{}: server gracefully shutting down by signal: {}", pid(), signal);
    }

    static void cut(ServerSettings settings, int connections) {
        if (connections > 0) {
            settings.logger()
                    .warningf(
                            ctx(),
                            "server \"%s\" stopped with %d requests still running; they were cut",
                            settings.name(),
                            connections);
        }
    }

    static void toldToStop() {
        PROCESS.info("pid[{}]: server gracefully shutting down by api", pid());
    }

    static void removing(Logger logger, String plugin) {
        logger.printf(ctx(), "remove plugin: %s", plugin);
    }

    static void notRemoved(Logger logger, String plugin, RuntimeException e) {
        logger.errorf(ctx(), "plugin \"%s\" failed to be removed: %+v", plugin, e);
    }

    static void allShutDown(Logger logger) {
        logger.infof(ctx(), "pid[%d]: all servers shutdown", pid());
    }

    /** The same of {@code waitAll}, which is no server's. */
    static void allShutDown() {
        PROCESS.info("pid[{}]: all servers shutdown", pid());
    }

    private static Ctx ctx() {
        return Gctx.getInitCtx();
    }

    private static long pid() {
        return ProcessHandle.current().pid();
    }
}
