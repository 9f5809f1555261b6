package io.gf4j.http.engine.undertow;

import io.undertow.connector.ByteBufferPool;
import io.undertow.connector.PooledByteBuffer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import org.xnio.channels.StreamSinkChannel;

/**
 * Writes a reply's body. Chunks are framed here, in one buffer, because Undertow's own chunked conduit needs two system
 * calls for what is one flush.
 */
final class ReplyBody {
    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    /** Eight hexadecimal digits and two line ends. */
    private static final int CHUNK_OVERHEAD = 12;

    private final SocketConnection connection;
    private final StreamSinkChannel channel;
    private final ByteBufferPool pool;
    private final boolean chunked;
    /** From then on chunks go past Undertow, which would only look through them for the end. */
    private boolean headSent;

    ReplyBody(SocketConnection connection, StreamSinkChannel channel, ByteBufferPool pool, boolean chunked) {
        this.connection = connection;
        this.channel = channel;
        this.pool = pool;
        this.chunked = chunked;
    }

    void write(byte[] bytes, int offset, int length) throws IOException {
        int size = length + (chunked ? CHUNK_OVERHEAD : 0);
        if (size <= pool.getBufferSize()) {
            try (PooledByteBuffer lease = pool.allocate()) {
                send(frame(lease.getBuffer(), bytes, offset, length));
            }
        } else if (chunked) {
            send(frame(ByteBuffer.allocate(size), bytes, offset, length));
        } else {
            send(ByteBuffer.wrap(bytes, offset, length));
        }
    }

    /**
     * A small region goes out together with the head; a larger one goes from the file to the socket, and the sink waits
     * for the client once a step. Not for chunks.
     */
    long sendFile(FileChannel file, long position, long count) throws IOException {
        if (count <= pool.getBufferSize()) {
            return sendSmallFile(file, position, (int) count);
        }
        long sent = 0;
        while (sent < count && position + sent < file.size()) {
            sent += channel.transferFrom(file, position + sent, count - sent);
        }
        return sent;
    }

    private long sendSmallFile(FileChannel file, long position, int count) throws IOException {
        try (PooledByteBuffer lease = pool.allocate()) {
            ByteBuffer buffer = lease.getBuffer().limit(count);
            long read = 0;
            while (read >= 0 && buffer.hasRemaining()) {
                read = Uninterrupted.call(() -> file.read(buffer, position + buffer.position()));
            }
            send(buffer.flip());
            return buffer.limit();
        }
    }

    private ByteBuffer frame(ByteBuffer buffer, byte[] bytes, int offset, int length) {
        if (chunked) {
            putHex(buffer, length);
            putLineEnd(buffer);
        }
        buffer.put(bytes, offset, length);
        if (chunked) {
            putLineEnd(buffer);
        }
        return buffer.flip();
    }

    private static void putHex(ByteBuffer buffer, int length) {
        int digits = Math.max(1, (35 - Integer.numberOfLeadingZeros(length)) / 4);
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            buffer.put((byte) Character.forDigit(length >> shift & 0xf, 16));
        }
    }

    private static void putLineEnd(ByteBuffer buffer) {
        buffer.put((byte) '\r').put((byte) '\n');
    }

    private void send(ByteBuffer buffer) throws IOException {
        if (chunked && headSent) {
            connection.send(buffer);
            return;
        }
        sendThroughUndertow(buffer);
        headSent = true;
    }

    void flush() throws IOException {
        if (!chunked || !headSent) {
            channel.flush();
            headSent = true;
        }
    }

    private void sendThroughUndertow(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    void finish() throws IOException {
        if (chunked) {
            // Undertow has to see the end.
            sendThroughUndertow(ByteBuffer.wrap(LAST_CHUNK));
        }
        channel.shutdownWrites();
        channel.flush();
    }
}
