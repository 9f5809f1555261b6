package io.gf4j.core.res;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The files of the class path, which is what a Java program packs its files into (Go: gres.Resource). Paths are
 * relative to the class path's roots, {@code public/index.html}; where several roots have a path, the first counts. May
 * be used by any thread.
 */
public final class Resource {
    private static final Resource CLASS_PATH = new Resource();

    private Resource() {}

    /** The class path as the calling thread's context class loader sees it. */
    public static Resource classPath() {
        return CLASS_PATH;
    }

    /**
     * The file or folder at a path, or null if there is none. Folders are found only in jars that list them, as jars
     * made by Maven do. The result reads like any other file; one in a jar cannot be written. Go: Get.
     */
    public @Nullable Path get(String path) {
        String name = strip(path);
        if (name.isEmpty() || !isPlain(name)) {
            return null;
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        URL url = (loader == null ? ClassLoader.getSystemClassLoader() : loader).getResource(name);
        return url == null ? null : Jars.path(url);
    }

    /** Whether there is a file or folder at a path. Go: Contains. */
    public boolean contains(String path) {
        return get(path) != null;
    }

    /**
     * The whole content of the file at a path, or null if there is no file. Go: GetContent.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public byte @Nullable [] getContent(String path) {
        Path file = get(path);
        if (file == null || Files.isDirectory(file)) {
            return null;
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + path, e);
        }
    }

    private static String strip(String path) {
        int start = 0;
        int end = path.length();
        while (start < end && path.charAt(start) == '/') {
            start++;
        }
        while (end > start && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(start, end);
    }

    /** Class loaders differ in what they make of dots and backslashes: such a path is none. */
    private static boolean isPlain(String name) {
        return name.indexOf('\\') < 0
                && name.indexOf('\0') < 0
                && Arrays.stream(name.split("/", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }
}
