package io.gf4j.http;

import io.gf4j.http.input.Part;
import java.io.InputStream;

/** A part of a multipart body; it can be read until the next one is asked for (Go: {@code multipart.Part}). */
public final class MultipartPart {
    private final Part part;
    private final Header header = new Header();

    MultipartPart(Part part) {
        this.part = part;
        part.header().lines().forEach(line -> header.addReceived(line.name(), line.value()));
    }

    /** Its header lines, such as its Content-Type. Go: Header. */
    public Header header() {
        return header;
    }

    /** The name of the form's field; empty if it is none. Go: FormName. */
    public String formName() {
        return part.formName();
    }

    /** The name that the client gave a file, without directories before it; empty if it is no file. Go: FileName. */
    public String fileName() {
        return part.fileName();
    }

    /** Its bytes; reading waits for the client, and need not be closed. Go: Read. */
    public InputStream content() {
        return part.content();
    }
}
