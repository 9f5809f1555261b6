package io.gf4j.http;

import io.gf4j.http.file.StaticFiles;
import io.gf4j.http.file.StaticPrefix;
import io.gf4j.http.file.StaticRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns configured directories into what is served. */
final class StaticRoots {
    private StaticRoots() {}

    /**
     * The directory as it is kept: one of the class path by its name, one of the disk by its absolute path.
     *
     * @throws io.gf4j.core.error.GfException if there is none, naming the member that was called with it
     */
    static String known(String member, String directory) {
        Path found = find(directory);
        if (found == null) {
            throw StartError.at(CallSite.here(), member + ": " + missing(directory));
        }
        return FilePaths.isResource(directory) ? directory : found.toString();
    }

    /** What the configuration serves, or null if it serves no files. */
    static @Nullable StaticFiles of(ServerConfig config) {
        if (!config.fileServerEnabled()) {
            return null;
        }
        List<StaticPrefix> prefixes = config.staticPaths().stream()
                .map(item -> new StaticPrefix(item.prefix(), root("staticPaths", item.path())))
                .toList();
        List<StaticRoot> searched = new ArrayList<>();
        if (!config.serverRoot().isEmpty()) {
            searched.add(root("serverRoot", config.serverRoot()));
        }
        config.searchPaths().forEach(path -> searched.add(root("searchPaths", path)));
        return new StaticFiles(prefixes, searched, config.indexFiles());
    }

    private static StaticRoot root(String key, String directory) {
        Path found = find(directory);
        if (found == null) {
            throw StartError.of(key + ": " + missing(directory));
        }
        return new StaticRoot(found);
    }

    private static @Nullable Path find(String directory) {
        Path found = FilePaths.find(directory);
        return found != null && Files.isDirectory(found) ? found : null;
    }

    private static String missing(String directory) {
        return "there is no directory \"" + directory + "\", neither on the class path nor in "
                + Path.of("").toAbsolutePath();
    }
}
