package io.gf4j.http.file;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/**
 * Several ranges as one body, {@code multipart/byteranges}: each part is {@link #head}, then the range's bytes; the
 * body ends with {@link #end}.
 */
public final class MultipartRanges {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BOUNDARY_BYTES = 30;

    private final List<ByteRange> ranges;
    private final String partType;
    private final long size;
    private final String boundary;

    /**
     * Chooses a boundary.
     *
     * @param partType the content's media type
     * @param size the content's size
     */
    public MultipartRanges(List<ByteRange> ranges, String partType, long size) {
        this.ranges = List.copyOf(ranges);
        this.partType = partType;
        this.size = size;
        byte[] random = new byte[BOUNDARY_BYTES];
        RANDOM.nextBytes(random);
        boundary = HexFormat.of().formatHex(random);
    }

    /** The body's media type. */
    public String mediaType() {
        return "multipart/byteranges; boundary=" + boundary;
    }

    /** The body's length. */
    public long length() {
        long length = end().length;
        for (int i = 0; i < ranges.size(); i++) {
            length += head(i).length + ranges.get(i).length();
        }
        return length;
    }

    /** What stands before the bytes of a range, the end of the part before included. */
    public byte[] head(int index) {
        String before = index == 0 ? "" : "\r\n";
        String contentRange = ranges.get(index).contentRange(size);
        return bytes(before + "--" + boundary + "\r\nContent-Range: " + contentRange + "\r\nContent-Type: " + partType
                + "\r\n\r\n");
    }

    /** What stands behind the last range. */
    public byte[] end() {
        return bytes("\r\n--" + boundary + "--\r\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
