package io.gf4j.core.view;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.res.Resource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The folders in which templates are searched. */
final class TemplateFolders {
    private static final List<String> INNER = List.of("", "template", "resource/template");

    private final List<Path> paths = new CopyOnWriteArrayList<>();

    /** A file and the folder whose definitions it sees. */
    record Found(Path file, Path folder) {}

    void set(String path) {
        Path folder = folder(path, "View.SetPath");
        paths.clear();
        paths.add(folder);
    }

    void add(String path) {
        Path folder = folder(path, "View.AddPath");
        if (!paths.contains(folder)) {
            paths.add(folder);
        }
    }

    /** A folder of the class path comes first, as packed ones do in Go. */
    private Path folder(String path, String caller) {
        Path packed = Resource.classPath().get(path);
        if (packed != null && Files.isDirectory(packed)) {
            return packed;
        }
        Path real = real(path);
        if (real == null) {
            real = paths.stream()
                    .map(folder -> below(folder, path))
                    .filter(found -> found != null && Files.exists(found))
                    .findFirst()
                    .orElse(null);
        }
        if (real == null) {
            throw Gerror.newCodef(Gcode.CODE_INVALID_PARAMETER, "%s failed: path \"%s\" does not exist", caller, path);
        }
        if (!Files.isDirectory(real)) {
            throw Gerror.newCodef(
                    Gcode.CODE_INVALID_PARAMETER, "%s failed: path \"%s\" should be directory type", caller, path);
        }
        return real;
    }

    Found find(String file) {
        Path absolute = real(file);
        if (absolute != null && Files.isRegularFile(absolute)) {
            return new Found(absolute, parent(absolute));
        }
        for (String inner : List.of("template", "resource/template")) {
            Path folder = Resource.classPath().get(inner);
            Path found = folder == null ? null : below(folder, file);
            if (folder != null && found != null && Files.isRegularFile(found)) {
                return new Found(found, folder);
            }
        }
        for (Path path : paths) {
            for (String inner : INNER) {
                Path folder = path.resolve(inner);
                Path found = below(folder, file);
                if (found != null && Files.isRegularFile(found)) {
                    return new Found(found, folder);
                }
            }
        }
        throw Gerror.newCodef(Gcode.CODE_INVALID_PARAMETER, "template file \"%s\" not found", file);
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }

    /** An absolute path, or one from the working folder, if there is such a file. */
    private static @Nullable Path real(String file) {
        try {
            Path path = Path.of(file);
            return Files.exists(path) ? path.toRealPath() : null;
        } catch (InvalidPathException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Null for a name that leads out of the folder. */
    private static @Nullable Path below(Path folder, String file) {
        String name = file;
        while (name.startsWith("/") || name.startsWith("\\")) {
            name = name.substring(1);
        }
        try {
            Path path = folder.resolve(name).normalize();
            return path.startsWith(folder) ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
