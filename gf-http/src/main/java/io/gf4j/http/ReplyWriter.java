package io.gf4j.http;

import io.gf4j.http.engine.Exchange;
import io.gf4j.http.engine.Framing;
import io.gf4j.http.engine.NativeReply;
import io.gf4j.http.engine.ReplyHead;
import java.io.IOException;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/**
 * Go's {@code http.ResponseWriter} as net/http's server makes it: gathers up to 2,048 bytes before the head must be
 * decided, counts against a declared length, and makes one chunk of each flush. What goes to the client passes here,
 * nothing else.
 */
final class ReplyWriter {
    /** net/http's buffer in front of its chunk writer: unflushed output goes out in chunks of this size. */
    private static final int BUFFER_SIZE = 2048;

    private static final byte[] NOTHING = {};

    private final Exchange exchange;
    private final Header header = new Header();
    private final boolean isHead;
    private byte @Nullable [] pending;
    private int pendingLength;
    private int status;
    /** The header as it was when the status was written: later changes do not reach the client. */
    private Header committed = header;

    private long declaredLength = HeadRules.UNKNOWN;
    private long written;
    private boolean handlerDone;
    private boolean finished;
    private @Nullable Framing framing;
    private @Nullable IOException failure;

    ReplyWriter(Exchange exchange) {
        this.exchange = exchange;
        this.isHead = exchange.method().equals("HEAD");
    }

    Header header() {
        return header;
    }

    /**
     * Decides status and headers; only the first call counts. Informational replies are sent at once and decide
     * nothing.
     */
    void writeHeader(int code) {
        if (code < 100 || code > 999) {
            throw new IllegalArgumentException("invalid WriteHeader code " + code + ", should be from 100 to 999");
        }
        if (status != 0) {
            return;
        }
        if (code < 200 && code != 101) {
            inform(code);
            return;
        }
        status = code;
        declaredLength = HeadRules.declaredLength(header);
        committed = handlerDone ? header : header.clone();
    }

    private void inform(int code) {
        try {
            exchange.inform(code, StatusText.of(code), header::forEach);
        } catch (IOException e) {
            fail(e);
        }
    }

    /**
     * Writes a piece of the body into the buffer, or through it when it does not fit.
     *
     * @throws ClientGoneException if the client has gone
     * @throws IOException if this reply may have no body, or not so long a one
     */
    void write(byte[] bytes, int offset, int length) throws IOException {
        if (!admit(length)) {
            return;
        }
        int from = offset;
        int left = length;
        while (left > BUFFER_SIZE - pendingLength) {
            int piece = left;
            if (pendingLength == 0) {
                emit(bytes, from, left);
            } else {
                piece = BUFFER_SIZE - pendingLength;
                keep(bytes, from, piece);
                emitPending();
            }
            from += piece;
            left -= piece;
        }
        keep(bytes, from, left);
    }

    /** {@link #write} of a piece that is flushed next: with nothing pending it needs no buffer to become one chunk. */
    void writeThrough(byte[] bytes, int offset, int length) throws IOException {
        if (pendingLength > 0) {
            write(bytes, offset, length);
        } else if (admit(length)) {
            emit(bytes, offset, length);
        }
    }

    /** Sends what is pending as one chunk, and the head if it is still here. */
    void flush() throws IOException {
        failIfFailed();
        if (finished) {
            return;
        }
        if (status == 0) {
            writeHeader(200);
        }
        emitPending();
        if (framing == null) {
            sendHead(NOTHING, 0, 0);
        }
        try {
            exchange.flush();
        } catch (IOException e) {
            throw fail(e);
        }
    }

    /**
     * Writes the last piece and ends the reply: if nothing was sent before, it is one piece with its length in the
     * head.
     */
    void finish(byte[] bytes, int offset, int length) throws IOException {
        if (finished) {
            return;
        }
        if (framing == null && pendingLength == 0) {
            handlerDone = true;
            if (admit(length)) {
                emit(bytes, offset, length);
            }
        } else {
            write(bytes, offset, length);
        }
        handlerDone = true;
        finish();
    }

