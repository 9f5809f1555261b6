package io.gf4j.http;

import io.gf4j.core.error.Gerror;
import java.io.IOException;
import java.io.InputStream;

/** A file in a multipart form (Go: {@code multipart.FileHeader}). */
public final class FileHeader {
    private final String filename;
    private final Header header;
    private final FileContent content;

    FileHeader(String filename, Header header, FileContent content) {
        this.filename = filename;
        this.header = header;
        this.content = content;
    }

    /** The name that the client gave it, without directories before it; it may be any text. Go: Filename. */
    public String filename() {
        return filename;
    }

    /** Its number of bytes. Go: Size. */
    public long size() {
        return content.size();
    }

    /** The header lines of its part, such as its Content-Type. Go: Header. */
    public Header header() {
        return header;
    }

    /**
     * Its bytes. The caller closes the stream; a file that was too large for memory is gone when the request is over.
     * Go: Open.
     *
     * @throws io.gf4j.core.error.GfException if the file is gone
     */
    public InputStream open() {
        try {
            return content.open();
        } catch (IOException e) {
            throw Gerror.wrapf(e, "uploaded file %q cannot be read, it may be gone with its request", filename);
        }
    }
}
