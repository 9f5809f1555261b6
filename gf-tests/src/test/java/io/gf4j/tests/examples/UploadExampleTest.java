package io.gf4j.tests.examples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.gf4j.examples.files.Upload;
import io.gf4j.examples.files.UploadFolder;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The example of uploads; its answers are those of the same program in Go, but for names that Go does not make safe.
 */
final class UploadExampleTest {
    private static final String MULTIPART = "Content-Type: multipart/form-data; boundary=b";

    private final UploadFolder folder = new UploadFolder();

    @Test
    void aFileIsKeptUntilTheServerStops() throws IOException {
        Path kept;
        try (TestServer server = start()) {
            kept = folder.path();
            assertThat(Ask.text(send(server, file("a.txt", "hello") + field("msg", "hi"))))
                    .isEqualTo(
                            "200 {\"code\":0,\"message\":\"OK\",\"data\":{\"fileName\":\"a.txt\",\"message\":\"hi\"}}");
            assertThat(Ask.text(send(server, file("b.txt", ""))))
                    .isEqualTo("200 {\"code\":0,\"message\":\"OK\",\"data\":{\"fileName\":\"b.txt\"}}");
            assertThat(kept.resolve("a.txt")).hasContent("hello");
            assertThat(kept.resolve("b.txt")).isEmptyFile();
        }
        assertThat(kept).doesNotExist();
    }

    @Test
    void aFileOfSeveralMegabytesArrivesWhole() throws IOException {
        try (TestServer server = start()) {
            String content = "0123456789abcdef".repeat(200_000);
            assertThat(send(server, file("large.bin", content)).status()).isEqualTo(200);
            assertThat(Files.readString(folder.path().resolve("large.bin"))).isEqualTo(content);
        }
    }

    @Test
    void withoutAFileTheEnvelopeSaysSo() {
        try (TestServer server = start()) {
            String required = "200 {\"code\":51,\"message\":\"The file field is required\",\"data\":null}";
            assertThat(Ask.text(send(server, field("msg", "hi")))).isEqualTo(required);
            assertThat(Ask.text(Ask.plain(server, "POST /upload"))).isEqualTo(required);
            assertThat(Ask.text(send(server, field("file", "x")))).startsWith("200 {\"code\":53,");
            assertThat(Ask.text(send(server, file("a", "1") + file("b", "2"))))
                    .isEqualTo(
                            "200 {\"code\":53,\"message\":\"member file of UploadReq: a list is no UploadFile\",\"data\":null}");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "/etc/passwd, passwd",
        "a/b.txt, b.txt",
        "..\\\\..\\\\w.txt, w.txt",
        ".., __",
        "名.txt, 名.txt"
    })
    void aNameCannotLeaveTheFolder(String sent, String stored) throws IOException {
        try (TestServer server = start()) {
            String name = new String(sent.getBytes(UTF_8), ISO_8859_1);
            assertThat(Ask.text(send(server, file(name, "x")))).contains("\"fileName\":\"" + stored + "\"");
            try (Stream<Path> files = Files.list(folder.path())) {
                assertThat(files).containsExactly(folder.path().resolve(stored));
            }
        }
    }

    @Test
    void aBodyOverTheLimitIsRefusedUnread() {
        try (TestServer server = start();
                RawClient client = server.client()) {
            long tooLong = 600L * 1024 * 1024 + 1;
            client.send("POST /upload HTTP/1.1\r\nHost: x\r\n" + MULTIPART + "\r\nContent-Length: " + tooLong
                    + "\r\n\r\n--b\r\n");
            assertThat(client.answer().status()).isEqualTo(413);
        }
    }

    @Test
    void aBrokenFormIsNoResult() {
        try (TestServer server = start()) {
            Answer answer = Ask.send(server, "POST /upload", MULTIPART, file("a.txt", "hello"));
            assertThat(Ask.text(answer)).isEqualTo("400 r.ParseMultipartForm failed: unexpected EOF");
        }
    }

    @Test
    void aBrowserUploads(@TempDir Path profile) throws Exception {
        Optional<Path> browser = Chromium.installed();
        if (browser.isEmpty()) {
            abort("NOT TESTED: that a browser uploads; no Chromium is installed");
        }
        try (TestServer server = start();
                Chromium page = Chromium.open(browser.get(), profile, "http://127.0.0.1:" + server.port() + "/")) {
            page.evaluate("""
                    const chosen = new DataTransfer();
                    chosen.items.add(new File(['x'.repeat(3000000)], 'photo.jpg'));
                    document.querySelector('input[type=file]').files = chosen.files;
                    document.querySelector('input[type=text]').value = 'a photo';
                    document.querySelector('button').click();
                    'clicked'
                    """);
            assertThat(page.evaluateUntil("document.getElementById('answer').className", "good"))
                    .isEqualTo("good");
            assertThat(page.evaluate("document.getElementById('answer').textContent"))
                    .isEqualTo("photo.jpg is there: a photo");
            assertThat(page.evaluate("String(document.getElementById('progress').value)"))
                    .isEqualTo("1");
            assertThat(folder.path().resolve("photo.jpg")).hasSize(3_000_000);
        }
    }

    private TestServer start() {
        return TestServer.start(server -> Upload.setUp(server, folder));
    }

    private static Answer send(TestServer server, String parts) {
        return Ask.send(server, "POST /upload", MULTIPART, parts + "--b--\r\n");
    }

    private static String file(String name, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n" + content
                + "\r\n";
    }

    private static String field(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
