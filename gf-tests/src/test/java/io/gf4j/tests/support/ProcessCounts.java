package io.gf4j.tests.support;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** What this process holds. */
public final class ProcessCounts {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private ProcessCounts() {}

    /** Whether the system can tell the number of descriptors. */
    public static boolean canCountDescriptors() {
        return Files.isDirectory(DESCRIPTORS);
    }

    /** Number of open file descriptors, without the one that counts. */
    public static int descriptors() {
        String[] names = Objects.requireNonNull(DESCRIPTORS.toFile().list());
        return names.length - 1;
    }

    /** Number of threads of this name, virtual ones too. */
    public static int threads(String name) {
        try {
            Path dir = Files.createTempDirectory("threads");
            Path file = dir.resolve("dump.txt");
            try {
                ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                        .dumpThreads(file.toString(), HotSpotDiagnosticMXBean.ThreadDumpFormat.TEXT_PLAIN);
                return count(file, " \"" + name + "\" ");
            } finally {
                Files.deleteIfExists(file);
                Files.delete(dir);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int count(Path dump, String quoted) throws IOException {
        try (Stream<String> lines = Files.lines(dump)) {
            return Math.toIntExact(lines.filter(line -> line.startsWith("#") && line.contains(quoted))
                    .count());
        }
    }
}
