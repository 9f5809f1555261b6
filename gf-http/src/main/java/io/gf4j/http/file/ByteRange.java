package io.gf4j.http.file;

/**
 * A part of a content.
 *
 * @param start number of bytes before it
 * @param length number of its bytes
 */
public record ByteRange(long start, long length) {
    /** {@code bytes 0-9/100}, as the header Content-Range says it. */
    public String contentRange(long size) {
        return "bytes " + start + "-" + (start + length - 1) + "/" + size;
    }
}
