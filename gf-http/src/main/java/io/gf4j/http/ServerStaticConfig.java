package io.gf4j.http;

import java.util.ArrayList;
import java.util.List;

/**
 * Which files a server sends by itself (Go: ghttp_server_config_static.go). To be set before the start.
 *
 * <p>A directory is one of the class path, if it has one of that name, else of the disk; a relative one lies below the
 * working directory. A file comes before a route and goes past all middlewares, while hooks run; a directory yields to
 * a route. Nothing outside of the directories is ever sent.
 */
public sealed interface ServerStaticConfig permits Server {
    private ServerConfig config() {
        return ((Server) this).config();
    }

    /** Sets which files answer for a directory; index.html and index.htm if not set. Go: SetIndexFiles. */
    default void setIndexFiles(List<String> indexFiles) {
        config().indexFiles(indexFiles);
    }

    /** Which files answer for a directory. Go: GetIndexFiles. */
    default List<String> getIndexFiles() {
        return config().indexFiles();
    }

    /** Sets whether a directory without index file is listed; else it is refused with 403. Go: SetIndexFolder. */
    default void setIndexFolder(boolean enabled) {
        config().indexFolder(enabled);
    }

    /** Switches static service on or off; setting a directory has switched it on. Go: SetFileServerEnabled. */
    default void setFileServerEnabled(boolean enabled) {
        config().fileServerEnabled(enabled);
    }

    /**
     * Serves a directory, in the place of all search paths set before. Go: SetServerRoot.
     *
     * @throws io.gf4j.core.error.GfException if there is no such directory
     */
    default void setServerRoot(String root) {
        config().serverRoot(StaticRoots.known("setServerRoot", root))
                .searchPaths(List.of())
                .fileServerEnabled(true);
    }

    /**
     * Looks for files in one more directory, behind those set before. Go: AddSearchPath.
     *
     * @throws io.gf4j.core.error.GfException if there is no such directory
     */
    default void addSearchPath(String path) {
        List<String> paths = new ArrayList<>(config().searchPaths());
        paths.add(StaticRoots.known("addSearchPath", path));
        config().searchPaths(paths).fileServerEnabled(true);
    }

    /**
     * Serves a directory under a prefix, {@code /assets}. Go: AddStaticPath.
     *
     * @throws io.gf4j.core.error.GfException if there is no such directory
     */
    default void addStaticPath(String prefix, String path) {
        List<StaticPathItem> items = new ArrayList<>(config().staticPaths());
        items.add(new StaticPathItem(prefix, StaticRoots.known("addStaticPath", path)));
        config().staticPaths(items).fileServerEnabled(true);
    }
}
