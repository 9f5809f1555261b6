package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.http.MultipartForm;
import io.gf4j.http.Server;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.Await;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Multipart forms: their limits, their temporary files, and the methods that have none. */
@Timeout(60)
final class MultipartLimitsTest {
    private static final String FIELD = "--b\r\nContent-Disposition: form-data; name=k\r\n\r\nv\r\n";
    private static final String FILE = "--b\r\nContent-Disposition: form-data; name=f; filename=a\r\n\r\n";
    private static final String END = "--b--\r\n";

    private static void setUp(Server server) {
        server.setErrorLogEnabled(false);
        server.setFormParsingMemory(1000);
        server.bindHandler("/ok", r -> r.response().write("ok"));
        server.bindHandler("/x", r -> {
            MultipartForm form = r.getMultipartForm();
            r.response().write(form == null ? "none" : form.file().size() + " " + r.get("k"));
        });
        server.bindHandler("/fails", r -> {
            r.getUploadFiles("f");
            throw new IllegalStateException("after the upload");
        });
    }

    private static String request(String method, String path, String body) {
        return method + " " + path + " HTTP/1.1\r\nHost: test\r\nContent-Type: multipart/form-data; boundary=b\r\n"
                + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    @Test
    void aFormHasAThousandPartsAndNoMore() {
        try (TestServer server = TestServer.start(MultipartLimitsTest::setUp);
                RawClient client = server.client()) {
            assertThat(ask(client, request("POST", "/x", FIELD.repeat(1000) + END))
                            .body())
                    .isEqualTo("0 v");
            Answer tooMany = ask(client, request("POST", "/x", FIELD.repeat(1001) + END));
            assertThat(tooMany.status()).isEqualTo(400);
            assertThat(tooMany.body()).isEqualTo("r.ParseMultipartForm failed: multipart: message too large");
            Harmless.assertServes(server);
        }
    }

    @Test
    void theBodyOfAGetIsAFormLikeAnyOther() {
        try (TestServer server = TestServer.start(MultipartLimitsTest::setUp);
                RawClient client = server.client()) {
            assertThat(ask(client, request("GET", "/x", FIELD + END)).body()).isEqualTo("0 v");
            assertThat(ask(client, request("DELETE", "/x", FIELD + END)).body()).isEqualTo("0 v");
        }
    }

    @Test
    void temporaryFilesAreGoneWhenTheRequestIs() throws InterruptedException {
        Set<Path> before = temporaryFiles();
        try (TestServer server = TestServer.start(MultipartLimitsTest::setUp);
                RawClient client = server.client()) {
            String large = FILE + "x".repeat(5000) + "\r\n";
            assertThat(ask(client, request("POST", "/x", large + FIELD + END)).body())
                    .isEqualTo("1 v");
            assertThat(ask(client, request("POST", "/fails", large + END)).status())
                    .isEqualTo(500);
            assertThat(ask(client, request("POST", "/x", large + "--b\r\nno header\r\n\r\n"))
                            .status())
                    .isEqualTo(400);
            Await.until("temporary files are deleted", () -> temporaryFiles().equals(before));
        }
    }

    private static Answer ask(RawClient client, String request) {
        return client.send(request).answer();
    }

    private static Set<Path> temporaryFiles() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("gf-upload-"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
