package io.gf4j.http.engine.undertow;

import io.gf4j.http.engine.EngineSettings;
import io.gf4j.http.engine.ExchangeHandler;
import io.gf4j.http.engine.Listener;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpOpenListener;
import io.undertow.server.protocol.http.HttpServerConnection;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xnio.IoUtils;
import org.xnio.OptionMap;
import org.xnio.XnioIoThread;

/** A listening socket: accepts connections, gives each its virtual thread, and stops them all. */
final class UndertowListener implements Listener {
    private static final Logger LOG = LoggerFactory.getLogger(UndertowListener.class);
    /** As net/http: what a head may hold beyond the configured limit. */
    private static final int HEADER_SLACK = 4096;

    private static final int MAX_LINES = 1 << 20;

    private static final long ACCEPT_RETRY_MILLIS = 50;

    private final ServerSocketChannel server;
    private final InetSocketAddress address;
    private final XnioIoThread ioThread;
    private final EngineSettings settings;
    private final ExchangeHandler handler;
    private final HttpOpenListener http;
    private final Set<SocketConnection> connections = ConcurrentHashMap.newKeySet();
    private final Watchdog watchdog = new Watchdog(connections);
    private final Object idle = new Object();
    private volatile boolean stopping;

    UndertowListener(
            ServerSocketChannel server,
            XnioIoThread ioThread,
            BufferPool pool,
            EngineSettings settings,
            ExchangeHandler handler)
            throws IOException {
        this.server = server;
        this.address = (InetSocketAddress) server.getLocalAddress();
        this.ioThread = ioThread;
        this.settings = settings;
        this.handler = handler;
        http = new HttpOpenListener(
                pool,
                OptionMap.builder()
                        .set(UndertowOptions.MAX_HEADER_SIZE, settings.maxHeaderBytes() + HEADER_SLACK)
                        // The head's size bounds them.
                        .set(UndertowOptions.MAX_HEADERS, MAX_LINES)
                        .set(UndertowOptions.MAX_PARAMETERS, MAX_LINES)
                        // Bodies are counted by the server, which can answer 413; paths are decoded there, as Go does.
                        .set(UndertowOptions.MAX_ENTITY_SIZE, -1L)
                        .set(UndertowOptions.DECODE_URL, false)
                        .set(UndertowOptions.ALLOW_UNESCAPED_CHARACTERS_IN_URL, true)
                        .set(UndertowOptions.ENABLE_HTTP2, false)
                        .getMap());
        http.setRootHandler(UndertowListener::dispatch);
    }

    void start() {
        Thread.ofVirtual().name("gf-accept-" + address.getPort()).start(this::acceptAll);
        watchdog.start("gf-watchdog-" + address.getPort());
    }

    /** Leaves Undertow's parser before the request runs, so that the parser's buffer goes back to the pool. */
    private static void dispatch(HttpServerExchange exchange) {
        SocketConnection connection = (SocketConnection) ((HttpServerConnection) exchange.getConnection()).getChannel();
        exchange.dispatch(connection, () -> connection.serve(exchange));
    }

    private void acceptAll() {
        boolean failing = false;
        while (server.isOpen()) {
            try {
                accept(server.accept());
                failing = false;
            } catch (IOException | RuntimeException e) {
                if (server.isOpen()) {
                    if (!failing) {
                        LOG.warn("no new connections on {} until this ends: {}", address, e.getMessage());
                    }
                    failing = true;
                    pause();
                }
            }
        }
    }

    private void accept(SocketChannel socket) {
        try {
            socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
            socket.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
            SocketConnection connection = new SocketConnection(this, ioThread, socket);
            connections.add(connection);
            watchdog.wake();
            Thread.ofVirtual().name("gf-http").start(connection);
            if (stopping) {
                connection.cut();
            }
        } catch (IOException e) {
            // The client has gone again.
            IoUtils.safeClose(socket);
        }
    }

    /** Out of file descriptors or memory: others must end before a new connection can begin. */
    private static void pause() {
        try {
            Thread.sleep(ACCEPT_RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void open(SocketConnection connection) {
        http.handleEvent(connection);
    }

    void handle(UndertowExchange exchange) {
        ExchangeHandler refusal = RequestGuard.check(exchange);
        (refusal == null ? handler : refusal).handle(exchange);
    }

    void remove(SocketConnection connection) {
        connections.remove(connection);
        if (stopping && connections.isEmpty()) {
            synchronized (idle) {
                idle.notifyAll();
            }
        }
    }

    @Override
    public InetSocketAddress address() {
        return address;
    }

    EngineSettings settings() {
        return settings;
    }

    boolean stopping() {
        return stopping;
    }

    @Override
    public void stop() {
        stopping = true;
        IoUtils.safeClose(server);
        connections.forEach(SocketConnection::stop);
    }

    @Override
    public int awaitIdle(Duration timeout) throws InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        synchronized (idle) {
            long left = end - System.nanoTime();
            while (!connections.isEmpty() && left > 0) {
                idle.wait(left / 1_000_000 + 1);
                left = end - System.nanoTime();
            }
        }
        return connections.size();
    }

    @Override
    public void close() {
        stop();
        connections.forEach(SocketConnection::cut);
        watchdog.stop();
    }
}
