package io.gf4j.http;

import java.util.List;

/** Which files are served: keys of {@link ServerConfig}. */
public sealed interface StaticKeys permits ServerConfig {
    private ServerConfig self() {
        return (ServerConfig) this;
    }

    /** Names of the files that answer for a directory, the first that it has. Key indexFiles. */
    default List<String> indexFiles() {
        return self().get(ServerKeys.INDEX_FILES);
    }

    /** Sets {@link #indexFiles()}. */
    default ServerConfig indexFiles(List<String> value) {
        return self().set(ServerKeys.INDEX_FILES, List.copyOf(value));
    }

    /** Whether a directory without index file is listed; else it is refused with 403. Key indexFolder. */
    default boolean indexFolder() {
        return self().get(ServerKeys.INDEX_FOLDER);
    }

    /** Sets {@link #indexFolder()}. */
    default ServerConfig indexFolder(boolean value) {
        return self().set(ServerKeys.INDEX_FOLDER, value);
    }

    /** The directory that paths lead into, of the class path or of the disk; empty for none. Key serverRoot. */
    default String serverRoot() {
        return self().get(ServerKeys.SERVER_ROOT);
    }

    /** Sets {@link #serverRoot()}. */
    default ServerConfig serverRoot(String value) {
        return self().set(ServerKeys.SERVER_ROOT, value);
    }

    /** Directories where files are looked for that the root does not have, in their order. Key searchPaths. */
    default List<String> searchPaths() {
        return self().get(ServerKeys.SEARCH_PATHS);
    }

    /** Sets {@link #searchPaths()}. */
    default ServerConfig searchPaths(List<String> value) {
        return self().set(ServerKeys.SEARCH_PATHS, List.copyOf(value));
    }

    /** Directories for paths with a prefix; they come before the root, the longest prefix first. Key staticPaths. */
    default List<StaticPathItem> staticPaths() {
        return self().get(ServerKeys.STATIC_PATHS);
    }

    /** Sets {@link #staticPaths()}. */
    default ServerConfig staticPaths(List<StaticPathItem> value) {
        return self().set(ServerKeys.STATIC_PATHS, List.copyOf(value));
    }

    /** Whether files are served at all. Key fileServerEnabled. */
    default boolean fileServerEnabled() {
        return self().get(ServerKeys.FILE_SERVER_ENABLED);
    }

    /** Sets {@link #fileServerEnabled()}. */
    default ServerConfig fileServerEnabled(boolean value) {
        return self().set(ServerKeys.FILE_SERVER_ENABLED, value);
    }
}
