package io.gf4j.http.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of a folder of sessions. A file appears whole: it is written beside its place and then moved there. */
final class SessionFiles {
    private static final Logger LOG = LoggerFactory.getLogger("gf.http.session");
    private static final String SUFFIX = ".session";
    private static final String UNFINISHED = ".tmp";

    private final Path folder;
    private final boolean posix;

    SessionFiles(Path folder) {
        this.folder = folder;
        this.posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (Files.exists(folder) && !(Files.isDirectory(folder) && Files.isWritable(folder))) {
            throw Gerror.newCodef(
                    Gcode.CODE_INVALID_PARAMETER,
                    "sessions cannot be kept in \"%s\": it is no folder that can be written to",
                    folder);
        }
    }

    Path path(String sessionId) {
        return folder.resolve(HexFormat.of().formatHex(sha256(sessionId)) + SUFFIX);
    }

    /** The time of the file, or null if there is none; a missing file, which any client can ask for, costs little. */
    @Nullable
    Instant lastUse(String sessionId) {
        long modified = path(sessionId).toFile().lastModified();
        return modified == 0 ? null : Instant.ofEpochMilli(modified);
    }

    byte @Nullable [] read(String sessionId) {
        try {
            return Files.readAllBytes(path(sessionId));
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw failure("read", sessionId, e);
        }
    }

    void write(String sessionId, byte[] content, Instant used) {
        try {
            Files.createDirectories(folder, ownersOnly("rwx------"));
            Path unfinished = Files.createTempFile(folder, "", UNFINISHED, ownersOnly("rw-------"));
            try {
                Files.write(unfinished, content);
                Files.setLastModifiedTime(unfinished, FileTime.from(used));
                Files.move(unfinished, path(sessionId), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw failure("write", sessionId, e);
        }
    }

    /** Sets the time of the file if it is still there. */
    void touch(String sessionId, Instant used) {
        try {
            Files.setLastModifiedTime(path(sessionId), FileTime.from(used));
        } catch (NoSuchFileException e) {
            // Deleted in between: it is over.
        } catch (IOException e) {
            throw failure("touch", sessionId, e);
        }
    }

    void delete(String sessionId) {
        try {
            Files.deleteIfExists(path(sessionId));
        } catch (IOException e) {
            throw failure("delete", sessionId, e);
        }
    }

    /** Deletes sessions, and what killed processes left unfinished, by their time. */
    void deleteUnless(Predicate<Instant> keep) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*{" + SUFFIX + "," + UNFINISHED + "}")) {
            for (Path file : files) {
                if (!keep.test(Instant.ofEpochMilli(file.toFile().lastModified()))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("old sessions in \"{}\" are not deleted: {}", folder, e.toString());
        }
    }

    private FileAttribute<?>[] ownersOnly(String permissions) {
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private GfException failure(String what, String sessionId, IOException cause) {
        return Gerror.wrapCodef(
                Gcode.CODE_OPERATION_FAILED, cause, "cannot %s session file \"%s\"", what, path(sessionId));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
