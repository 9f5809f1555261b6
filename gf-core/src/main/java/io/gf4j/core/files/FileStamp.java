package io.gf4j.core.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A file as it was when somebody looked: one that has changed has another stamp. */
public record FileStamp(Path file, FileTime time, long size) {
    /**
     * As the file is now.
     *
     * @throws IOException if there is none
     */
    public static FileStamp of(Path file) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(file, now.lastModifiedTime(), now.size());
    }

    /** The files in the folder and below whose path is wanted, in the order of their paths. */
    public static List<FileStamp> below(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<FileStamp> stamps = new ArrayList<>();
            for (Path file :
                    all.filter(wanted).filter(Files::isRegularFile).sorted().toList()) {
                stamps.add(of(file));
            }
            return stamps;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
