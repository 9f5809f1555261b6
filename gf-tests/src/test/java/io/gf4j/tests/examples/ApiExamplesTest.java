package io.gf4j.tests.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.gf4j.examples.api.ResponseJsonArray;
import io.gf4j.examples.api.StandardRouter;
import io.gf4j.examples.api.Swagger;
import io.gf4j.examples.api.SwaggerAuth;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documented examples: another program's opinion of their documents, and a browser's view of the page. */
final class ApiExamplesTest {
    @Test
    void anIndependentParserFindsNothingWrongWithTheDocument() {
        try (TestServer server = TestServer.start(Swagger::setUp)) {
            assertThat(parsed(server).getPaths()).containsOnlyKeys("/user", "/user/{id}");
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
    void routesFromARequestToAResult() {
        try (TestServer server = TestServer.start(StandardRouter::setUp)) {
            Answer hi = Ask.plain(server, "GET /hello?name=%3Cann%3E");
            assertThat(hi.header("Content-Type")).isEqualTo("application/json");
            assertThat(Ask.text(hi))
                    .isEqualTo("200 {\"code\":0,\"message\":\"OK\",\"data\":{\"reply\":\"Hi \\u003cann\\u003e\"}}");
            assertThat(Ask.text(Ask.plain(server, "GET /hello?name=")))
                    .isEqualTo("200 {\"code\":51,\"message\":\"The name field is required\",\"data\":null}");
            assertThat(Ask.text(Ask.plain(server, "GET /bye")))
                    .isEqualTo("200 {\"code\":0,\"message\":\"OK\",\"data\":{\"reply\":\"Bye all\"}}");
            assertThat(Ask.text(Ask.plain(server, "GET /bye?NAME=ann")))
                    .isEqualTo("200 {\"code\":0,\"message\":\"OK\",\"data\":{\"reply\":\"Bye ann\"}}");
            assertThat(Ask.text(Ask.plain(server, "POST /hello?name=ann")))
                    .isEqualTo("404 {\"code\":65,\"message\":\"Not Found\",\"data\":null}");
            assertThat(parsed(server).getPaths()).containsOnlyKeys("/hello", "/bye");
            assertThat(server.get("/swagger").status()).isEqualTo(200);
        }
    }

    @Test
    void aResultThatIsAList() {
        try (TestServer server = TestServer.start(ResponseJsonArray::setUp)) {
            assertThat(Ask.text(Ask.plain(server, "GET /user")))
                    .isEqualTo("200 {\"code\":0,\"message\":\"OK\",\"data\":[{\"id\":1,\"name\":\"john\"},"
                            + "{\"id\":2,\"name\":\"smith\"},{\"id\":3,\"name\":\"alice\"}]}");
            assertThat(Ask.text(Ask.plain(server, "POST /user"))).isEqualTo("404 Not Found");
            assertThat(parsed(server).getPaths()).containsOnlyKeys("/user");
            JsonNode envelope = JsonMapper.shared()
                    .readTree(server.get("/api.json").body())
                    .at("/paths/~1user/get/responses/200/content/application~1json/schema/properties");
            assertThat(envelope.propertyNames()).containsExactly("code", "message", "data");
            assertThat(envelope.at("/code/description").asString()).isEqualTo("Error code");
            assertThat(envelope.at("/message/description").asString()).isEqualTo("Error message");
            assertThat(envelope.at("/data/type").asString()).isEqualTo("array");
            assertThat(envelope.at("/data/items/$ref").asString()).endsWith(".User");
            assertThat(envelope.at("/data/description").asString())
                    .isEqualTo("Result data for certain request according API definition");
            assertThat(server.get("/swagger").status()).isEqualTo(200);
        }
    }

    private static OpenAPI parsed(TestServer server) {
        SwaggerParseResult result =
                new OpenAPIV3Parser().readContents(server.get("/api.json").body());
        assertThat(result.getMessages()).isEmpty();
        return result.getOpenAPI();
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
