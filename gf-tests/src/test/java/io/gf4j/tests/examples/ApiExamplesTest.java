package io.gf4j.tests.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.gf4j.examples.api.Swagger;
import io.gf4j.examples.api.SwaggerAuth;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documented examples: another program's opinion of their documents, and a browser's view of the page. */
final class ApiExamplesTest {
    @Test
    void anIndependentParserFindsNothingWrongWithTheDocument() {
        try (TestServer server = TestServer.start(Swagger::setUp)) {
            String document = server.get("/api.json").body();
            SwaggerParseResult result = new OpenAPIV3Parser().readContents(document);
            assertThat(result.getMessages()).isEmpty();
            assertThat(result.getOpenAPI().getPaths()).containsOnlyKeys("/user", "/user/{id}");
        }
    }

    @Test
    void onlyWhoKnowsThePasswordReadsTheDocument() {
        try (TestServer server = TestServer.start(SwaggerAuth::setUp);
                RawClient client = server.client()) {
            assertThat(server.get("/api.json").status()).isEqualTo(401);
            client.send("GET /api.json HTTP/1.1\r\nHost: x\r\nAuthorization: Basic YWRtaW46MTIzNDU2\r\n\r\n");
            assertThat(client.answer().body()).contains("\"/hello\"");
            assertThat(server.get("/swagger").status()).isEqualTo(200);
            assertThat(server.get("/hello").body())
                    .startsWith("{\"code\":0,\"message\":\"OK\",\"data\":{\"reply\":\"Hello ");
        }
    }

    @Test
    void aBrowserShowsTheRoutes(@TempDir Path profile) throws Exception {
        Optional<Path> browser = Chromium.installed();
        if (browser.isEmpty()) {
            abort("NOT TESTED: that a browser shows the page of an API; no Chromium is installed");
        }
        try (TestServer server = TestServer.start(Swagger::setUp);
                Chromium page =
                        Chromium.open(browser.get(), profile, "http://127.0.0.1:" + server.port() + "/swagger")) {
            assertThat(page.evaluateUntil("String(document.querySelectorAll('.opblock').length)", "4"))
                    .isEqualTo("4");
            assertThat(page.evaluate("document.querySelector('.info .title').textContent"))
                    .startsWith("Users");
            assertThat(page.evaluate("document.querySelector('.errors-wrapper') === null ? 'none' : 'errors'"))
                    .isEqualTo("none");
        }
    }
}
