package io.gf4j.http;

import io.gf4j.http.engine.Exchange;
import io.gf4j.http.engine.HeaderSource;
import io.gf4j.http.engine.HeaderVisitor;
import io.gf4j.http.engine.NativeReply;
import io.gf4j.http.engine.ReplyHead;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import org.jspecify.annotations.Nullable;

/** A GET without headers or body whose reply is counted and dropped. */
final class NoClientExchange implements Exchange {
    private static final InetSocketAddress ADDRESS = InetSocketAddress.createUnresolved("localhost", 1);

    private long sent;

    /** Body bytes of all replies, and one more for each head. */
    long sent() {
        return sent;
    }

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public String protocol() {
        return "HTTP/1.1";
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
        return ADDRESS;
    }

    @Override
    public InetSocketAddress localAddress() {
        return ADDRESS;
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
        return true;
    }

    @Override
    public void inform(int status, String reason, HeaderSource headers) {}

    @Override
    public void begin(ReplyHead head) {
        sent++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        sent += length;
    }

    @Override
    public long sendFile(FileChannel file, long position, long count) {
        sent += count;
        return count;
    }

    @Override
    public void flush() {}

    @Override
    public void finish() {}

    @Override
    public NativeReply handOver(Object handler, HeaderSource headers) {
        throw new UnsupportedOperationException("no bench has a native handler");
    }

    @Override
    public void abort() {}

    @Override
    public void onGone(Runnable callback) {}
}
