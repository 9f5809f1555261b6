package io.gf4j.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The temporary files of one request. */
final class TempFiles {
    private static final Logger LOG = LoggerFactory.getLogger(TempFiles.class);

    private final List<Path> files = new ArrayList<>(0);

    /** A new file, which nobody else may read, in the folder for temporary files of the JVM. */
    Path create() throws IOException {
        Path file = Files.createTempFile("gf-upload-", ".tmp");
        files.add(file);
        return file;
    }

    /** Deletes all of them. */
    void delete() {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.warn("temporary file {} of an upload was not deleted: {}", file, e.toString());
            }
        }
        files.clear();
    }
}
