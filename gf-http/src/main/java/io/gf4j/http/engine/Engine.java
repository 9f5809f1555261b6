package io.gf4j.http.engine;

import java.io.IOException;
import java.net.InetSocketAddress;

/** Speaks HTTP on sockets and hands each request to an {@link ExchangeHandler}. */
public interface Engine extends AutoCloseable {
    /**
     * Opens a listening socket and serves it until it is stopped; returns at once.
     *
     * @throws IOException if the address cannot be bound, for example because the port is in use
     */
    Listener listen(InetSocketAddress address, EngineSettings settings, ExchangeHandler handler) throws IOException;

    /** Releases what the engine's listeners share. Listeners must have been closed before. */
    @Override
    void close();
}
