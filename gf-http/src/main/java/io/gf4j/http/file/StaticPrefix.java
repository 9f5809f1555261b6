package io.gf4j.http.file;

import org.jspecify.annotations.Nullable;

/**
 * Paths that begin with the prefix lead into a directory.
 *
 * @param prefix as in {@code /assets}; matched whatever its case, and only where a segment ends
 */
public record StaticPrefix(String prefix, StaticRoot root) {
    /** Slashes at its end mean nothing. */
    public StaticPrefix {
        while (prefix.endsWith("/")) {
            prefix = prefix.substring(0, prefix.length() - 1);
        }
    }

    /** What is left of the path behind the prefix, or null if it does not begin with it. */
    @Nullable
    String rest(String path) {
        if (!path.regionMatches(true, 0, prefix, 0, prefix.length())) {
            return null;
        }
        String rest = path.substring(prefix.length());
        return rest.isEmpty() || rest.startsWith("/") ? rest : null;
    }
}
