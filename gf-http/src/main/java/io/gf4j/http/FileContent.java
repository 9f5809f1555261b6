package io.gf4j.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of an uploaded file: in memory, or in a file of their own until the request ends. */
abstract class FileContent {
    private final long size;

    private FileContent(long size) {
        this.size = size;
    }

    static FileContent of(byte[] bytes) {
        return new FileContent(bytes.length) {
            @Override
            InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }

    static FileContent of(Path file, long size) {
        return new FileContent(size) {
            @Override
            InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    long size() {
        return size;
    }

    abstract InputStream open() throws IOException;
}
