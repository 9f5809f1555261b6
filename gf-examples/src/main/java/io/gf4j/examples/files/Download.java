package io.gf4j.examples.files;

import io.gf4j.http.Request;
import io.gf4j.http.Server;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Files that a handler chooses: shown, saved under a name, or made for the request. All of them may be resumed. */
public final class Download {
    private Download() {}

    /** Binds the routes. */
    public static void setUp(Server server) {
        server.bindHandler("/show", r -> r.response().serveFile("static-site/assets/notes.txt"));
        server.bindHandler(
                "/save", r -> r.response().serveFileDownload("static-site/assets/notes.txt", "my notes.txt"));
        server.bindHandler("/numbers", Download::numbers);
    }

    /** The content is made once for each request, and closed when it is sent. */
    private static void numbers(Request r) throws IOException {
        Path file = Files.createTempFile("numbers", ".csv");
        try {
            Files.writeString(file, "number,square\n1,1\n2,4\n3,9\n");
            try (SeekableByteChannel content = Files.newByteChannel(file)) {
                r.response().serveContent("numbers.csv", Instant.now(), content);
            }
        } finally {
            Files.delete(file);
        }
    }
}
