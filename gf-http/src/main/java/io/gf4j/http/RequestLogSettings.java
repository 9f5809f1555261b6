package io.gf4j.http;

import io.gf4j.core.log.Logger;

/** Which requests are logged, and the loggers that write the access log and the error log. */
record RequestLogSettings(
        boolean accessEnabled, boolean errorEnabled, boolean errorStack, Logger access, Logger error) {
    static RequestLogSettings of(ServerConfig config) {
        return new RequestLogSettings(
                config.accessLogEnabled(),
                config.errorLogEnabled(),
                config.errorStack(),
                logger(config, "gf.http.access", config.accessLogPattern()),
                logger(config, "gf.http.error", config.errorLogPattern()));
    }

    private static Logger logger(ServerConfig config, String name, String pattern) {
        Logger logger = config.logger().named(name);
        logger.setFile(pattern);
        logger.setStdoutPrint(config.logStdout());
        logger.setLevelPrint(false);
        logger.setStack(false);
        return logger;
    }
}
