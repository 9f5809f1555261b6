package io.gf4j.http;

import io.gf4j.core.conv.Gconv;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The reply to a request (Go: {@code ghttp.Response}). What handlers write is buffered, so that hooks, middlewares and
 * status handlers can still look at it and change it; {@link #flush()} sends it, and the end of the request sends the
 * rest.
 *
 * <p>The first flush decides status and headers: whatever is set later does not reach the client. Not for use by
 * several threads at once. Members are spread over facets as ghttp spreads them over files: writing is
 * {@link ResponseWrite}, CORS is {@link ResponseCors}, files are {@link ResponseFiles}, templates are
 * {@link ResponseView}.
 */
public final class Response implements ResponseWrite, ResponseCors, ResponseFiles, ResponseView {
    private final Request request;
    private final ReplyWriter reply;
    private final RawWriter writer;
    private final ResponseBuffer buffer = new ResponseBuffer();
    private int status;
    private boolean ended;
    /** Whether the server's own lines were set behind the decision about the head: once more changes nothing. */
    private boolean headed;

    Response(Request request, ReplyWriter reply) {
        this.request = request;
        this.reply = reply;
        this.writer = new RawWriter(reply);
    }

    /** The server that answers. Go: Server. */
    public Server server() {
        return request.server();
    }

    /** The request that is answered. Go: Request. */
    public Request request() {
        return request;
    }

    /** The status to be sent; 0 until something sets it. Go: Status. */
    public int status() {
        return status;
    }

    /** Sets the status to be sent; it may change until the first flush. Go: assigning Status. */
    public Response status(int code) {
        status = code;
        return this;
    }

    /** Same as {@link #status(int)}. Go: WriteHeader. */
    public void writeHeader(int status) {
        this.status = status;
    }

    /** The header lines to be sent; changes after the first flush are lost. Go: Header. */
    public Header header() {
        return reply.header();
    }

    /**
     * Redirects by status 302, or by the given one, and leaves the handler as {@link Request#exit()} does. The location
     * is sent as it is. Go: RedirectTo.
     */
    public void redirectTo(String location, int... code) {
        header().set("Location", location);
        writeHeader(code.length > 0 ? code[0] : 302);
        request.exit();
    }

    /** Redirects to the request's {@code Referer}, which the client chooses freely. Go: RedirectBack. */
    public void redirectBack(int... code) {
        redirectTo(request.getReferer(), code);
    }

    /**
     * Sends what is buffered as one chunk, with one system call, and the head before it if this is the first. Waits
     * until the client's socket takes it. With nothing buffered nothing is sent; status 200 is then decided all the
     * same, and another status sends its text. A client that has gone is no error: its ctx has ended. Go: Flush.
     */
    public void flush() {
        prepareFlush();
        if (buffer.length() > 0) {
            writer.writeThenFlush(buffer.array(), buffer.length());
            buffer.clear();
        }
    }

    /** Ends the reply with what is left in the buffer. */
    void finish() {
        prepareFlush();
        writer.finish(buffer.array(), buffer.length());
        buffer.clear();
        ended = true;
    }

    private void prepareFlush() {
        if (!headed) {
            headed = writer.isHeaderWrote();
            header().set("Trace-Id", request.traceId());
            String agent = server().settings().serverAgent();
            if (!agent.isEmpty()) {
                header().set("Server", agent);
            }
        }
        if (status != 0 && !writer.isHeaderWrote()) {
            writer.writeHeader(status);
        }
        if (status != 200 && buffer.length() == 0 && writer.bytesWritten() == 0) {
            buffer.append(StatusText.of(status));
        }
    }

    /** The unbuffered writer, for output that goes past the buffer. Go: RawWriter. */
    public RawWriter rawWriter() {
        return writer;
    }

    /** Same as {@link #rawWriter()}. Go: the embedded Writer. */
    public RawWriter writer() {
        return writer;
    }

    /** Appends to the buffer without touching the status; returns the number of bytes. Go: WriteString. */
    public int writeString(String data) {
        int before = buffer.length();
        buffer.append(data);
        return buffer.length() - before;
    }

    /** A copy of what is buffered. Go: Buffer. */
    public byte[] buffer() {
        return buffer.copy();
    }

    /** What is buffered, as UTF-8 text. Go: BufferString. */
    public String bufferString() {
        return buffer.toString();
    }

    /** Number of bytes buffered. Go: BufferLength. */
    public int bufferLength() {
        return buffer.length();
    }

    /** Replaces what is buffered. Go: SetBuffer. */
    public void setBuffer(byte[] data) {
        buffer.clear();
        buffer.append(Objects.requireNonNull(data, "data"));
    }

    /** Drops what is buffered; what was flushed is gone already. Go: ClearBuffer. */
    public void clearBuffer() {
        buffer.clear();
    }

    /** Number of body bytes that left the buffer. Go: BytesWritten. */
    public long bytesWritten() {
        return writer.bytesWritten();
    }

    /** Whether status and headers are decided. Go: IsHeaderWrote. */
    public boolean isHeaderWrote() {
        return writer.isHeaderWrote();
    }

    void statusIfNone() {
        if (status == 0) {
            status = 200;
        }
    }

    /** Appends one value as text; the caller has set the status. */
    void append(@Nullable Object value) {
        if (ended) {
            DevWarnings.writeAfterEnd();
        }
        switch (value) {
            case String text -> buffer.append(text);
            case byte[] bytes -> buffer.append(bytes);
            case null, default -> buffer.append(Gconv.toString(value));
        }
    }

    /** Lets a native handler answer in the place of the buffer, whose content is dropped. */
    void handOver(Object handler) {
        buffer.clear();
        status = writer.handOver(handler);
    }

    boolean isBegun() {
        return reply.isBegun();
    }

    void abort() {
        reply.abort();
    }
}
