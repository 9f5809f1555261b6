package io.gf4j.http;

import io.gf4j.http.file.ByteRange;
import io.gf4j.http.file.ByteRanges;
import io.gf4j.http.file.Conditions;
import io.gf4j.http.file.ContentSniffer;
import io.gf4j.http.file.InvalidRangeException;
import io.gf4j.http.file.MediaTypes;
import io.gf4j.http.file.MultipartRanges;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers a request with a content, or with the part of it that the client lacks (Go: http.ServeContent). */
final class ContentReply {
    private static final int SNIFFED = 512;

    private final Request request;
    private final RawWriter writer;
    private final Header header;
    private final SeekableByteChannel content;

    ContentReply(Request request, SeekableByteChannel content) {
        this.request = request;
        this.writer = request.response().rawWriter();
        this.header = writer.header();
        this.content = content;
    }

    /**
     * Sends it past the response's buffer.
     *
     * @param name a file name, for the media type
     * @param changed the time of the last change, or null or the epoch if it is not known
     */
    void send(String name, @Nullable Instant changed) throws IOException {
        if (changed != null && !changed.equals(Instant.EPOCH)) {
            header.set("Last-Modified", HttpDate.of(changed));
        }
        Conditions conditions = new Conditions(request.method(), request::getHeader, header.get("Etag"), changed);
        switch (conditions.outcome()) {
            case FAILED -> writer.writeHeader(412);
            case NOT_MODIFIED -> notModified();
            case SEND -> sendRanges(name, conditions.range());
        }
    }

    private void notModified() {
        header.del("Content-Type").del("Content-Length").del("Content-Encoding");
        if (!header.get("Etag").isEmpty()) {
            header.del("Last-Modified");
        }
        writer.writeHeader(304);
    }

    private void sendRanges(String name, String range) throws IOException {
        if (!header.has("Content-Type")) {
            String type = MediaTypes.ofName(name);
            header.set("Content-Type", type == null ? sniff() : type);
        }
        long size = content.size();
        List<ByteRange> ranges;
        try {
            ranges = ByteRanges.parse(range, size);
        } catch (InvalidRangeException e) {
            if (e.isBeyondEnd()) {
                header.set("Content-Range", "bytes */" + size);
            }
            refuse(e.getMessage());
            return;
        }
        switch (ranges.size()) {
            case 0 -> sendOne(200, new ByteRange(0, size));
            case 1 -> {
                header.set("Content-Range", ranges.getFirst().contentRange(size));
                sendOne(206, ranges.getFirst());
            }
            default -> sendMany(ranges, size);
        }
    }

    private String sniff() throws IOException {
        ByteBuffer head = ByteBuffer.allocate(SNIFFED);
        content.position(0);
        while (head.hasRemaining() && content.read(head) >= 0) {
            // The first read may give less than there is.
        }
        return ContentSniffer.sniff(head.array(), 0, head.position());
    }

    private void sendOne(int status, ByteRange range) {
        begin(status, range.length());
        if (hasBody()) {
            writer.send(content, range.start(), range.length());
        }
    }

    private void sendMany(List<ByteRange> ranges, long size) throws IOException {
        MultipartRanges parts = new MultipartRanges(ranges, header.get("Content-Type"), size);
        header.set("Content-Type", parts.mediaType());
        begin(206, parts.length());
        if (hasBody()) {
            for (int i = 0; i < ranges.size(); i++) {
                writer.write(parts.head(i));
                writer.send(content, ranges.get(i).start(), ranges.get(i).length());
            }
            writer.write(parts.end());
        }
    }

    /** What is encoded elsewhere has another length than the content, unless the client asked for parts of it. */
    private void begin(int status, long length) {
        header.set("Accept-Ranges", "bytes");
        if (status == 206 || header.get("Content-Encoding").isEmpty()) {
            header.set("Content-Length", Long.toString(length));
        }
        writer.writeHeader(status);
    }

    private boolean hasBody() {
        return !request.method().equals("HEAD");
    }

    private void refuse(String why) throws IOException {
        header.del("Cache-Control").del("Content-Encoding").del("Etag").del("Last-Modified");
        header.del("Content-Length");
        header.set("Content-Type", "text/plain; charset=utf-8");
        header.set("X-Content-Type-Options", "nosniff");
        writer.writeHeader(416);
        writer.write((why + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
