package io.gf4j.http;

import io.gf4j.core.log.Logger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is logged: keys of {@link ServerConfig}. */
public sealed interface LogKeys permits ServerConfig {
    private ServerConfig self() {
        return (ServerConfig) this;
    }

    /** Whether each request is logged. Key accessLogEnabled. */
    default boolean accessLogEnabled() {
        return self().get(ServerKeys.ACCESS_LOG_ENABLED);
    }

    /** Sets {@link #accessLogEnabled()}. */
    default ServerConfig accessLogEnabled(boolean value) {
        return self().set(ServerKeys.ACCESS_LOG_ENABLED, value);
    }

    /** Whether requests that end with an error are logged. Key errorLogEnabled. */
    default boolean errorLogEnabled() {
        return self().get(ServerKeys.ERROR_LOG_ENABLED);
    }

    /** Sets {@link #errorLogEnabled()}. */
    default ServerConfig errorLogEnabled(boolean value) {
        return self().set(ServerKeys.ERROR_LOG_ENABLED, value);
    }

    /** Whether the error log shows the stack. Key errorStack. */
    default boolean errorStack() {
        return self().get(ServerKeys.ERROR_STACK);
    }

    /** Sets {@link #errorStack()}. */
    default ServerConfig errorStack(boolean value) {
        return self().set(ServerKeys.ERROR_STACK, value);
    }

    /** Writes the server's lines; by slf4j's logger {@code gf.http.server} unless set. Key logger: its settings. */
    default Logger logger() {
        return Objects.requireNonNull(self().<@Nullable Logger>get(ServerKeys.LOGGER));
    }

    /** Sets {@link #logger()}. */
    default ServerConfig logger(Logger value) {
        return self().<@Nullable Logger>set(ServerKeys.LOGGER, value);
    }

    /** The folder of the log files; empty for no files. Key logPath. */
    default String logPath() {
        return self().get(ServerKeys.LOG_PATH);
    }

    /** Sets {@link #logPath()}. */
    default ServerConfig logPath(String value) {
        return self().set(ServerKeys.LOG_PATH, value);
    }

    /** From which level on the server's lines are written: {@link Logger#setLevelStr}. Key logLevel. */
    default String logLevel() {
        return self().get(ServerKeys.LOG_LEVEL);
    }

    /** Sets {@link #logLevel()}. */
    default ServerConfig logLevel(String value) {
        return self().set(ServerKeys.LOG_LEVEL, value);
    }

    /** Whether the lines of access and error log also go to slf4j. Key logStdout. */
    default boolean logStdout() {
        return self().get(ServerKeys.LOG_STDOUT);
    }

    /** Sets {@link #logStdout()}. */
    default ServerConfig logStdout(boolean value) {
        return self().set(ServerKeys.LOG_STDOUT, value);
    }

    /** The name of the error log's files, with PHP's date letters in braces. Key errorLogPattern. */
    default String errorLogPattern() {
        return self().get(ServerKeys.ERROR_LOG_PATTERN);
    }

    /** Sets {@link #errorLogPattern()}. */
    default ServerConfig errorLogPattern(String value) {
        return self().set(ServerKeys.ERROR_LOG_PATTERN, value);
    }

    /** The name of the access log's files, with PHP's date letters in braces. Key accessLogPattern. */
    default String accessLogPattern() {
        return self().get(ServerKeys.ACCESS_LOG_PATTERN);
    }

    /** Sets {@link #accessLogPattern()}. */
    default ServerConfig accessLogPattern(String value) {
        return self().set(ServerKeys.ACCESS_LOG_PATTERN, value);
    }
}
