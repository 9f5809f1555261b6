package io.gf4j.http.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A directory that is served. Nothing outside of it is ever found, neither by {@code ..} nor through a symbolic link
 * inside of it; the directory itself may be a link, and may be made to point elsewhere while it is served.
 *
 * @param directory absolute, of any file system
 */
public record StaticRoot(Path directory) {
    /**
     * What lies at a decoded path below the directory, or null. For a directory it is the first of the index files that
     * it has, else the directory itself.
     */
    public @Nullable FoundFile find(String path, List<String> indexFiles) {
        FoundFile found = find(path);
        if (found != null && found.isDirectory()) {
            for (String name : indexFiles) {
                FoundFile index = find(path + "/" + name);
                if (index != null && !index.isDirectory()) {
                    return index;
                }
            }
        }
        return found;
    }

    private @Nullable FoundFile find(String path) {
        try {
            Path file = directory.resolve(relative(path));
            // Most requests of a server with routes are for no file: asked this way, they cost no exception.
            if (!Files.exists(file)) {
                return null;
            }
            Path real = file.toRealPath();
            if (!real.startsWith(directory.toRealPath())) {
                return null;
            }
            BasicFileAttributes facts = Files.readAttributes(real, BasicFileAttributes.class);
            // Devices and pipes would keep the reader waiting.
            if (!facts.isDirectory() && !facts.isRegularFile()) {
                return null;
            }
            // With ".." in it the name says less than the file's own.
            return new FoundFile(file.equals(file.normalize()) ? file : real, facts.isDirectory());
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    /** Without leading slashes, so that it is never taken for an absolute path. */
    private static String relative(String path) {
        int start = 0;
        while (start < path.length() && path.charAt(start) == '/') {
            start++;
        }
        return path.substring(start);
    }
}
