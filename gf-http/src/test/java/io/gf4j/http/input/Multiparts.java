package io.gf4j.http.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Reads multipart bodies whose boundary is {@code b}, in pieces of any size. */
final class Multiparts {
    private static final long MEMORY = 10 << 20;
    private static final int LINES = 10_000;

    private Multiparts() {}

    /** A part whose content was read. */
    record Read(String formName, String fileName, PartHeader header, String content) {}

    static InputStream whole(String body) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives as many bytes at once as chance wants, up to {@code most}. */
    static InputStream split(String body, Random random, int most) {
        return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1 + random.nextInt(most)));
            }
        };
    }

    static List<Read> read(InputStream body) throws IOException {
        MultipartParser parser = new MultipartParser(body, "b");
        List<Read> parts = new ArrayList<>();
        for (Part part = parser.next(MEMORY, LINES); part != null; part = parser.next(MEMORY, LINES)) {
            if (part.formName().isEmpty()) {
                continue;
            }
            String content = new String(part.content().readAllBytes(), StandardCharsets.UTF_8);
            parts.add(new Read(part.formName(), part.fileName(), part.header(), content));
        }
        return parts;
    }

    /** The parts, or the error's text. */
    static Object outcome(InputStream body) {
        try {
            return read(body);
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
