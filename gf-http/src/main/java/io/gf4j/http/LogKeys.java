package io.gf4j.http;

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
}
