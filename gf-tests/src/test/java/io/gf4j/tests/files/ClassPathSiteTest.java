package io.gf4j.tests.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that comes with the program: in a folder while it is developed, in a jar later. */
final class ClassPathSiteTest {
    @TempDir
    Path folder;

    @Test
    void aFolderOfTheClassPathIsServed() {
        try (TestServer server = serve("class-path-site")) {
            check(server);
        }
    }

    @Test
    void aFolderInAJarIsServed() throws Exception {
        Path jar = folder.resolve("site.jar");
        writeJar(jar);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            try (TestServer server = serve("site-in-a-jar")) {
                check(server);
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static TestServer serve(String root) {
        return TestServer.start(s -> {
            s.setServerRoot(root);
            s.setIndexFolder(true);
            s.bindHandler("/download", r -> r.response().serveFileDownload(root + "/digits.txt"));
        });
    }

    private static void check(TestServer server) {
        assertThat(server.get("/").body().strip()).isEqualTo("<html>start</html>");
        assertThat(server.get("/folder/inside.txt").body()).isEqualTo("in a folder");
        assertThat(server.get("/folder").body()).contains("<a href=\"/folder/inside.txt\">inside.txt</a>");
        assertThat(server.get("/none").status()).isEqualTo(404);
        assertThat(server.get("/download").header("Content-Disposition")).isEqualTo("attachment;filename=digits.txt");
        try (RawClient client = server.client()) {
            Answer part = client.send("GET /digits.txt HTTP/1.1\r\nHost: test\r\nRange: bytes=2-4\r\n\r\n")
                    .answer();
            assertThat(part.status()).isEqualTo(206);
            assertThat(part.body()).isEqualTo("234");
        }
    }

    private static void writeJar(Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            out.putNextEntry(new JarEntry("site-in-a-jar/"));
            write(out, "site-in-a-jar/index.html", "<html>start</html>");
            write(out, "site-in-a-jar/digits.txt", "0123456789");
            out.putNextEntry(new JarEntry("site-in-a-jar/folder/"));
            write(out, "site-in-a-jar/folder/inside.txt", "in a folder");
        }
    }

    private static void write(JarOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theClassPathIsNeverServedAsAWhole() {
        try (TestServer server = TestServer.start(s -> s.setFileServerEnabled(true))) {
            assertThat(server.get("/class-path-site/digits.txt").status()).isEqualTo(404);
            assertThat(server.get("/").status()).isEqualTo(404);
        }
    }
}
