package io.gf4j.tests.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.examples.files.Download;
import io.gf4j.examples.files.FileListing;
import io.gf4j.examples.files.StaticSite;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import org.junit.jupiter.api.Test;

final class FileExamplesTest {
    @Test
    void aSiteBesideARoute() {
        try (TestServer server = TestServer.start(StaticSite::setUp)) {
            assertThat(server.get("/").body()).contains("<h1>A static site</h1>");
            assertThat(server.get("/assets/site.css").header("Content-Type")).isEqualTo("text/css; charset=utf-8");
            assertThat(server.get("/about").body()).contains("<h1>About</h1>");
            assertThat(server.get("/download/notes.txt").body()).isEqualTo("one, two, three\n");
            assertThat(server.get("/time").body()).startsWith("20");
            assertThat(server.get("/assets").status()).isEqualTo(403);
        }
    }

    @Test
    void aDirectoryAsAList() {
        try (TestServer server = TestServer.start(FileListing::setUp)) {
            assertThat(server.get("/").body())
                    .contains("<h1>Index of /</h1>")
                    .contains("<a href=\"/src/\">src/</a>")
                    .contains("<a href=\"/pom.xml\">pom.xml</a>");
        }
    }

    @Test
    void filesThatAHandlerChooses() {
        try (TestServer server = TestServer.start(Download::setUp)) {
            assertThat(server.get("/show").body()).isEqualTo("one, two, three\n");
            Answer saved = server.get("/save");
            assertThat(saved.header("Content-Disposition")).isEqualTo("attachment;filename=my+notes.txt");
            assertThat(saved.body()).isEqualTo("one, two, three\n");
            try (RawClient client = server.client()) {
                Answer rest = client.send("GET /numbers HTTP/1.1\r\nHost: test\r\nRange: bytes=14-\r\n\r\n")
                        .answer();
                assertThat(rest.status()).isEqualTo(206);
                assertThat(rest.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
                assertThat(rest.body()).isEqualTo("1,1\n2,4\n3,9\n");
            }
        }
    }
}
