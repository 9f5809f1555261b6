package io.gf4j.http.engine;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/**
 * One request and its reply. Used by one thread, that of the handler, except for {@link #onGone}'s callback. Reads wait
 * for the client's bytes and writes wait until the client's socket takes them: back-pressure is the thread's own
 * waiting.
 */
public interface Exchange {
    /** The method as sent, case kept. */
    String method();

    /** {@code HTTP/1.1} or {@code HTTP/1.0}. */
    String protocol();

    /** The request target as sent: {@code /path?query}, not decoded; a full URI if the client sent one. */
    String target();

    /** {@code http} or {@code https}. */
    String scheme();

    /** The first value of a request header, or null. */
    @Nullable
    String requestHeader(String name);

    /** Passes every request header line to the visitor; text is UTF-8. */
    void requestHeaders(HeaderVisitor visitor);

    /** The client's socket address. */
    InetSocketAddress remoteAddress();

    /** The server's end of the socket. */
    InetSocketAddress localAddress();

    /** Length of the request's body: 0 for none, -1 when it comes in chunks. */
    long contentLength();

    /**
     * Reads from the request's body; the first call sends {@code 100 Continue} if the client asked for it.
     *
     * @return number of bytes, or -1 at the end of the body
     * @throws IOException if the client left, was too slow or broke the framing
     */
    int read(byte[] bytes, int offset, int length) throws IOException;

    /** Passes the header lines behind a body that came in chunks to the visitor; there are none before it was read. */
    void requestTrailers(HeaderVisitor visitor);

    /**
     * Reads what is left of the request's body, up to a bound, because many clients do not listen before they have sent
     * it. To be called before {@link #begin}.
     *
     * @return whether the connection may serve another request after this one
     */
    boolean finishRequest();

    /**
     * Sends an informational reply, such as 103 Early Hints, ahead of the real one; not to a client of HTTP/1.0.
     *
     * @throws IOException if the client is gone
     */
    void inform(int status, String reason, HeaderSource headers) throws IOException;

    /** Takes the reply's head; it is sent together with the first piece of the body. */
    void begin(ReplyHead head);

    /**
     * Sends one piece of the body now: with {@link Framing#CHUNKED} one chunk, with one system call.
     *
     * @throws IOException if the client is gone or did not read for the write timeout
     */
    void write(byte[] bytes, int offset, int length) throws IOException;

    /**
     * Sends a region of a file as a piece of a body with {@link Framing#LENGTH}, without reading it into memory where
     * the system can.
     *
     * @return the number of bytes sent: fewer than asked for if the file has become shorter
     * @throws IOException as for {@link #write}, or if the file cannot be read
     */
    long sendFile(FileChannel file, long position, long count) throws IOException;

    /** Sends the head if no piece of the body has done so yet. */
    void flush() throws IOException;

    /** Ends the reply, sending what {@link #begin} took if nothing was sent yet. */
    void finish() throws IOException;

    /**
     * Lets a handler written for the engine answer, and returns when its reply is out. The handler may work on in other
     * threads as the engine allows.
     *
     * @param handler of the engine's own handler type
     * @param headers lines to begin with
     * @throws ClassCastException if it is of another type
     */
    NativeReply handOver(Object handler, HeaderSource headers);

    /** The engine's own object for this request; of which type, those know who know the engine. */
    Object nativeExchange();

    /** Cuts the connection: the client sees that the reply is not whole. */
    void abort();

    /**
     * Sets what runs once, on any thread, when the client has gone or, for a reply that has begun, when the server
     * stops. It runs at once if that has already happened.
     */
    void onGone(Runnable callback);
}
