package io.gf4j.http;

import io.gf4j.core.res.Resource;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Files and directories as a program names them. */
final class FilePaths {
    private FilePaths() {}

    /**
     * What lies at a path, absolute, or null if there is nothing. A relative path is looked for on the class path, then
     * below the working directory.
     */
    static @Nullable Path find(String path) {
        try {
            if (isResource(path)) {
                return Resource.classPath().get(path);
            }
            Path file = Path.of(path).toAbsolutePath().normalize();
            return Files.exists(file) ? file : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Whether a path leads to a file or directory of the class path. */
    static boolean isResource(String path) {
        return !Path.of(path).isAbsolute() && Resource.classPath().contains(path);
    }

    /** The last name of a path; a root has none. */
    static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
