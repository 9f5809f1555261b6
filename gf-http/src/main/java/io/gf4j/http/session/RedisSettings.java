package io.gf4j.http.session;

import java.time.Duration;

/** How Redis is reached and by how many connections; the initial values are those of an address alone. */
final class RedisSettings {
    /** No wait is without an end: neither for a connection of the pool nor for Redis. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int CONNECTIONS = 64;

    String host = "127.0.0.1";
    int port = 6379;
    String user = "";
    String password = "";
    int database;
    boolean tls;
    boolean tlsSkipVerify;
    int protocol;

    int maxActive = CONNECTIONS;
    int maxIdle = CONNECTIONS;
    int minIdle;
    Duration idleTimeout = Duration.ofMinutes(1);
    Duration waitTimeout = PATIENCE;
    Duration dialTimeout = PATIENCE;
    Duration readTimeout = PATIENCE;
}
