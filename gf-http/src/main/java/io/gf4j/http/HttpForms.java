package io.gf4j.http;

import io.gf4j.http.input.FormText;
import io.gf4j.http.input.MediaType;
import java.io.IOException;
import java.net.ProtocolException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request's forms as net/http reads them (Go: Form, PostForm and MultipartForm of http.Request). */
final class HttpForms {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";
    private static final String MIXED = "multipart/mixed";

    private final Request request;
    private final TempFiles tempFiles = new TempFiles();
    private @Nullable Values form;
    private @Nullable Values postForm;
    private @Nullable MultipartForm multipart;
    private boolean handedOut;

    HttpForms(Request request) {
        this.request = request;
    }

    /** The body's fields and the query's values; null before {@link #parse()}. */
    @Nullable
    Values form() {
        return form;
    }

    /** The body's fields; null before {@link #parse()}. */
    @Nullable
    Values postForm() {
        return postForm;
    }

    /** Null if none was read. */
    @Nullable
    MultipartForm multipart() {
        return multipart;
    }

    /** Reads body and query, once; returns what was wrong with them, the first time, or null. */
    @Nullable
    Exception parse() {
        if (form != null) {
            return null;
        }
        Values fields = new Values();
        Values all = new Values();
        postForm = fields;
        form = all;
        Exception error = isPost() ? parsePost(fields) : null;
        all.addAll(fields.map());
        FormText query = FormText.parse(request.target().rawQuery());
        all.addAll(query.values());
        return error == null ? query.error() : error;
    }

    private boolean isPost() {
        return switch (request.method()) {
            case "POST", "PUT", "PATCH" -> true;
            default -> false;
        };
    }

    private @Nullable Exception parsePost(Values fields) {
        String sent = request.header().get("Content-Type");
        MediaType type = MediaType.parse(sent.isEmpty() ? "application/octet-stream" : sent);
        FormText body = type.type().equals(FORM) ? FormText.parse(request.getBodyString()) : FormText.EMPTY;
        fields.addAll(body.values());
        return type.error() == null ? body.error() : new ProtocolException(type.error());
    }

    /**
     * Reads a multipart form, once; large files go to temporary files.
     *
     * @param maxMemory bytes of files that may be kept in memory
     * @throws IOException if the body is no multipart form, is broken off, or is over a limit
     */
    @Nullable
    Exception parseMultipart(long maxMemory) throws IOException {
        if (handedOut) {
            throw new IOException("http: multipart handled by MultipartReader");
        }
        Exception error = parse();
        if (multipart != null) {
            return null;
        }
        String boundary = boundary(false);
        MultipartForm read = new MultipartFormReader(maxMemory, tempFiles).read(request.body(), boundary);
        multipart = read;
        if (form != null && postForm != null) {
            form.addAll(read.value().map());
            postForm.addAll(read.value().map());
        }
        return error;
    }

    /**
     * Hands out the body part by part, once and instead of a form.
     *
     * @throws IOException if the body is no multipart, or was handed out or read
     */
    MultipartReader reader() throws IOException {
        if (handedOut) {
            throw new ProtocolException("http: MultipartReader called twice");
        }
        if (multipart != null) {
            throw new ProtocolException("http: multipart handled by ParseMultipartForm");
        }
        handedOut = true;
        multipart = new MultipartForm(new Values(), Map.of());
        return new MultipartReader(request.body(), boundary(true));
    }

    private String boundary(boolean mixedToo) throws IOException {
        MediaType type = MediaType.parse(request.header().get("Content-Type"));
        boolean fits = type.type().equals(MULTIPART) || mixedToo && type.type().equals(MIXED);
        if (type.error() != null || !fits) {
            throw new ProtocolException("request Content-Type isn't multipart/form-data");
        }
        String boundary = type.params().get("boundary");
        if (boundary == null) {
            throw new ProtocolException("no multipart boundary param in Content-Type");
        }
        return boundary;
    }

    /** Deletes the temporary files. */
    void close() {
        tempFiles.delete();
    }
}
