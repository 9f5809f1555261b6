package io.gf4j.tests.transcripts.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/** Folders with files to be served; all are removed when the tests end. Go: static.go. */
final class Sites {
    /** When every file was changed last. */
    private static final FileTime TIME = FileTime.from(Instant.parse("2024-01-02T03:04:05Z"));

    private Sites() {}

    /** A small site. */
    static Path site() {
        Path root = folder("site");
        write(root, "index.html", "<html>root</html>");
        write(root, "page.html", "<html>page</html>");
        write(root, "text.txt", "0123456789");
        write(root, "data.json", "{\"a\":1}");
        write(root, "sub/index.htm", "<html>sub</html>");
        write(root, "bare/file.txt", "bare");
        write(root, "blob", "\0\1");
        write(root, "route", "file");
        return root;
    }

    /** A folder of files whose text is their name. */
    static Path files(String... names) {
        Path root = folder("files");
        for (String name : names) {
            write(root, name, name);
        }
        return root;
    }

    static void write(Path root, String name, String text) {
        try {
            Path file = root.resolve(name);
            Path folder = file.resolveSibling("");
            if (!Files.exists(folder)) {
                Files.createDirectories(folder);
                folder.toFile().deleteOnExit();
            }
            Files.writeString(file, text);
            file.toFile().deleteOnExit();
            Files.setLastModifiedTime(file, TIME);
            Files.setLastModifiedTime(folder, TIME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void link(Path root, String name, Path target) {
        try {
            Files.createSymbolicLink(root.resolve(name), target).toFile().deleteOnExit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String prefix) {
        try {
            Path folder = Files.createTempDirectory(prefix);
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
