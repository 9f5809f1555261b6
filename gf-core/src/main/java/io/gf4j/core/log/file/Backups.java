package io.gf4j.core.log.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.slf4j.LoggerFactory;

/**
 * The files of one pattern in one folder that are no longer written, by glog's rules: {@code app.log} is set aside as
 * {@code app.20261126101301899002.log}, and packed as {@code app.20261126101301899002.log.gz}. Packing has a thread of
 * its own, as a large file takes seconds; what it leaves behind when the process ends is packed anew by the next one.
 */
final class Backups {
    private static final Pattern BACKUP = Pattern.compile("\\.\\d{20}(?=(\\.[^.]*)?(\\.gz)?$)");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmssSSSSSS");

    /** One file at a time in the process. */
    private static final Object PACKING = new Object();

    private final Path file;
    private final Pattern names;
    private final Rotation rotation;
    private final AtomicInteger packingWanted = new AtomicInteger();
    private long lastTidy = System.nanoTime();
    private boolean tidied;

    Backups(Path file, Pattern names, Rotation rotation) {
        this.file = file;
        this.names = names;
        this.rotation = rotation;
    }

    /** The file that is written. */
    Path file() {
        return file;
    }

    boolean isExpired(Path path) {
        return rotation.expire().isPositive() && isOlder(path, rotation.expire());
    }

    /** Renames a file to a backup, or removes it if no backups are kept. */
    void setAside(Path path) throws IOException {
        if (rotation.backupLimit() == 0) {
            Files.deleteIfExists(path);
            return;
        }
        String name = path.getFileName().toString();
        int dot = name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.');
        Path backup;
        do {
            backup = path.resolveSibling(name.substring(0, dot) + "."
                    + STAMP.format(LocalDateTime.now(ZoneId.systemDefault())) + name.substring(dot));
        } while (Files.exists(backup));
        Files.move(path, backup);
    }

    /** {@link #tidy} at the first call and then once in the check interval; a failure is logged. */
    synchronized void tidyIfDue() {
        if (tidied && System.nanoTime() - lastTidy < rotation.checkInterval().toNanos()) {
            return;
        }
        try {
            tidy();
        } catch (IOException e) {
            LoggerFactory.getLogger("gf.log").warn("cannot tidy the log files beside {}", file, e);
        }
    }

    /** Sets old files of earlier dates aside, packs backups, and removes those that are too many or too old. */
    synchronized void tidy() throws IOException {
        tidied = true;
        lastTidy = System.nanoTime();
        for (Path path : siblings(false)) {
            if (!path.equals(file) && isExpired(path)) {
                setAside(path);
            }
        }
        List<Path> backups = siblings(true);
        for (int i = 0; i < backups.size(); i++) {
            boolean tooMany = backups.size() - i > rotation.backupLimit();
            boolean tooOld = rotation.backupExpire().isPositive() && isOlder(backups.get(i), rotation.backupExpire());
            if (tooMany || tooOld) {
                Files.deleteIfExists(backups.get(i));
                Files.deleteIfExists(unfinished(backups.get(i)));
            }
        }
        if (rotation.compress() && packingWanted.getAndIncrement() == 0) {
            Thread.ofVirtual().name("gf-log-pack").start(this::packAll);
        }
    }

    private void packAll() {
        int wanted;
        do {
            wanted = packingWanted.get();
            try {
                for (Path backup : siblings(true)) {
                    synchronized (PACKING) {
                        pack(backup);
                    }
                }
            } catch (IOException e) {
                LoggerFactory.getLogger("gf.log").warn("cannot pack the log files beside {}", file, e);
            }
        } while (!packingWanted.compareAndSet(wanted, 0));
    }

    /** The files of the pattern, or their backups, by name and so by age. */
    private List<Path> siblings(boolean backups) throws IOException {
        try (Stream<Path> all = Files.list(file.resolveSibling(""))) {
            return all.filter(path -> {
                        String name = path.getFileName().toString();
                        String original = BACKUP.matcher(name).replaceFirst("");
                        boolean isBackup = !original.equals(name);
                        String plain = isBackup && original.endsWith(".gz")
                                ? original.substring(0, original.length() - 3)
                                : original;
                        return isBackup == backups && names.matcher(plain).matches();
                    })
                    .sorted(Comparator.comparing(Backups::stamp))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String stamp(Path path) {
        Matcher backup = BACKUP.matcher(path.getFileName().toString());
        return backup.find() ? backup.group() : "";
    }

    private void pack(Path backup) throws IOException {
        if (backup.toString().endsWith(".gz")) {
            return;
        }
        Path packed = unfinished(backup);
        try (InputStream in = Files.newInputStream(backup);
                OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            in.transferTo(out);
        } catch (NoSuchFileException e) {
            // Removed in the meantime: there are newer ones enough.
            return;
        }
        replace(backup, packed);
    }

    /** Nobody counts both. */
    private synchronized void replace(Path backup, Path packed) throws IOException {
        if (Files.exists(backup)) {
            Files.move(
                    packed, backup.resolveSibling(backup.getFileName() + ".gz"), StandardCopyOption.REPLACE_EXISTING);
            Files.delete(backup);
        } else {
            Files.deleteIfExists(packed);
        }
    }

    /** Where a backup is packed; the name is no backup's. */
    private static Path unfinished(Path backup) {
        return backup.resolveSibling(backup.getFileName() + ".gz.tmp");
    }

    private static boolean isOlder(Path path, Duration age) {
        try {
            return Files.getLastModifiedTime(path)
                    .toInstant()
                    .isBefore(Instant.now().minus(age));
        } catch (IOException e) {
            return false;
        }
    }
}
