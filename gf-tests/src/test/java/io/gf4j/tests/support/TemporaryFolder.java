package io.gf4j.tests.support;

import io.gf4j.http.Plugin;
import io.gf4j.http.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of a server, deleted when the server has stopped. */
public final class TemporaryFolder implements Plugin {
    private final Path path;

    private TemporaryFolder(Path path) {
        this.path = path;
    }

    /** Makes a folder for a server that has not been started. */
    public static TemporaryFolder untilStopped(Server server) {
        try {
            TemporaryFolder folder = new TemporaryFolder(Files.createTempDirectory("gf-test"));
            server.plugin(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public String name() {
        return "temporary folder";
    }

    @Override
    public String author() {
        return "";
    }

    @Override
    public String version() {
        return "";
    }

    @Override
    public String description() {
        return path.toString();
    }

    @Override
    public void install(Server s) {
        // It is there already.
    }

    @Override
    public void remove() {
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
