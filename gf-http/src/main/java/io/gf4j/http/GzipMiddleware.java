package io.gf4j.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Compresses what the handlers have buffered, for clients that ask for it. */
final class GzipMiddleware {
    private static final int WORTH_IT = 1024;

    private GzipMiddleware() {}

    static void handle(Request r) {
        r.middleware().next();
        Response response = r.response();
        if (!r.header().get("Accept-Encoding").contains("gzip")
                || !response.header().get("Content-Encoding").isEmpty()
                || hasBegun(response)
                || response.bufferLength() < WORTH_IT) {
            return;
        }
        byte[] compressed = compress(response.buffer());
        response.clearBuffer();
        response.header().set("Content-Encoding", "gzip");
        response.header().del("Content-Length");
        response.write(compressed);
    }

    /** The headers of such a reply are decided: it cannot say anymore that it is compressed. */
    private static boolean hasBegun(Response response) {
        return response.isHeaderWrote() || response.bytesWritten() > 0;
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream(bytes.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // Memory does not fail.
        }
        return compressed.toByteArray();
    }
}
