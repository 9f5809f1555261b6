package io.gf4j.core.res;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Turns what a class loader finds into paths. A jar is opened once and stays open, as the class loader's own does. */
final class Jars {
    private static final Map<Path, FileSystem> OPEN = new ConcurrentHashMap<>();

    private Jars() {}

    /** The path of a file on disk or in a jar on disk; null for what lies elsewhere, for example in a jar in a jar. */
    static @Nullable Path path(URL url) {
        try {
            return switch (url.getProtocol()) {
                case "file" -> Path.of(url.toURI());
                case "jar" -> inJar((JarURLConnection) url.openConnection());
                default -> null;
            };
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + url, e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the class path holds an address that is none: " + url, e);
        }
    }

    private static @Nullable Path inJar(JarURLConnection entry) throws IOException, URISyntaxException {
        URL jar = entry.getJarFileURL();
        if (!jar.getProtocol().equals("file")) {
            return null;
        }
        return OPEN.computeIfAbsent(Path.of(jar.toURI()), Jars::open).getPath("/" + entry.getEntryName());
    }

    private static FileSystem open(Path jar) {
        try {
            return FileSystems.newFileSystem(jar);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + jar, e);
        }
    }
}
