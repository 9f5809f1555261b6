package io.gf4j.http.file;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the file that a path leads to: the longest prefix first, then the search paths in their order (Go: ghttp's
 * searchStaticFile).
 */
public final class StaticFiles {
    private final List<StaticPrefix> prefixes;
    private final List<StaticRoot> searchPaths;
    private final List<String> indexFiles;

    public StaticFiles(List<StaticPrefix> prefixes, List<StaticRoot> searchPaths, List<String> indexFiles) {
        this.prefixes = prefixes.stream()
                .sorted(Comparator.comparingInt(
                                (StaticPrefix item) -> -item.prefix().length())
                        .thenComparing(StaticPrefix::prefix))
                .toList();
        this.searchPaths = List.copyOf(searchPaths);
        this.indexFiles = List.copyOf(indexFiles);
    }

    /** The file or directory at a decoded path, or null. Reads the file system. */
    public @Nullable FoundFile find(String path) {
        for (StaticPrefix prefix : prefixes) {
            String rest = prefix.rest(path);
            FoundFile found = rest == null ? null : prefix.root().find(rest, indexFiles);
            if (found != null) {
                return found;
            }
        }
        for (StaticRoot root : searchPaths) {
            FoundFile found = root.find(path, indexFiles);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
