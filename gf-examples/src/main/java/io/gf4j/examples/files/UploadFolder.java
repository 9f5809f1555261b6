package io.gf4j.examples.files;

import io.gf4j.core.error.Gerror;
import io.gf4j.http.Plugin;
import io.gf4j.http.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A temporary folder that a server has while it runs: a plugin, told when the server starts and when it has stopped.
 */
public final class UploadFolder implements Plugin {
    private Path path = Path.of("");

    /** Where it is. */
    public Path path() {
        return path;
    }

    @Override
    public void install(Server s) {
        try {
            path = Files.createTempDirectory("gf-upload");
        } catch (IOException e) {
            throw Gerror.wrap(e, "no folder for uploads");
        }
    }

    @Override
    public void remove() {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : innermostFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw Gerror.wrapf(e, "%s is left", path);
        }
    }

    @Override
    public String name() {
        return "upload-folder";
    }

    @Override
    public String author() {
        return "gf for Java";
    }

    @Override
    public String version() {
        return "v1.0.0";
    }

    @Override
    public String description() {
        return "keeps uploads until the server stops";
    }
}
