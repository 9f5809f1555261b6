package io.gf4j.core.config;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.GfException;
import io.gf4j.core.res.Resource;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folders where configuration files are looked for, each with its folders config and manifest/config, and then
 * these two on the class path, where a jar has what gres packs into a Go program.
 */
final class SearchPaths {
    private static final List<String> SUBFOLDERS = List.of("", "config", "manifest/config");

    private static final List<String> PACKED = List.of("config", "manifest/config");

    private final List<Path> folders = new ArrayList<>();
    private boolean packed;

    /** The working directory, and the folder of the jar that the program was started from. */
    static SearchPaths standard() {
        SearchPaths paths = new SearchPaths();
        paths.packed = true;
        paths.add(Path.of(""));
        Path started = Path.of(System.getProperty("sun.java.command", "").split(" ", 2)[0]);
        if (started.toString().endsWith(".jar") && Files.isRegularFile(started)) {
            paths.add(started.toAbsolutePath().resolveSibling(""));
        }
        return paths;
    }

    void add(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (!folders.contains(absolute)) {
            folders.add(absolute);
        }
    }

    void clear() {
        folders.clear();
        packed = false;
    }

    /**
     * The file of this name, of the name with an ending that is known, or at this path.
     *
     * @throws GfException with {@link Gcode#CODE_NOT_FOUND} telling where it was looked for
     */
    Path find(String name) {
        List<String> names = Formats.isKnown(name)
                ? List.of(name)
                : Stream.concat(Stream.of(name), Formats.endings().stream().map(ending -> name + "." + ending))
                        .toList();
        for (String candidate : names) {
            Path file = file(candidate);
            if (file != null) {
                return file;
            }
        }
        for (String candidate : names) {
            Path file = packedFile(candidate);
            if (file != null) {
                return file;
            }
        }
        throw notFound(name);
    }

    private @Nullable Path packedFile(String name) {
        for (String folder : packed ? PACKED : List.<String>of()) {
            Path file = Resource.classPath().get(folder + "/" + name);
            if (file != null && Files.isRegularFile(file)) {
                return file;
            }
        }
        return null;
    }

    private @Nullable Path file(String name) {
        try {
            return Stream.concat(places().map(folder -> folder.resolve(name)), Stream.of(Path.of(name)))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .map(Path::toAbsolutePath)
                    .orElse(null);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private Stream<Path> places() {
        return folders.stream().flatMap(folder -> SUBFOLDERS.stream().map(folder::resolve));
    }

    private GfException notFound(String name) {
        String files = Formats.isKnown(name) ? name : name + "." + String.join("/", Formats.endings());
        StringBuilder text = new StringBuilder("no configuration file \"" + files + "\" in");
        places().forEach(place ->
                text.append(text.toString().endsWith(" in") ? " " : ", ").append(place));
        if (packed) {
            text.append(", or in ").append(String.join(", ", PACKED)).append(" on the class path");
        }
        return ConfigError.of(Gcode.CODE_NOT_FOUND, text.toString());
    }
}
