package io.gf4j.http;

import io.gf4j.core.error.Gerror;
import io.gf4j.http.input.MultipartParser;
import io.gf4j.http.input.Part;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a multipart body part by part, as it comes; nothing of it is kept (Go: {@code multipart.Reader}). Not for use
 * by several threads at once.
 */
public final class MultipartReader {
    private static final int MAX_HEADER_BYTES = 10 << 20;
    private static final int MAX_HEADER_LINES = 10_000;

    private final MultipartParser parser;

    MultipartReader(InputStream body, String boundary) {
        this.parser = new MultipartParser(body, boundary);
    }

    /**
     * The next part, or null behind the last one; waits for the client. What was not read of the part before is
     * skipped. Go: NextPart.
     *
     * @throws io.gf4j.core.error.GfException if the body is broken off, no multipart, or over clientMaxBodySize
     */
    public @Nullable MultipartPart nextPart() {
        try {
            Part part = parser.next(MAX_HEADER_BYTES, MAX_HEADER_LINES);
            return part == null ? null : new MultipartPart(part);
        } catch (IOException e) {
            throw Gerror.wrap(e, "");
        }
    }
}
