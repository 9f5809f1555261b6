package io.gf4j.http.engine.undertow;

import io.gf4j.http.engine.Exchange;
import io.gf4j.http.engine.Framing;
import io.gf4j.http.engine.HeaderSource;
import io.gf4j.http.engine.HeaderVisitor;
import io.gf4j.http.engine.NativeReply;
import io.gf4j.http.engine.ReplyHead;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpAttachments;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.xnio.channels.StreamSinkChannel;

/** One request on Undertow's exchange: the port's view of it. */
final class UndertowExchange implements Exchange {
    private final HttpServerExchange undertow;
    private final SocketConnection connection;
    private final RequestBody body;
    private @Nullable ReplyBody reply;
    private boolean finished;
    private volatile boolean begun;
    private boolean seenByWatchdog;
    private boolean gone;
    private @Nullable Runnable onGone;

    UndertowExchange(HttpServerExchange undertow, SocketConnection connection) {
        this.undertow = undertow;
        this.connection = connection;
        this.body = new RequestBody(undertow, connection);
        if (asksToClose(undertow.getRequestHeaders().get(Headers.CONNECTION))) {
            undertow.setPersistent(false);
        }
    }

    /** Undertow looks for {@code close} alone; it may stand in a list. */
    private static boolean asksToClose(@Nullable HeaderValues connection) {
        if (connection != null) {
            for (String line : connection) {
                for (String token : line.split(",")) {
                    if (token.strip().equalsIgnoreCase("close")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    HttpServerExchange undertow() {
        return undertow;
    }

    @Override
    public String method() {
        return undertow.getRequestMethod().toString();
    }

    @Override
    public String protocol() {
        return undertow.getProtocol().toString();
    }

    @Override
    public String target() {
        String path = Utf8Headers.decode(undertow.getRequestURI());
        String query = undertow.getQueryString();
        return query.isEmpty() ? path : path + "?" + Utf8Headers.decode(query);
    }

    @Override
    public String scheme() {
        return undertow.getRequestScheme();
    }

    @Override
    public @Nullable String requestHeader(String name) {
        String value = undertow.getRequestHeaders().getFirst(name);
        return value == null ? null : Utf8Headers.decode(value);
    }

    @Override
    public void requestHeaders(HeaderVisitor visitor) {
        for (HeaderValues values : undertow.getRequestHeaders()) {
            String name = values.getHeaderName().toString();
            for (String value : values) {
                visitor.header(name, Utf8Headers.decode(value));
            }
        }
    }

    @Override
    public InetSocketAddress remoteAddress() {
        return (InetSocketAddress) connection.getPeerAddress();
    }

    @Override
    public InetSocketAddress localAddress() {
        return (InetSocketAddress) connection.getLocalAddress();
    }

    @Override
    public long contentLength() {
        return body.length();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return body.read(bytes, offset, length);
    }

    @Override
    public void requestTrailers(HeaderVisitor visitor) {
        body.trailers(visitor);
    }

    @Override
    public boolean finishRequest() {
        return body.drain() && undertow.isPersistent() && connection.mayServeAnother();
    }

    @Override
    public void inform(int status, String reason, HeaderSource headers) throws IOException {
        if (undertow.isHttp11()) {
            connection.send(InformationalReply.of(status, reason, headers));
        }
    }

    /**
     * Undertow chooses its conduits by the framing lines, and adds lines of its own; then the head is made what it
     * should be.
     */
    @Override
    public void begin(ReplyHead head) {
        undertow.setStatusCode(head.status()).setReasonPhrase(head.reason());
        if (!head.keepAlive()) {
            undertow.setPersistent(false);
        }
        HeaderMap lines = undertow.getResponseHeaders();
        boolean chunked = head.framing() == Framing.CHUNKED;
        if (chunked) {
            lines.put(Headers.TRANSFER_ENCODING, "chunked");
            undertow.putAttachment(HttpAttachments.PRE_CHUNKED_RESPONSE, true);
        } else if (head.framing() == Framing.LENGTH) {
            lines.put(Headers.CONTENT_LENGTH, head.contentLength());
        }
        StreamSinkChannel channel = undertow.getResponseChannel();
        lines.clear();
        addHeaders(head.headers());
        reply = new ReplyBody(connection, channel, undertow.getConnection().getByteBufferPool(), chunked);
        begun = true;
        if (chunked && connection.stopping()) {
            gone();
        }
    }

    private ReplyBody reply() {
        ReplyBody begunReply = reply;
        if (begunReply == null) {
            throw new IllegalStateException("the reply has no head yet");
        }
        return begunReply;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        reply().write(bytes, offset, length);
    }

    @Override
    public long sendFile(FileChannel file, long position, long count) throws IOException {
        return reply().sendFile(file, position, count);
    }

    @Override
    public void flush() throws IOException {
        reply().flush();
    }

    @Override
    public void finish() throws IOException {
        finished = true;
        reply().finish();
        if (!undertow.isRequestComplete()) {
            connection.linger();
        }
    }

    @Override
    public NativeReply handOver(Object handler, HeaderSource headers) {
        finished = true;
        begun = true;
        NativeRequest.prepare(undertow);
        addHeaders(headers);
        AtomicBoolean complete = new AtomicBoolean();
        undertow.addExchangeCompleteListener((exchange, next) -> {
            complete.set(true);
            next.proceed();
        });
        Connectors.executeRootHandler((HttpHandler) handler, undertow);
        connection.workUntil(complete);
        return new NativeReply(undertow.getStatusCode(), undertow.getResponseBytesSent());
    }

    @Override
    public Object nativeExchange() {
        return undertow;
    }

    private void addHeaders(HeaderSource headers) {
        HeaderMap lines = undertow.getResponseHeaders();
        headers.forEach((name, value) -> lines.add(HttpString.tryFromString(name), Utf8Headers.encode(value.strip())));
    }

    @Override
    public void abort() {
        connection.cut();
    }

    /** The handler has returned: nothing of the exchange may be left open. */
    void end() {
        body.close();
        if (!finished) {
            // A reply that is not whole must not look whole.
            connection.cut();
        }
        undertow.endExchange();
    }

    /** Called by the watchdog with each sweep: short requests are over before the second one. */
    boolean runsLong() {
        boolean again = seenByWatchdog;
        seenByWatchdog = true;
        return again && body.watchable();
    }

    void serverStops() {
        if (begun) {
            gone();
        }
    }

    @Override
    public void onGone(Runnable callback) {
        boolean already;
        synchronized (this) {
            onGone = callback;
            already = gone;
        }
        if (already) {
            callback.run();
        }
    }

    /** The client has gone, or the server stops. May be called from any thread, and more than once. */
    void gone() {
        Runnable callback;
        synchronized (this) {
            callback = gone ? null : onGone;
            gone = true;
        }
        if (callback != null) {
            callback.run();
        }
    }
}
