package io.gf4j.http.engine.undertow;

import io.gf4j.http.engine.EngineSettings;
import io.undertow.server.HttpServerExchange;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;
import org.xnio.StreamConnection;
import org.xnio.XnioIoThread;

/**
 * One client connection and its virtual thread, which reads, parses, handles and writes by itself. Undertow's parts ask
 * for work by resuming a conduit or by handing over a task; the thread's loop does one after the other.
 *
 * <p>Other threads only ever wake the loop, or close the bare socket: every wait then ends with an error on the
 * connection's own thread, which tidies up. That is how the watchdog ends a wait that took too long.
 */
final class SocketConnection extends StreamConnection implements Executor, Runnable {
    /**
     * How long a closing connection still listens, so that a reset does not overtake the reply. Go: rstAvoidanceDelay.
     */
    private static final long LINGER_NANOS = 500_000_000L;

    private final UndertowListener listener;
    private final SocketChannel socket;
    private final SocketSource source;
    private final SocketSink sink;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final SocketAddress peer;
    private volatile @Nullable Thread owner;
    private volatile @Nullable UndertowExchange current;
    private volatile @Nullable Thread readAhead;
    private boolean inRequest;
    private boolean closing;
    /** System.nanoTime at which the watchdog closes the socket; 0 for never. */
    private volatile long readDeadline;
    /** The same for the running request's body; it counts while the body is read. */
    private long requestDeadline;

    private volatile long writeDeadline;

    SocketConnection(UndertowListener listener, XnioIoThread thread, SocketChannel socket) throws IOException {
        super(thread);
        this.listener = listener;
        this.socket = socket;
        this.peer = socket.getRemoteAddress();
        source = new SocketSource(this, socket);
        sink = new SocketSink(this, socket);
        setSourceConduit(source);
        setSinkConduit(sink);
    }

    @Override
    public void run() {
        owner = Thread.currentThread();
        try {
            listener.open(this);
            while (socket.isOpen() && isOpen()) {
                step();
            }
        } finally {
            IoUtils.safeClose(this);
            listener.remove(this);
        }
    }

    /**
     * Does what Undertow asks for until the exchange is over: a handler of its own may wait for readiness or other
     * threads.
     */
    void workUntil(AtomicBoolean complete) {
        while (!complete.get() && socket.isOpen()) {
            step();
        }
    }

    private void step() {
        Runnable task = tasks.poll();
        if (task != null) {
            task.run();
        } else if (sink.isWriteResumed()) {
            sink.ready();
        } else if (source.isReadResumed()) {
            awaitBytes();
            source.ready();
        } else {
            LockSupport.park(this);
        }
    }

    /** Waits for the next request, or for more of its head. */
    private void awaitBytes() {
        if (!inRequest) {
            readDeadline = deadline(closing ? LINGER_NANOS : idleNanos());
            letOthersRun();
        }
        joinReadAhead();
        source.fill();
        if (!inRequest) {
            inRequest = true;
            readDeadline = deadline(settings().readTimeout().toNanos());
        }
    }

    /**
     * While they do, the client's next request often comes: the read then finds it, and needs not find nothing first
     * and wait.
     */
    @SuppressWarnings("ThreadPriorityCheck") // nothing depends on it
    private static void letOthersRun() {
        Thread.yield();
    }

    /** Runs one request: the parser has its head and gave its buffer back. */
    void serve(HttpServerExchange undertow) {
        undertow.setDispatchExecutor(this);
        source.headRead();
        // The handler may take its time: the client's time runs while its body is waited for.
        requestDeadline = readDeadline;
        readDeadline = 0;
        UndertowExchange exchange = new UndertowExchange(undertow, this);
        current = exchange;
        try {
            listener.handle(exchange);
        } finally {
            // A handler may leave its thread interrupted; the next read would take that for an order to close.
            Thread.interrupted();
            inRequest = false;
            exchange.end();
            closing = !undertow.isPersistent();
            if (!closing && listener.stopping()) {
                linger();
            }
            current = null;
        }
    }