    private void finish() throws IOException {
        failIfFailed();
        if (status == 0) {
            writeHeader(200);
        }
        emitPending();
        if (framing == null) {
            sendHead(NOTHING, 0, 0);
        }
        finished = true;
        try {
            if (framing == Framing.LENGTH && written != declaredLength) {
                exchange.flush();
                exchange.abort();
            } else {
                exchange.finish();
            }
        } catch (IOException e) {
            throw fail(e);
        }
    }

    /** Lets a handler written for the engine answer, with the headers set so far. */
    NativeReply handOver(Object handler) {
        if (framing != null || pendingLength > 0 || finished) {
            throw new IllegalStateException("a native handler cannot answer: the reply has begun");
        }
        finished = true;
        framing = Framing.NONE;
        return exchange.handOver(handler, header::forEach);
    }

    /** Whether any byte of the reply has left. */
    boolean isBegun() {
        return framing != null;
    }

    /** Cuts the connection: a reply that has begun and cannot be finished must not look whole. */
    void abort() {
        finished = true;
        exchange.abort();
    }

    /** Whether the body has a length that the head tells: only then may {@link #sendFile} be used. */
    boolean hasDeclaredLength() {
        return declaredLength != HeadRules.UNKNOWN
                && committed.get("Transfer-Encoding").isEmpty();
    }

    /**
     * Sends a region of a file as a piece of a body of declared length.
     *
     * @throws ClientGoneException if the client has gone, or the file cannot be read
     */
    long sendFile(FileChannel file, long position, long count) throws IOException {
        if (!admit(count)) {
            return 0;
        }
        emitPending();
        if (framing == null) {
            sendHead(NOTHING, 0, 0);
        }
        if (isHead) {
            return count;
        }
        try {
            long sent = exchange.sendFile(file, position, count);
            written -= count - sent;
            return sent;
        } catch (IOException e) {
            throw fail(e);
        }
    }

    private boolean admit(long length) throws IOException {
        failIfFailed();
        if (finished) {
            throw new IOException("the reply is over");
        }
        if (status == 0) {
            writeHeader(200);
        }
        if (length == 0) {
            return false;
        }
        if (!HeadRules.bodyAllowed(status)) {
            throw new IOException("http: request method or response status code does not allow body");
        }
        written += length;
        if (declaredLength != HeadRules.UNKNOWN && written > declaredLength) {
            throw new IOException("http: wrote more than the declared Content-Length");
        }
        return true;
    }

    private void keep(byte[] bytes, int offset, int length) {
        if (length > 0) {
            byte[] buffer = pending;
            if (buffer == null) {
                buffer = new byte[BUFFER_SIZE];
                pending = buffer;
            }
            System.arraycopy(bytes, offset, buffer, pendingLength, length);
            pendingLength += length;
        }
    }

    private void emitPending() throws IOException {
        byte[] buffer = pending;
        if (buffer != null && pendingLength > 0) {
            int length = pendingLength;
            pendingLength = 0;
            emit(buffer, 0, length);
        }
    }

    private void emit(byte[] bytes, int offset, int length) throws IOException {
        if (framing == null) {
            sendHead(bytes, offset, length);
        }
        if (!isHead) {
            try {
                exchange.write(bytes, offset, length);
            } catch (IOException e) {
                throw fail(e);
            }
        }
    }

    private void sendHead(byte[] bytes, int offset, int length) {
        ReplyHead head =
                new HeadRules(exchange, committed, status, declaredLength).decide(handlerDone, bytes, offset, length);
        if (head.framing() == Framing.LENGTH) {
            declaredLength = head.contentLength();
        }
        framing = head.framing();
        exchange.begin(head);
    }

    private IOException fail(IOException cause) {
        ClientGoneException gone = new ClientGoneException(cause);
        failure = gone;
        return gone;
    }

    private void failIfFailed() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }
}
