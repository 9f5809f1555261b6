package io.gf4j.http;

import java.time.Duration;

/** How long and how large things may be: keys of {@link ServerConfig}. */
public sealed interface LimitKeys permits ServerConfig {
    private ServerConfig self() {
        return (ServerConfig) this;
    }

    /** How long a request may take to arrive, body included; zero for no limit. Key readTimeout. */
    default Duration readTimeout() {
        return self().get(ServerKeys.READ_TIMEOUT);
    }

    /** Sets {@link #readTimeout()}. */
    default ServerConfig readTimeout(Duration value) {
        return self().set(ServerKeys.READ_TIMEOUT, value);
    }

    /**
     * How long one write may wait for a client that does not read; zero, as in ghttp, for no limit. Quiet time between
     * two writes does not count. Key writeTimeout.
     */
    default Duration writeTimeout() {
        return self().get(ServerKeys.WRITE_TIMEOUT);
    }

    /** Sets {@link #writeTimeout()}. */
    default ServerConfig writeTimeout(Duration value) {
        return self().set(ServerKeys.WRITE_TIMEOUT, value);
    }

    /** How long a connection may wait for its next request; zero means readTimeout. Key idleTimeout. */
    default Duration idleTimeout() {
        return self().get(ServerKeys.IDLE_TIMEOUT);
    }

    /** Sets {@link #idleTimeout()}. */
    default ServerConfig idleTimeout(Duration value) {
        return self().set(ServerKeys.IDLE_TIMEOUT, value);
    }

    /** Greatest size of a request's head in bytes; 4,096 more are let through, as net/http does. Key maxHeaderBytes. */
    default int maxHeaderBytes() {
        return self().get(ServerKeys.MAX_HEADER_BYTES);
    }

    /** Sets {@link #maxHeaderBytes()}. */
    default ServerConfig maxHeaderBytes(int value) {
        return self().set(ServerKeys.MAX_HEADER_BYTES, value);
    }

    /** Greatest size of a request's body in bytes; 0 or less for no limit. Key clientMaxBodySize. */
    default long clientMaxBodySize() {
        return self().get(ServerKeys.CLIENT_MAX_BODY_SIZE);
    }

    /** Sets {@link #clientMaxBodySize()}. */
    default ServerConfig clientMaxBodySize(long value) {
        return self().set(ServerKeys.CLIENT_MAX_BODY_SIZE, value);
    }

    /**
     * How many bytes of a request's uploaded files are kept in memory; larger files go to temporary files. Key
     * formParsingMemory.
     */
    default long formParsingMemory() {
        return self().get(ServerKeys.FORM_PARSING_MEMORY);
    }

    /** Sets {@link #formParsingMemory()}. */
    default ServerConfig formParsingMemory(long value) {
        return self().set(ServerKeys.FORM_PARSING_MEMORY, value);
    }

    /** How many seconds a stop waits for running requests. Key gracefulShutdownTimeout. */
    default int gracefulShutdownTimeout() {
        return self().get(ServerKeys.GRACEFUL_SHUTDOWN_TIMEOUT);
    }

    /** Sets {@link #gracefulShutdownTimeout()}. */
    default ServerConfig gracefulShutdownTimeout(int value) {
        return self().set(ServerKeys.GRACEFUL_SHUTDOWN_TIMEOUT, value);
    }

    /**
     * ghttp's name for {@link #gracefulShutdownTimeout()}: where this one alone is set, a stop waits so many seconds.
     * Key gracefulTimeout.
     */
    default int gracefulTimeout() {
        return self().get(ServerKeys.GRACEFUL_TIMEOUT);
    }

    /** Sets {@link #gracefulTimeout()}. */
    default ServerConfig gracefulTimeout(int value) {
        return self().set(ServerKeys.GRACEFUL_TIMEOUT, value);
    }
}
