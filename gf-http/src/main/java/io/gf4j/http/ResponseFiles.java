package io.gf4j.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The members of {@link Response} that answer with files (Go: ghttp_response.go). They send at once and past the
 * buffer, a file of any size without reading it into memory, and wait for a client that reads slowly. Ranges and
 * conditions of the request are answered as net/http answers them: 206, 304, 412, 416; a HEAD request gets the head
 * alone.
 *
 * <p>A relative path is looked for on the class path, then below the working directory. Paths are the program's: what a
 * client names must be checked before it becomes a part of one.
 */
public sealed interface ResponseFiles permits Response {
    private Response self() {
        return (Response) this;
    }

    /**
     * Sends a file in the place of what is buffered. What does not exist appends a 404 to it. A directory is refused
     * with 403, unless {@code allowIndex} or the server's indexFolder lets it be listed. Go: ServeFile.
     */
    default void serveFile(String path, boolean... allowIndex) {
        Path file = FilePaths.find(path);
        if (file == null) {
            self().writeStatus(404);
            return;
        }
        new FileReply(self().request()).send(file, allowIndex.length > 0 && allowIndex[0]);
    }

    /**
     * Sends a file that the client is to save, under the file's own name or the given one. What does not exist is
     * answered as by {@link #serveFile}. Go: ServeFileDownload.
     */
    default void serveFileDownload(String path, String... name) {
        Path file = FilePaths.find(path);
        if (file == null) {
            self().writeStatus(404);
            return;
        }
        String given = name.length > 0 ? name[0] : "";
        String saved = given.isEmpty() ? FilePaths.name(file) : given;
        boolean ascii = saved.chars().allMatch(c -> c < 0x80);
        self().header()
                .set("Content-Type", "application/force-download")
                .set("Accept-Ranges", "bytes")
                .set(
                        "Content-Disposition",
                        (ascii ? "attachment;filename=" : "attachment;filename*=UTF-8''")
                                + ParamsText.queryEscape(saved))
                .set("Access-Control-Expose-Headers", "Content-Disposition");
        new FileReply(self().request()).send(file, false);
    }

    /**
     * Sends a content, whose position changes; the caller closes it. Go: ServeContent.
     *
     * @param name a file name, whose extension tells the media type unless the header Content-Type is set; without
     *     either the type is guessed from the first 512 bytes
     * @param modTime the time of the last change, or null if it is not known
     * @throws UncheckedIOException if the content cannot be read before the reply begins; later the connection is cut
     */
    default void serveContent(String name, @Nullable Instant modTime, SeekableByteChannel content) {
        // A file closes itself under a thread that is interrupted; the interrupt is kept for the time after.
        boolean interrupted = Thread.interrupted();
        try {
            new ContentReply(self().request(), content).send(name, modTime);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the content " + name, e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
