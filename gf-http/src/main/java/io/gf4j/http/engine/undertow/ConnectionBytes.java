package io.gf4j.http.engine.undertow;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.protocol.http.HttpServerConnection;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A connection's bytes behind a request's head: first what Undertow's parser has read too many, then the socket's. What
 * is left over goes back to where the parser looks for the next request.
 */
final class ConnectionBytes implements ChunkDecoder.Source, AutoCloseable {
    private final HttpServerConnection undertow;
    private final SocketConnection connection;
    private @Nullable PooledByteBuffer lease;

    ConnectionBytes(HttpServerConnection undertow, SocketConnection connection) {
        this.undertow = undertow;
        this.connection = connection;
        // An empty one is none: getExtraBytes gives it back to the pool.
        this.lease = undertow.getExtraBytes();
        undertow.setExtraBytes(null);
    }

    @Override
    public int read() throws IOException {
        return fill() ? buffer().get() & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int read = Math.min(length, buffer().remaining());
        buffer().get(bytes, offset, read);
        return read;
    }

    private boolean fill() throws IOException {
        PooledByteBuffer held = lease;
        if (held == null) {
            held = undertow.getByteBufferPool().allocate();
            held.getBuffer().limit(0);
            lease = held;
        }
        ByteBuffer buffer = held.getBuffer();
        return buffer.hasRemaining() || connection.read(buffer);
    }

    private ByteBuffer buffer() {
        PooledByteBuffer held = lease;
        if (held == null) {
            throw new IllegalStateException("nothing was read");
        }
        return held.getBuffer();
    }

    /** Gives the buffer back; what it still holds is the beginning of the next request. */
    @Override
    public void close() {
        PooledByteBuffer held = lease;
        lease = null;
        if (held != null && held.getBuffer().hasRemaining()) {
            undertow.setExtraBytes(held);
        } else if (held != null) {
            held.close();
        }
    }
}
