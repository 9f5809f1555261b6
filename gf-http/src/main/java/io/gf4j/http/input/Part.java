package io.gf4j.http.input;

import java.io.InputStream;

/** A part of a multipart body. Its content can be read until the next part is asked for (Go: multipart.Part). */
public final class Part {
    private final PartHeader header;
    private final MediaType disposition;
    private final InputStream content;

    Part(PartHeader header, InputStream content) {
        this.header = header;
        this.disposition = MediaType.parse(header.get("Content-Disposition"));
        this.content = content;
    }

    /** Its header lines. */
    public PartHeader header() {
        return header;
    }

    /** The name of the form's field; empty if there is none. */
    public String formName() {
        return disposition.type().equals("form-data") ? param("name") : "";
    }

    /** The file's name without directories before it; empty if the part is no file. */
    public String fileName() {
        String name = param("filename");
        if (name.isEmpty()) {
            return "";
        }
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) == '/') {
            end--;
        }
        return end == 0 ? "/" : name.substring(name.lastIndexOf('/', end - 1) + 1, end);
    }

    private String param(String name) {
        return disposition.params().getOrDefault(name, "");
    }

    /** Its bytes. */
    public InputStream content() {
        return content;
    }
}
