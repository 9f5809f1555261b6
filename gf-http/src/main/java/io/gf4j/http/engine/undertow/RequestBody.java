package io.gf4j.http.engine.undertow;

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
    private final SocketConnection connection;
    private final long length;
    private long consumed;
    private boolean broken;
    private @Nullable StreamSourceChannel channel;
    private volatile boolean watchable;

    RequestBody(HttpServerExchange undertow, SocketConnection connection) {
        this.undertow = undertow;
        this.connection = connection;
        this.length = length(undertow);
        if (length < 0) {
            // Undertow's chunk parser is lax: what follows a chunked body is not to be taken for a request.
            undertow.setPersistent(false);
        }
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
            connection.bodyRead();
            watchable = ((HttpServerConnection) undertow.getConnection()).getExtraBytes() == null;
        }
    }

    int read(byte[] bytes, int offset, int max) throws IOException {
        if (undertow.isRequestComplete() || max == 0) {
            return max == 0 ? 0 : -1;
        }
        try {
            StreamSourceChannel source = open();
            ByteBuffer target = ByteBuffer.wrap(bytes, offset, max);
            int read = source.read(target);
            while (read == 0) {
                source.awaitReadable();
                read = source.read(target);
            }
            consumed += Math.max(read, 0);
            noteProgress();
            return read;
        } catch (IOException e) {
            broken = true;
            connection.clientGone();
            // Go's words: what Undertow says is not for a client to read, and a handler may show it one.
            throw new IOException(length < 0 ? "malformed chunked encoding" : "unexpected EOF", e);
        }
    }

    private StreamSourceChannel open() throws IOException {
        StreamSourceChannel source = channel;
        if (source == null) {
            if (HttpContinue.requiresContinueResponse(undertow)) {
                connection.send(InformationalReply.CONTINUE);
            }
            source = undertow.getRequestChannel();
            channel = source;
        }
        return source;
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
        boolean refused = channel == null && HttpContinue.requiresContinueResponse(undertow);
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
