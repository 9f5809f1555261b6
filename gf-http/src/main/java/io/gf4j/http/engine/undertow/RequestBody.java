package io.gf4j.http.engine.undertow;

import io.gf4j.http.engine.HeaderVisitor;
import io.undertow.server.Connectors;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpContinue;
import io.undertow.server.protocol.http.HttpServerConnection;
import io.undertow.util.Headers;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.xnio.channels.StreamSourceChannel;

/** The request's body, read by the handler's own thread straight from the socket. */
final class RequestBody {
    /** As net/http: how much of an unread body is read to keep the connection. */
    private static final int MAX_DRAINED = 256 * 1024;

    private final HttpServerExchange undertow;
    private final HttpServerConnection undertowConnection;
    private final SocketConnection connection;
    private final long length;
    private long consumed;
    private boolean opened;
    private boolean broken;
    private @Nullable StreamSourceChannel plain;
    private @Nullable ConnectionBytes chunkBytes;
    private @Nullable ChunkDecoder chunks;
    private volatile boolean watchable;

    RequestBody(HttpServerExchange undertow, SocketConnection connection) {
        this.undertow = undertow;
        this.undertowConnection = (HttpServerConnection) undertow.getConnection();
        this.connection = connection;
        this.length = length(undertow);
        noteProgress();
    }

    private static long length(HttpServerExchange undertow) {
        if (undertow.isRequestComplete()) {
            return 0;
        }
        return undertow.getRequestHeaders().contains(Headers.TRANSFER_ENCODING)
                ? -1
                : undertow.getRequestContentLength();
    }

    long length() {
        return length;
    }

    /** Whether all of it has come and nothing of the next request: from then on a read would show the client's end. */
    boolean watchable() {
        return watchable;
    }

    private void noteProgress() {
        if (undertow.isRequestComplete()) {
            watchable = undertowConnection.getExtraBytes() == null;
        }
    }

    int read(byte[] bytes, int offset, int max) throws IOException {
        if (max == 0 || undertow.isRequestComplete()) {
            return max == 0 ? 0 : -1;
        }
        if (broken) {
            throw new IOException("the request's body is broken");
        }
        connection.bodyReadBegins();
        try {
            open();
            int read = chunks == null ? readPlain(bytes, offset, max) : readChunks(chunks, bytes, offset, max);
            consumed += Math.max(read, 0);
            noteProgress();
            return read;
        } catch (IOException e) {
            broken = true;
            undertow.setPersistent(false);
            throw e;
        } finally {
            connection.bodyReadEnds();
        }
    }

    /** Passes the lines behind a chunked body, once it has been read. */
    void trailers(HeaderVisitor visitor) {
        if (chunks != null) {
            chunks.trailers().forEach(line -> {
                int colon = line.indexOf(':');
                visitor.header(
                        line.substring(0, colon),
                        Utf8Headers.decode(line.substring(colon + 1).strip()));
            });
        }
    }

    private void open() throws IOException {
        if (opened) {
            return;
        }
        opened = true;
        if (HttpContinue.requiresContinueResponse(undertow)) {
            connection.send(InformationalReply.CONTINUE);
        }
        if (length < 0) {
            ConnectionBytes bytes = new ConnectionBytes(undertowConnection, connection);
            chunkBytes = bytes;
            chunks = new ChunkDecoder(bytes);
        } else {
            plain = undertow.getRequestChannel();
        }
    }

    private int readChunks(ChunkDecoder decoder, byte[] bytes, int offset, int max) throws IOException {
        int read = decoder.read(bytes, offset, max);
        if (read < 0) {
            close();
            Connectors.terminateRequest(undertow);
        }
        return read;
    }

    private int readPlain(byte[] bytes, int offset, int max) throws IOException {
        StreamSourceChannel source = plain;
        if (source == null) {
            return -1;
        }
        try {
            ByteBuffer target = ByteBuffer.wrap(bytes, offset, max);
            int read = source.read(target);
            while (read == 0) {
                source.awaitReadable();
                read = source.read(target);
            }
            if (read > 0 && consumed + read == length) {
                // Undertow ends the request where somebody asks behind its last byte; readers of a known length do not.
                source.read(ByteBuffer.allocate(1));
            }
            return read;
        } catch (IOException e) {
            connection.clientGone();
            // Go's words, and nothing else: a handler may show them to a client, and Undertow's say no more.
            throw new IOException("unexpected EOF");
        }
    }

    /** Gives back what reading holds; what was read too much is the next request's. */
    void close() {
        if (chunkBytes != null) {
            chunkBytes.close();
        }
    }

    /**
     * Reads the rest when it is short enough to be worth the connection.
     *
     * @return whether the body is over, so that the next request can follow
     */
    boolean drain() {
        if (undertow.isRequestComplete()) {
            return true;
        }
        boolean refused = !opened && HttpContinue.requiresContinueResponse(undertow);
        if (broken || refused || length - consumed > MAX_DRAINED) {
            return false;
        }
        byte[] rest = new byte[8 * 1024];
        long end = consumed + MAX_DRAINED;
        try {
            while (consumed <= end && read(rest, 0, rest.length) >= 0) {
                // Thrown away: the handler did not want it.
            }
        } catch (IOException e) {
            return false;
        }
        return undertow.isRequestComplete();
    }
}
