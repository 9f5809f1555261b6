package io.gf4j.http;

import io.gf4j.http.engine.NativeReply;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;

/**
 * The writer under a {@link Response}: what is written here goes past the response's buffer, in chunks of 2,048 bytes
 * or at each flush. It is how ghttp streamed before v2.4, and what code that knows only streams can be given. Go:
 * {@code r.Response.RawWriter()}, an {@code http.ResponseWriter}.
 *
 * <p>Headers that the server adds to buffered replies, {@code Server} and {@code Trace-Id}, and cookies are not part of
 * a reply that begins here. Not for use by several threads at once; writes wait for a client that reads slowly.
 */
public final class RawWriter extends OutputStream implements Flusher {
    private static final int COPY_SIZE = 32 * 1024;

    private final ReplyWriter reply;
    private boolean headerWrote;
    private long bytesWritten;

    RawWriter(ReplyWriter reply) {
        this.reply = reply;
    }

    /** The same lines as {@link Response#header()}. */
    public Header header() {
        return reply.header();
    }

    /**
     * Decides status and headers; only the first call counts. Go: WriteHeader.
     *
     * @throws IllegalArgumentException if the status is not from 100 to 999
     */
    public void writeHeader(int status) {
        if (!headerWrote) {
            reply.writeHeader(status);
            headerWrote = true;
        }
    }

    /**
     * Writes into net/http's buffer of 2,048 bytes, and with status 200 if none was written before. Go: Write.
     *
     * @throws IOException if the client has gone, or this reply may not have so long a body
     */
    @Override
    public void write(byte[] data, int off, int len) throws IOException {
        headerWrote = true;
        reply.write(data, off, len);
        bytesWritten += len;
    }

    @Override
    public void write(byte[] data) throws IOException {
        write(data, 0, data.length);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /** Sends what was written, or the head alone; a client that has gone is no error. Go: Flush. */
    @Override
    public void flush() {
        try {
            reply.flush();
        } catch (IOException e) {
            // Said by the request's ctx, which has ended, and by the next write.
        }
        headerWrote = true;
    }

    /** The response's flush: a body that was refused is dropped, as in Go, where nobody looks at the error. */
    void writeThenFlush(byte[] bytes, int length) {
        headerWrote = true;
        try {
            reply.writeThrough(bytes, 0, length);
            bytesWritten += length;
        } catch (IOException e) {
            // Refused, or nobody is left to read it; the flush settles the rest.
        }
        flush();
    }

    /**
     * Sends a part of a content as a piece of the body: a file from its channel to the socket if the body's length was
     * declared, anything else in pieces. A client that has gone is no error, as for {@link #flush()}; a content that
     * ends early or cannot be read leaves the reply short, and the connection is cut.
     */
    void send(SeekableByteChannel content, long position, long count) {
        headerWrote = true;
        try {
            if (content instanceof FileChannel file && reply.hasDeclaredLength()) {
                bytesWritten += reply.sendFile(file, position, count);
            } else {
                copy(content.position(position), count);
            }
        } catch (IOException e) {
            // Said by the request's ctx, or by the connection's end.
        }
    }

    private void copy(SeekableByteChannel content, long count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(count, COPY_SIZE));
        long left = count;
        while (left > 0 && content.read(buffer.clear().limit((int) Math.min(left, COPY_SIZE))) > 0) {
            write(buffer.array(), 0, buffer.position());
            left -= buffer.position();
        }
    }

    /** Lets a native handler answer; returns its status. */
    int handOver(Object handler) {
        headerWrote = true;
        NativeReply answered = reply.handOver(handler);
        bytesWritten += answered.bytes();
        return answered.status();
    }

    /** Number of body bytes written here. Go: BytesWritten. */
    public long bytesWritten() {
        return bytesWritten;
    }

    /** Whether status and headers are decided. Go: IsHeaderWrote. */
    public boolean isHeaderWrote() {
        return headerWrote;
    }

    /** Writes the reply's last piece and ends it. */
    void finish(byte[] bytes, int length) {
        headerWrote = true;
        bytesWritten += length;
        try {
            reply.finish(bytes, 0, length);
        } catch (ClientGoneException e) {
            // Nobody is left to answer.
        } catch (IOException e) {
            finishEmpty();
        }
    }

    /**
     * The body was refused, for example after a 204: the head goes out alone, as in Go, where nobody looks at the
     * error.
     */
    private void finishEmpty() {
        try {
            reply.finish(new byte[0], 0, 0);
        } catch (IOException e) {
            reply.abort();
        }
    }
}
