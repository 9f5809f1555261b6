package io.gf4j.tests.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a path is written like, it leads to nothing outside of what is served. */
final class TraversalTest {
    private static final String SECRET = "what nobody may read";

    /** Ways to write two dots; what stands for a slash comes from {@link #SLASHES}. */
    private static final List<String> DOTS = List.of(
            "..",
            "%2e%2e",
            "%2E.",
            ".%2e",
            "%252e%252e",
            "%c0%ae%c0%ae",
            "%e0%80%ae%e0%80%ae",
            "%u002e%u002e",
            "..;",
            "..;a=b",
            "...",
            "....",
            ".. ",
            "..%20",
            "..%00",
            "%00..",
            "..%09",
            "..%0d%0a",
            "%uff0e%uff0e",
            "\u2025",
            "%e2%80%a5",
            "%ef%bc%8e%ef%bc%8e",
            "..::$DATA");

    private static final List<String> SLASHES = List.of(
            "/",
            "//",
            "%2f",
            "%2F",
            "\\",
            "%5c",
            "%5C",
            "%252f",
            "%255c",
            "%c0%af",
            "%c1%9c",
            "%e0%80%af",
            "/./",
            "/;/");

    @TempDir
    Path folder;

    private TestServer server;

    @BeforeEach
    void serve() throws Exception {
        Path root = Files.createDirectories(folder.resolve("site"));
        Files.createDirectories(root.resolve("sub"));
        Files.writeString(root.resolve("page.txt"), "a page");
        Files.writeString(folder.resolve("secret.txt"), SECRET);
        Files.createDirectories(folder.resolve("site-secret"));
        Files.writeString(folder.resolve("site-secret/secret.txt"), SECRET);
        Files.createSymbolicLink(root.resolve("link.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(root.resolve("link"), folder);
        server = TestServer.start(s -> {
            s.setServerRoot(root.toString());
            s.addStaticPath("/prefix", root.toString());
            s.addStaticPath("/library", "class-path-site");
            s.setIndexFolder(true);
        });
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void nothingOutsideIsFoundHoweverThePathIsWritten() {
        List<String> targets = targets();
        assertThat(targets).hasSizeGreaterThan(800);
        RawClient client = server.client();
        for (String target : targets) {
            Answer answer = client.send(("GET " + target + " HTTP/1.1\r\nHost: test\r\n\r\n").getBytes(UTF_8))
                    .answer();
            assertThat(answer.status()).as(target).isIn(400, 404);
            assertThat(answer.body()).as(target).doesNotContain(SECRET);
            if (answer.status() == 400 || answer.header("Connection").equals("close")) {
                client.close();
                client = server.client();
            }
        }
        client.close();
    }

    private static List<String> targets() {
        List<String> targets = new ArrayList<>(List.of(
                "/link.txt",
                "/link/secret.txt",
                "/link/site-secret/secret.txt",
                "/../site-secret/secret.txt",
                "/%2e%2e/site-secret/secret.txt",
                "/prefix/../../secret.txt",
                "/prefix../secret.txt",
                "/prefix%2e%2e/secret.txt",
                "/prefixsecret.txt",
                "//secret.txt",
                "/sub/../../secret.txt",
                "/link/../secret.txt",
                "/page.txt/../../secret.txt",
                "/none/../../secret.txt",
                "/page.txt%00.html",
                "/page.txt%00",
                "/%00",
                "http://test/../secret.txt",
                "/library/../../logback-test.xml",
                "/library/%2e%2e/logback-test.xml",
                "/library/..%2flogback-test.xml",
                "/library/../io/gf4j/tests/files/TraversalTest.class"));
        for (String dots : DOTS) {
            for (String slash : SLASHES) {
                for (String start : List.of("/", "/sub/", "/prefix/")) {
                    String up = dots + slash;
                    targets.add(start + up.repeat(start.equals("/") ? 1 : 2) + "secret.txt");
                }
            }
        }
        targets.removeIf(target -> target.contains(" "));
        return targets;
    }

    @Test
    void absolutePathsOfTheMachineAreBelowTheRootToo() {
        for (String target : List.of("//etc/passwd", "/%2fetc/passwd", "/file:///etc/passwd", "/etc/passwd")) {
            assertThat(server.get(target).status()).as(target).isEqualTo(404);
        }
    }

    @Test
    void dotsThatStayInsideAreFine() {
        for (String target : List.of("/sub/../page.txt", "/./page.txt", "/sub/%2e%2e/page.txt", "/../site/page.txt")) {
            assertThat(server.get(target).body()).as(target).isEqualTo("a page");
        }
    }

    @Test
    void aRootThatIsALinkIsServed() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("current"), folder.resolve("site"));
        try (TestServer linked = TestServer.start(s -> s.setServerRoot(link.toString()))) {
            assertThat(linked.get("/page.txt").body()).isEqualTo("a page");
            Files.delete(link);
            Files.createSymbolicLink(link, folder.resolve("site-secret"));
            assertThat(linked.get("/page.txt").status()).isEqualTo(404);
            assertThat(linked.get("/secret.txt").body()).isEqualTo(SECRET);
        }
    }
}
