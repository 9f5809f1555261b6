package io.gf4j.http;

import io.gf4j.http.file.DirectoryPage;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Answers a request with a file or directory (Go: ghttp's serveFile). What was buffered before is dropped. */
final class FileReply {
    private final Request request;
    private final Response response;

    FileReply(Request request) {
        this.request = request;
        this.response = request.response();
    }

    /**
     * Sends the file, or the list of the directory; what cannot be opened is refused with 403.
     *
     * @param listed whether a directory is listed though the server does not list directories
     */
    void send(Path path, boolean listed) {
        BasicFileAttributes facts;
        try {
            facts = Files.readAttributes(path, BasicFileAttributes.class);
        } catch (IOException e) {
            response.writeStatus(403);
            return;
        }
        response.clearBuffer();
        if (!facts.isDirectory()) {
            sendFile(path, facts);
        } else if (listed || request.server().settings().indexFolder()) {
            sendList(path);
        } else {
            response.writeStatus(403);
        }
    }

    private void sendFile(Path path, BasicFileAttributes facts) {
        try (SeekableByteChannel content = Files.newByteChannel(path)) {
            response.serveContent(FilePaths.name(path), facts.lastModifiedTime().toInstant(), content);
        } catch (IOException e) {
            response.writeStatus(403);
        }
    }

    private void sendList(Path directory) {
        try {
            String page = new DirectoryPage(request.target().path(), PercentCodec::encodePath).list(directory);
            if (response.header().get("Content-Type").isEmpty()) {
                response.header().set("Content-Type", "text/html; charset=utf-8");
            }
            response.write(page);
        } catch (IOException e) {
            response.writeStatus(500, "Error reading directory");
        }
    }
}
