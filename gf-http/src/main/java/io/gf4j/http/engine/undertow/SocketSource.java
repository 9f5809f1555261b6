package io.gf4j.http.engine.undertow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.XnioIoThread;
import org.xnio.XnioWorker;
import org.xnio.channels.StreamSinkChannel;
import org.xnio.conduits.ConduitReadableByteChannel;
import org.xnio.conduits.Conduits;
import org.xnio.conduits.ReadReadyHandler;
import org.xnio.conduits.StreamSourceConduit;

/**
 * The reading side of a blocking socket, as XNIO wants to see it. Waiting happens in {@link #fill}, with a buffer of a
 * few hundred bytes of its own, so that a connection that waits for its next request holds no pooled buffer. A read
 * answers 0 when nothing was filled, unless {@link #awaitReadable} allowed it to wait: Undertow's frame channels rely
 * on that.
 */
final class SocketSource implements StreamSourceConduit {
    private static final int AHEAD_SIZE = 512;

    /** While a request runs next to nothing comes. */
    private static final int WATCHED_SIZE = 8;

    private final SocketConnection connection;
    private final SocketChannel channel;
    private ByteBuffer ahead = ByteBuffer.allocate(AHEAD_SIZE).flip();
    private boolean mayWait;
    private boolean ended;
    private boolean shutdown;
    private volatile boolean resumed;
    private @Nullable ReadReadyHandler readyHandler;

    SocketSource(SocketConnection connection, SocketChannel channel) {
        this.connection = connection;
        this.channel = channel;
    }

    /**
     * Waits until there is something to read or the client has ended. Run by the connection's thread between requests,
     * or by its read-ahead while a request runs; never by both at once.
     *
     * @return whether bytes are there; false at the end
     */
    boolean fill() {
        return fill(AHEAD_SIZE);
    }

    /** {@link #fill} while a request runs, which may take long: with hardly a buffer. */
    boolean watch() {
        return fill(WATCHED_SIZE);
    }

    private boolean fill(int size) {
        if (ahead.hasRemaining() || ended) {
            return !ended;
        }
        if (ahead.capacity() != size) {
            ahead = ByteBuffer.allocate(size);
        }
        ahead.clear();
        int read;
        try {
            read = channel.read(ahead);
        } catch (IOException e) {
            read = -1;
        }
        ahead.flip();
        ended = read < 0;
        // A full buffer means that more is probably waiting: let the next read look for it in the socket.
        mayWait = read == size;
        return !ended;
    }

    /** The head has been read: what comes next is waited for only where somebody says so. */
    void headRead() {
        mayWait = false;
    }

    boolean hasBytesOrEnd() {
        return ahead.hasRemaining() || ended;
    }

    void ready() {
        ReadReadyHandler handler = readyHandler;
        if (handler != null) {
            handler.readReady();
        }
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (ahead.hasRemaining()) {
            int length = Math.min(ahead.remaining(), target.remaining());
            target.put(target.position(), ahead, ahead.position(), length);
            target.position(target.position() + length);
            ahead.position(ahead.position() + length);
            return length;
        }
        if (ended || shutdown) {
            return -1;
        }
        if (!mayWait) {
            return 0;
        }
        mayWait = false;
        int read = (int) Uninterrupted.call(() -> channel.read(target));
        ended = read < 0;
        return read;
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            if (targets[i].hasRemaining()) {
                return read(targets[i]);
            }
        }
        return 0;
    }

    @Override
    public long transferTo(long position, long count, FileChannel target) throws IOException {
        return target.transferFrom(new ConduitReadableByteChannel(this), position, count);
    }

    @Override
    public long transferTo(long count, ByteBuffer throughBuffer, StreamSinkChannel target) throws IOException {
        return Conduits.transfer(this, count, throughBuffer, target);
    }

    @Override
    public void terminateReads() {
        shutdown = true;
    }

    @Override
    public boolean isReadShutdown() {
        return shutdown;
    }

    @Override
    public void resumeReads() {
        resumed = true;
        connection.wake();
    }

    @Override
    public void wakeupReads() {
        resumeReads();
    }

    @Override
    public void suspendReads() {
        resumed = false;
    }

    @Override
    public boolean isReadResumed() {
        return resumed;
    }

    @Override
    public void awaitReadable() {
        mayWait = true;
    }

    @Override
    public void awaitReadable(long time, TimeUnit unit) {
        mayWait = true;
    }

    @Override
    public XnioIoThread getReadThread() {
        return connection.getIoThread();
    }

    @Override
    public void setReadReadyHandler(ReadReadyHandler handler) {
        readyHandler = handler;
    }

    @Override
    public XnioWorker getWorker() {
        return connection.getWorker();
    }
}
