package io.gf4j.http;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.http.engine.Exchange;
import java.io.ByteArrayInputStream;
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
            open = whole != null ? new ByteArrayInputStream(whole) : new LimitedStream();
            stream = open;
        }
        return open;
    }

    byte[] all() {
        byte[] bytes = whole;
        if (bytes == null) {
            try {
                bytes = stream().readAllBytes();
            } catch (IOException e) {
                throw unreadable(e);
            }
            whole = bytes;
            stream = null;
        }
        return bytes;
    }

    String text() {
        return new String(all(), StandardCharsets.UTF_8);
    }

    private static GfException unreadable(IOException cause) {
        return Gerror.wrapCode(Gcode.CODE_INTERNAL_ERROR, cause, "Read from request Body failed");
    }

    /** Fails at the first byte over the limit, or before the first if the declared length already tells. */
    private final class LimitedStream extends InputStream {
        private long count;

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (limit > 0 && exchange.contentLength() > limit) {
                throw new BodyTooLargeException();
            }
            int read = exchange.read(bytes, offset, length);
            count += Math.max(read, 0);
            if (limit > 0 && count > limit) {
                throw new BodyTooLargeException();
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
