package io.gf4j.http;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.http.engine.Exchange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request's body: counted against the limit while it is read, and kept when it was read whole. */
final class RequestInput {
    private final Exchange exchange;
    private final long limit;
    private byte @Nullable [] whole;
    private @Nullable InputStream stream;

    /**
     * Reads from the exchange.
     *
     * @param limit greatest number of bytes; 0 or less for none
     */
    RequestInput(Exchange exchange, long limit) {
        this.exchange = exchange;
        this.limit = limit;
    }

    InputStream stream() {
        InputStream open = stream;
        if (open == null) {
            open = new LimitedStream();
            stream = open;
        }
        return open;
    }

    /** Puts another body in the place of the one that came; what was kept stays until {@link #forget()}. */
    void stream(InputStream other) {
        stream = other;
    }

    byte[] all() {
        return whole != null ? whole : keep(true);
    }

    /** Reads the body whole; from then on the stream gives it again, again and again if it is {@code repeatable}. */
    byte[] keep(boolean repeatable) {
        byte[] bytes = whole;
        if (bytes == null) {
            try {
                bytes = readAll();
            } catch (IOException e) {
                throw unreadable(e);
            }
            whole = bytes;
        }
        stream = new KeptStream(bytes, repeatable);
        return bytes;
    }

    /** Of a declared length no more is allocated than came; readAllBytes begins with 16 KB whatever comes. */
    private byte[] readAll() throws IOException {
        long length = exchange.contentLength();
        boolean isDeclared = stream() instanceof LimitedStream && length >= 0 && length <= Integer.MAX_VALUE;
        return isDeclared ? stream().readNBytes((int) length) : stream().readAllBytes();
    }

    /** Lets {@link #all()} answer this. */
    void replace(byte[] bytes) {
        whole = bytes;
    }

    /** Reads the body anew from its stream when it is asked for. */
    void forget() {
        whole = null;
    }

    String text() {
        return new String(all(), StandardCharsets.UTF_8);
    }

    private static GfException unreadable(IOException cause) {
        return Gerror.wrapCode(Gcode.CODE_INTERNAL_ERROR, cause, "Read from request Body failed");
    }

    /** A body that was read; a repeatable one begins anew behind its end. */
    private static final class KeptStream extends InputStream {
        private final byte[] bytes;
        private final boolean repeatable;
        private int at;

        KeptStream(byte[] bytes, boolean repeatable) {
            this.bytes = bytes;
            this.repeatable = repeatable;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (at == bytes.length) {
                at = repeatable ? 0 : at;
                return -1;
            }
            int taken = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, target, offset, taken);
            at += taken;
            return taken;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }
    }

    /** Fails at the first byte over the limit, or before the first if the declared length already tells. */
    private final class LimitedStream extends InputStream {
        private long count;

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (limit > 0 && exchange.contentLength() > limit) {
                throw ClientFault.tooLarge();
            }
            int read = exchange.read(bytes, offset, length);
            count += Math.max(read, 0);
            if (limit > 0 && count > limit) {
                throw ClientFault.tooLarge();
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }
    }
}