    /** Closes after the reply, but listens on for a moment: a reset would make the client lose what it has not read. */
    void linger() {
        try {
            sink.terminateWrites();
            readDeadline = deadline(LINGER_NANOS);
            ByteBuffer rest = ByteBuffer.allocate(4096);
            while (socket.read(rest.clear()) >= 0) {
                // Thrown away: the reply said that the connection ends.
            }
        } catch (IOException e) {
            // The client went first.
        } finally {
            IoUtils.safeClose(socket);
        }
    }

    /** Waits for bytes past Undertow and puts them into the buffer; false at the end. */
    boolean read(ByteBuffer buffer) throws IOException {
        buffer.clear();
        source.awaitReadable();
        int read = source.read(buffer);
        buffer.flip();
        return read >= 0;
    }

    /** Sends bytes past Undertow: an informational reply before the one that Undertow writes. */
    void send(byte[] bytes) throws IOException {
        send(ByteBuffer.wrap(bytes));
    }

    /** Sends bytes past Undertow; waits until the client's socket has taken all. */
    void send(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            sink.write(buffer);
        }
    }

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
        wake();
    }

    void wake() {
        Thread thread = owner;
        if (thread != null && thread != Thread.currentThread()) {
            LockSupport.unpark(thread);
        }
    }

    /** Called by the watchdog, from its thread, several times a second. */
    void watch(long now) {
        if (passed(readDeadline, now) || passed(writeDeadline, now)) {
            cut();
            return;
        }
        UndertowExchange exchange = current;
        if (exchange != null && readAhead == null && exchange.runsLong()) {
            startReadAhead(exchange);
        }
    }

    /** Sees a client that leaves while its request runs; what it reads instead is kept for the next request. */
    private synchronized void startReadAhead(UndertowExchange exchange) {
        if (readAhead == null && current == exchange && !source.hasBytesOrEnd()) {
            readAhead = Thread.ofVirtual().start(() -> {
                if (!source.watch()) {
                    exchange.gone();
                }
            });
        }
    }

    private void joinReadAhead() {
        Thread thread;
        synchronized (this) {
            thread = readAhead;
            readAhead = null;
        }
        boolean interrupted = false;
        while (thread != null && thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The server stops: an idle connection is closed, a reply that has begun is told to end. */
    void stop() {
        UndertowExchange exchange = current;
        if (exchange == null) {
            cut();
        } else {
            exchange.serverStops();
        }
    }

    /** Closes the bare socket; the owner notices and tidies up. May be called from any thread. */
    void cut() {
        IoUtils.safeClose(socket);
        wake();
    }

    void clientGone() {
        UndertowExchange exchange = current;
        if (exchange != null) {
            exchange.gone();
        }
    }

    void writeBegins() {
        long nanos = settings().writeTimeout().toNanos();
        if (nanos > 0) {
            writeDeadline = deadline(nanos);
        }
    }

    void writeEnds() {
        if (writeDeadline != 0) {
            writeDeadline = 0;
        }
    }

    void bodyReadBegins() {
        readDeadline = requestDeadline;
    }

    void bodyReadEnds() {
        readDeadline = 0;
    }

    boolean stopping() {
        return listener.stopping();
    }

    /** Whether the server lets the connection serve another request after the one that runs. */
    boolean mayServeAnother() {
        return settings().keepAlive() && !listener.stopping();
    }

    private EngineSettings settings() {
        return listener.settings();
    }

    private long idleNanos() {
        EngineSettings settings = settings();
        return (settings.idleTimeout().isZero() ? settings.readTimeout() : settings.idleTimeout()).toNanos();
    }

    private static long deadline(long nanos) {
        // 0 means none; a nanosecond more or less does not matter, so no deadline is ever even.
        return nanos <= 0 ? 0 : System.nanoTime() + nanos | 1;
    }

    private static boolean passed(long deadline, long now) {
        return deadline != 0 && now - deadline >= 0;
    }

    @Override
    protected void closeAction() throws IOException {
        socket.close();
    }

    @Override
    public SocketAddress getPeerAddress() {
        return peer;
    }

    @Override
    public SocketAddress getLocalAddress() {
        return listener.address();
    }
}
