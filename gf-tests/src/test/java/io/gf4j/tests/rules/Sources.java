package io.gf4j.tests.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's Java files, found from the folder that Maven runs a module's tests in. */
final class Sources {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Sources() {}

    static List<Path> all() {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.filter(dir -> Files.isRegularFile(dir.resolve("pom.xml")))
                    .map(dir -> dir.resolve("src"))
                    .filter(Files::isDirectory)
                    .flatMap(Sources::javaFiles)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }

    private static Stream<Path> javaFiles(Path dir) {
        try (Stream<Path> files = Files.walk(dir)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
