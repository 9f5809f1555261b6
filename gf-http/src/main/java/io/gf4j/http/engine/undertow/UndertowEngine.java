package io.gf4j.http.engine.undertow;

import io.gf4j.http.engine.Engine;
import io.gf4j.http.engine.EngineSettings;
import io.gf4j.http.engine.ExchangeHandler;
import io.gf4j.http.engine.Listener;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import org.xnio.OptionMap;
import org.xnio.Options;
import org.xnio.Xnio;
import org.xnio.XnioWorker;

/**
 * Undertow's HTTP on blocking sockets. What listeners share: the buffer pool, and one XNIO worker with a single I/O
 * thread for the few things that Undertow wants from an exchange's I/O thread; no request runs there.
 */
public final class UndertowEngine implements Engine {
    private static final int BACKLOG = 4096;

    private final BufferPool pool = new BufferPool();
    private final XnioWorker worker;

    /**
     * Starts the engine's only shared thread.
     *
     * @throws IOException if XNIO cannot make its worker, for example because no file descriptor is left
     */
    public UndertowEngine() throws IOException {
        worker = Xnio.getInstance()
                .createWorker(OptionMap.builder()
                        .set(Options.WORKER_NAME, "gf-undertow")
                        .set(Options.WORKER_IO_THREADS, 1)
                        .set(Options.WORKER_TASK_CORE_THREADS, 0)
                        .set(Options.WORKER_TASK_MAX_THREADS, 1)
                        .set(Options.THREAD_DAEMON, true)
                        .getMap());
    }

    @Override
    public Listener listen(InetSocketAddress address, EngineSettings settings, ExchangeHandler handler)
            throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open();
        try {
            server.bind(address, BACKLOG);
            UndertowListener listener = new UndertowListener(server, worker.getIoThread(), pool, settings, handler);
            listener.start();
            return listener;
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
