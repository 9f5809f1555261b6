package io.gf4j.http.engine;

import java.time.Duration;

/**
 * The limits of a listener. A duration of zero means no limit.
 *
 * @param readTimeout from the first byte of a request to the last byte of its body, however slowly they come
 * @param idleTimeout between two requests of a connection; zero falls back to {@code readTimeout}
 * @param writeTimeout how long one write may wait for a client that does not read; quiet time between writes does not
 *     count
 * @param maxHeaderBytes size of the request line and headers together
 * @param keepAlive whether a connection may serve more than one request
 */
public record EngineSettings(
        Duration readTimeout, Duration idleTimeout, Duration writeTimeout, int maxHeaderBytes, boolean keepAlive) {}
