package io.gf4j.tests.transcripts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The recorded files, found from the folder that Maven runs the module's tests in. */
final class Transcripts {
    private static final Path FOLDER = Path.of("src/test/resources/transcripts");
    private static final String SUFFIX = ".txt";
    private static final String OURS = ".ours.txt";

    private Transcripts() {}

    /** The names of all scenarios, as {@code area/name}. */
    static List<String> names() {
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            return files.filter(file -> FOLDER.relativize(file).getNameCount() == 2)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(SUFFIX) && !name.endsWith(OURS))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Transcript recorded(String name) throws IOException {
        return Transcript.parse(text(name));
    }

    static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name + SUFFIX));
    }

    /** The answer of ours that differs from ghttp's by decision. */
    static Transcript ours(String name) throws IOException {
        return Transcript.parse(Files.readString(FOLDER.resolve(name + OURS)));
    }

    static void writeOurs(String name, Transcript transcript) throws IOException {
        Files.writeString(FOLDER.resolve(name + OURS), transcript.text());
    }

    /** Scenarios whose feature is not built yet, with the reason. */
    static Map<String, String> pending() throws IOException {
        return Notes.parse(text("pending"));
    }

    /** Scenarios in which ours differs by decision, with the id in {@code docs/differences.md}. */
    static Map<String, String> differences() throws IOException {
        return Notes.parse(text("differences"));
    }
}
