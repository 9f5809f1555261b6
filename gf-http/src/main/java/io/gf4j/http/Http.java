package io.gf4j.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What handlers use of Go's package net/http. */
public final class Http {
    private Http() {}

    /**
     * Answers with a plain text error and a line end, dropping headers that would describe another body. Go:
     * http.Error.
     *
     * @throws IOException if the client has gone
     */
    public static void error(RawWriter w, String msg, int code) throws IOException {
        w.header()
                .del("Content-Length")
                .set("Content-Type", "text/plain; charset=utf-8")
                .set("X-Content-Type-Options", "nosniff");
        w.writeHeader(code);
        w.write((msg + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The standard text of a status, {@code Not Found}; empty for an unknown one. Go: http.StatusText. */
    public static String statusText(int code) {
        return StatusText.of(code);
    }
}
