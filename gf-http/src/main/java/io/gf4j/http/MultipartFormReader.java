package io.gf4j.http;

import io.gf4j.http.input.MultipartException;
import io.gf4j.http.input.MultipartParser;
import io.gf4j.http.input.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a form with files, with net/http's limits (Go: multipart.Reader.ReadForm): files are kept in memory until they
 * are too large together, then each goes to a temporary file; fields and header lines have 10 MB more.
 */
final class MultipartFormReader {
    private static final int MAX_PARTS = 1000;
    private static final int MAX_HEADER_LINES = 10_000;
    private static final long MEMORY_FOR_FIELDS = 10 << 20;
    private static final long ENTRY_OVERHEAD = 200;
    private static final long FILE_OVERHEAD = 100;

    private final TempFiles tempFiles;
    private final Values fields = new Values();
    private final Map<String, List<FileHeader>> files = new LinkedHashMap<>();
    private long memoryForFiles;
    private long memory;
    private int linesLeft = MAX_HEADER_LINES;

    /**
     * Makes a reader for one form.
     *
     * @param maxMemory bytes of files that may be kept in memory
     * @param tempFiles where the others go; the caller deletes them, after an error, too
     */
    MultipartFormReader(long maxMemory, TempFiles tempFiles) {
        this.tempFiles = tempFiles;
        this.memoryForFiles = Math.max(maxMemory, 0);
        this.memory = Math.min(memoryForFiles, Long.MAX_VALUE - MEMORY_FOR_FIELDS) + MEMORY_FOR_FIELDS;
    }

    MultipartForm read(InputStream body, String boundary) throws IOException {
        MultipartParser parser = new MultipartParser(body, boundary);
        int parts = 0;
        for (Part part = parser.next(memory, linesLeft); part != null; part = parser.next(memory, linesLeft)) {
            if (++parts > MAX_PARTS) {
                throw MultipartException.tooLarge();
            }
            String name = part.formName();
            if (!name.isEmpty()) {
                spend(name.length() + ENTRY_OVERHEAD);
                String filename = part.fileName();
                if (filename.isEmpty()) {
                    fields.add(name, field(part));
                } else {
                    files.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(file(part, filename));
                }
            }
        }
        return new MultipartForm(fields, files);
    }

    private void spend(long bytes) throws MultipartException {
        memory -= bytes;
        if (memory < 0) {
            throw MultipartException.tooLarge();
        }
    }

    private String field(Part part) throws IOException {
        byte[] value = part.content().readNBytes((int) Math.min(memory + 1, Integer.MAX_VALUE - 8));
        spend(value.length);
        return new String(value, StandardCharsets.UTF_8);
    }

    private FileHeader file(Part part, String filename) throws IOException {
        spend(part.header().memory() + ENTRY_OVERHEAD + FILE_OVERHEAD);
        linesLeft -= part.header().lines().size();
        Header header = new Header();
        part.header().lines().forEach(line -> header.addReceived(line.name(), line.value()));
        byte[] start = part.content().readNBytes((int) Math.min(memoryForFiles + 1, Integer.MAX_VALUE - 8));
        if (start.length > memoryForFiles) {
            return new FileHeader(filename, header, onDisk(start, part.content()));
        }
        memoryForFiles -= start.length;
        memory -= start.length;
        return new FileHeader(filename, header, FileContent.of(start));
    }

    private FileContent onDisk(byte[] start, InputStream rest) throws IOException {
        Path file = tempFiles.create();
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(start);
            return FileContent.of(file, start.length + rest.transferTo(out));
        }
    }
}
