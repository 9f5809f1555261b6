package io.gf4j.tests.transcripts.scenarios;

import io.gf4j.http.Server;
import java.nio.file.Path;
import java.util.Map;

/** Go: static.go, files that handlers send. */
final class FileScenarios {
    private FileScenarios() {}

    static void addTo(Scenarios scenarios) {
        scenarios.add("static/serve-file", FileScenarios::serveFile);
        scenarios.add("static/serve-file-facts", server -> {
            Path root = Sites.site();
            String file = root + "/text.txt";
            addHeaders(server, file);
            addAround(server, file);
            server.bindHandler("/listed", r -> r.response().serveFile(root + "/bare", true));
            Map.of(
                            "/download",
                            "",
                            "/marks",
                            "a*b~c!(d)'e.txt",
                            "/header",
                            "\"x\"\r\nX-Evil: 1;.txt",
                            "/utf8",
                            "\u4e16 a.txt")
                    .forEach((path, name) ->
                            server.bindHandler(path, r -> r.response().serveFileDownload(file, name)));
            server.bindHandler("/download-missing", r -> r.response().serveFileDownload(root + "/none"));
            server.bindHandler("/download-folder", r -> r.response().serveFileDownload(root + "/bare"));
        });
    }

    private static void serveFile(Server server) {
        Path root = Sites.site();
        server.bindHandler("/file", r -> {
            r.response().write("lost ");
            r.response().serveFile(root + "/text.txt");
        });
        server.bindHandler("/missing", r -> {
            r.response().write("kept ");
            r.response().serveFile(root + "/none");
        });
        server.bindHandler("/directory", r -> {
            r.response().write("lost ");
            r.response().serveFile(root + "/bare");
        });
        server.bindHandler("/download", r -> r.response().serveFileDownload(root + "/text.txt"));
        server.bindHandler("/named", r -> r.response().serveFileDownload(root + "/text.txt", "a b.txt"));
        server.bindHandler("/utf8", r -> r.response().serveFileDownload(root + "/text.txt", "\u4e16.txt"));
    }

    private static void addHeaders(Server server, String file) {
        server.bindHandler("/file", r -> r.response().serveFile(file));
        server.bindHandler("/typed", r -> {
            r.response().header().set("Content-Type", "text/x-own");
            r.response().serveFile(file);
        });
        server.bindHandler("/tagged", r -> {
            r.response().header().set("ETag", "\"a\"");
            r.response().serveFile(file);
        });
        server.bindHandler("/encoded", r -> {
            r.response().header().set("Content-Encoding", "br");
            r.response().serveFile(file);
        });
    }

    private static void addAround(Server server, String file) {
        server.bindHandler("/flushed", r -> {
            r.response().write("before ");
            r.response().flush();
            r.response().serveFile(file);
        });
        server.bindHandler("/after", r -> {
            r.response().serveFile(file);
            r.response().write(r.response().status(), r.response().bytesWritten());
        });
        server.bindHandler("/status", r -> {
            r.response().writeHeader(201);
            r.response().serveFile(file);
        });
    }
}
