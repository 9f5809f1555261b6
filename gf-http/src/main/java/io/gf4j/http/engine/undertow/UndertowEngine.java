package io.gf4j.http.engine.undertow;

import io.gf4j.http.engine.Engine;
import io.gf4j.http.engine.EngineSettings;
import io.gf4j.http.engine.ExchangeHandler;
import io.gf4j.http.engine.Listener;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;

/**
 * Undertow's HTTP on blocking sockets. What listeners share: the buffer pool, and one thread for the few things that
 * Undertow wants from an exchange's I/O thread; no request runs there.
 */
public final class UndertowEngine implements Engine {
    private static final int BACKLOG = 4096;

    private final BufferPool pool = new BufferPool();
    private final EngineThread thread = new EngineThread();

    @Override
    public Listener listen(InetSocketAddress address, EngineSettings settings, ExchangeHandler handler)
            throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open();
        try {
            server.bind(address, BACKLOG);
            UndertowListener listener = new UndertowListener(server, thread, pool, settings, handler);
            listener.start();
            return listener;
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
