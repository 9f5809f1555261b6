package io.gf4j.http.engine.undertow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;
import org.xnio.XnioIoThread;
import org.xnio.XnioWorker;
import org.xnio.channels.StreamSourceChannel;
import org.xnio.conduits.ConduitWritableByteChannel;
import org.xnio.conduits.Conduits;
import org.xnio.conduits.StreamSinkConduit;
import org.xnio.conduits.WriteReadyHandler;

/**
 * The writing side of a blocking socket, as XNIO wants to see it: the only place that waits for a slow client. The
 * waiting thread is the handler's own, so nothing is queued; the connection's watchdog ends a wait that is too long.
 */
final class SocketSink implements StreamSinkConduit {
    /** Enough to be worth a wake-up, and little to hold while a client is slow. */
    private static final int FILE_PIECE = 8 * 1024;

    private final SocketConnection connection;
    private final SocketChannel channel;
    private volatile boolean resumed;
    private boolean shutdown;
    private @Nullable WriteReadyHandler readyHandler;

    SocketSink(SocketConnection connection, SocketChannel channel) {
        this.connection = connection;
        this.channel = channel;
    }

    void ready() {
        WriteReadyHandler handler = readyHandler;
        if (handler != null) {
            handler.writeReady();
        }
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        return (int) send(() -> channel.write(source));
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        return send(() -> channel.write(sources, offset, length));
    }

    private long send(Uninterrupted.SocketCall write) throws IOException {
        connection.writeBegins();
        try {
            return Uninterrupted.call(write);
        } catch (IOException e) {
            connection.clientGone();
            throw e;
        } finally {
            connection.writeEnds();
        }
    }

    @Override
    public int writeFinal(ByteBuffer source) throws IOException {
        return Conduits.writeFinalBasic(this, source);
    }

    @Override
    public long writeFinal(ByteBuffer[] sources, int offset, int length) throws IOException {
        return Conduits.writeFinalBasic(this, sources, offset, length);
    }

    /** The kernel takes what the socket has room for, and does not wait: where it has none, a write of a piece does. */
    @Override
    public long transferFrom(FileChannel source, long position, long count) throws IOException {
        return send(() -> {
            long sent = source.transferTo(position, count, channel);
            return sent > 0 ? sent : channel.write(piece(source, position, count));
        });
    }

    private static ByteBuffer piece(FileChannel source, long position, long count) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate((int) Math.min(count, FILE_PIECE));
        source.read(piece, position);
        return piece.flip();
    }

    @Override
    public long transferFrom(StreamSourceChannel source, long count, ByteBuffer throughBuffer) throws IOException {
        return IoUtils.transfer(source, count, throughBuffer, new ConduitWritableByteChannel(this));
    }

    @Override
    public void terminateWrites() throws IOException {
        if (!shutdown) {
            shutdown = true;
            channel.shutdownOutput();
        }
    }

    @Override
    public void truncateWrites() throws IOException {
        terminateWrites();
    }

    @Override
    public boolean isWriteShutdown() {
        return shutdown;
    }

    @Override
    public void resumeWrites() {
        resumed = true;
        connection.wake();
    }

    @Override
    public void wakeupWrites() {
        resumeWrites();
    }

    @Override
    public void suspendWrites() {
        resumed = false;
    }

    @Override
    public boolean isWriteResumed() {
        return resumed;
    }

    /** Nothing to wait for: {@link #write} waits by itself. */
    @Override
    public void awaitWritable() {}

    @Override
    public void awaitWritable(long time, TimeUnit unit) {}

    @Override
    public XnioIoThread getWriteThread() {
        return connection.getIoThread();
    }

    @Override
    public void setWriteReadyHandler(WriteReadyHandler handler) {
        readyHandler = handler;
    }

    @Override
    public boolean flush() {
        return true;
    }

    @Override
    public XnioWorker getWorker() {
        return connection.getWorker();
    }
}
