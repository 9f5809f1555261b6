package io.gf4j.http;

import io.gf4j.core.log.Logger;

/** What a server logs (Go: ghttp_server_config_logging.go). To be set before the start. */
public sealed interface ServerLogConfig permits Server {
    private ServerConfig config() {
        return ((Server) this).config();
    }

    /**
     * Writes log files in this folder, and switches access and error log on; empty changes nothing. Go: SetLogPath.
     *
     * @throws io.gf4j.core.error.GfException if the folder cannot be made, or if logback is not there to write files
     */
    default void setLogPath(String path) {
        if (!path.isEmpty()) {
            config().logPath(path).errorLogEnabled(true).accessLogEnabled(true);
            logger().setPath(path);
        }
    }

    /** Writes the server's lines; the access and error log are written by changed copies of it. Go: SetLogger. */
    default void setLogger(Logger logger) {
        config().logger(logger);
    }

    /** Writes the server's lines. Go: Logger. */
    default Logger logger() {
        return config().logger();
    }

    /**
     * Sets from which level on the server's lines are written. Go: SetLogLevel.
     *
     * @throws io.gf4j.core.error.GfException if there is no such level
     */
    default void setLogLevel(String level) {
        config().logLevel(level);
        logger().setLevelStr(level);
    }

    /** Sets whether the lines of access and error log also go to slf4j. Go: SetLogStdout. */
    default void setLogStdout(boolean enabled) {
        config().logStdout(enabled);
    }

    /** The folder of the log files, or empty. Go: GetLogPath. */
    default String getLogPath() {
        return config().logPath();
    }

    /** Whether each request is logged. Go: IsAccessLogEnabled. */
    default boolean isAccessLogEnabled() {
        return config().accessLogEnabled();
    }

    /** Whether requests that end with an error are logged. Go: IsErrorLogEnabled. */
    default boolean isErrorLogEnabled() {
        return config().errorLogEnabled();
    }

    /** Sets whether each request is logged. Go: SetAccessLogEnabled. */
    default void setAccessLogEnabled(boolean enabled) {
        config().accessLogEnabled(enabled);
    }

    /** Sets whether requests that end with an error are logged. Go: SetErrorLogEnabled. */
    default void setErrorLogEnabled(boolean enabled) {
        config().errorLogEnabled(enabled);
    }

    /** Sets whether the error log shows the stack. Go: SetErrorStack. */
    default void setErrorStack(boolean enabled) {
        config().errorStack(enabled);
    }
}
