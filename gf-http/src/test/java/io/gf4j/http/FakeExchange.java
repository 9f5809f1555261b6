package io.gf4j.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gf4j.http.engine.Exchange;
import io.gf4j.http.engine.HeaderSource;
import io.gf4j.http.engine.HeaderVisitor;
import io.gf4j.http.engine.NativeReply;
import io.gf4j.http.engine.ReplyHead;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The engine's side of a request without a socket, a head or a body: writes down what it is told to send. */
final class FakeExchange implements Exchange {
    private static final InetSocketAddress NOWHERE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private final String method;
    private final String protocol;
    private boolean keepsConnection = true;
    private @Nullable IOException failure;

    /**
     * Each call that sends something: {@code head}, {@code write text}, {@code flush}, {@code finish}, {@code abort}.
     */
    final List<String> calls = new ArrayList<>();

    private @Nullable ReplyHead head;
    private @Nullable Runnable onGone;

    FakeExchange(String method, String protocol) {
        this.method = method;
        this.protocol = protocol;
    }

    static FakeExchange get() {
        return new FakeExchange("GET", "HTTP/1.1");
    }

    /** From now on the connection ends with the reply. */
    FakeExchange closing() {
        keepsConnection = false;
        return this;
    }

    /** From now on the client is gone. */
    void leave() {
        failure = new IOException("Connection reset");
        if (onGone != null) {
            onGone.run();
        }
    }

    ReplyHead head() {
        return Objects.requireNonNull(head, "nothing has been sent");
    }

    /** The head's lines, without the date. */
    List<String> headLines() {
        List<String> lines = new ArrayList<>();
        head().headers().forEach((name, value) -> {
            if (!name.equals("Date")) {
                lines.add(name + ": " + value);
            }
        });
        return lines;
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public String protocol() {
        return protocol;
    }

    @Override
    public String target() {
        return "/";
    }

    @Override
    public String scheme() {
        return "http";
    }

    @Override
    public @Nullable String requestHeader(String name) {
        return null;
    }

    @Override
    public void requestHeaders(HeaderVisitor visitor) {}

    @Override
    public InetSocketAddress remoteAddress() {
        return NOWHERE;
    }

    @Override
    public InetSocketAddress localAddress() {
        return NOWHERE;
    }

    @Override
    public long contentLength() {
        return 0;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        return -1;
    }

    @Override
    public void requestTrailers(HeaderVisitor visitor) {}

    @Override
    public Object nativeExchange() {
        return this;
    }

    @Override
    public boolean finishRequest() {
        return keepsConnection;
    }

    @Override
    public void inform(int status, String reason, HeaderSource headers) throws IOException {
        send("inform " + status);
    }

    @Override
    public void begin(ReplyHead head) {
        this.head = head;
        calls.add("head");
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        send("write " + new String(bytes, offset, length, UTF_8));
    }

    @Override
    public long sendFile(FileChannel file, long position, long count) throws IOException {
        long sent = Math.clamp(file.size() - position, 0, count);
        send("file " + position + " " + sent);
        return sent;
    }

    @Override
    public void flush() throws IOException {
        send("flush");
    }

    @Override
    public void finish() throws IOException {
        send("finish");
    }

    private void send(String what) throws IOException {
        if (failure != null) {
            throw failure;
        }
        calls.add(what);
    }

    @Override
    public NativeReply handOver(Object handler, HeaderSource headers) {
        throw new ClassCastException("no engine, no native handlers");
    }

    @Override
    public void abort() {
        calls.add("abort");
    }

    @Override
    public void onGone(Runnable callback) {
        onGone = callback;
    }
}
