package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.TestServer;
import org.junit.jupiter.api.Test;

final class SwaggerPageTest {
    @Test
    void thePageNamesOnlyFilesThatTheServerHas() {
        try (TestServer server = TestServer.start(s -> {
            s.setOpenApiPath("/api.json");
            s.setSwaggerPath("/docs/");
        })) {
            for (String path : new String[] {"/docs", "/docs/"}) {
                Answer page = server.get(path);
                assertThat(page.status()).isEqualTo(200);
                assertThat(page.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
                assertThat(page.body())
                        .contains("url: \"/api.json\"", "\"/docs/swagger-ui.css\"")
                        .doesNotContain("http:", "https:", "{Swagger");
            }
            assertThat(file(server, "/docs/swagger-ui.css")).isEqualTo("200 text/css; charset=utf-8");
            assertThat(file(server, "/docs/swagger-ui-bundle.js")).isEqualTo("200 text/javascript; charset=utf-8");
            assertThat(file(server, "/docs/favicon-32x32.png")).isEqualTo("200 image/png");
            assertThat(server.get("/docs/swagger-ui-bundle.js").body()).contains("SwaggerUIBundle");
        }
    }

    @Test
    void otherFilesOfTheClassPathAreNotServed() {
        try (TestServer server = TestServer.start(s -> {
            s.setOpenApiPath("/api.json");
            s.setSwaggerPath("/swagger");
        })) {
            assertThat(server.get("/swagger/index.html").status()).isEqualTo(404);
            assertThat(server.get("/swagger/../swagger-ui.css").status()).isNotEqualTo(200);
            assertThat(server.get("/swaggerswagger-ui.css").status()).isEqualTo(404);
        }
    }

    @Test
    void aTemplateIsThePage() {
        try (TestServer server = TestServer.start(s -> {
            s.setOpenApiPath("/api.json");
            s.setSwaggerPath("/swagger");
            s.setSwaggerUITemplate("<redoc spec-url=\"{SwaggerUIDocUrl}\"></redoc>");
        })) {
            assertThat(server.get("/swagger/").body()).isEqualTo("<redoc spec-url=\"/api.json\"></redoc>");
        }
    }

    private static String file(TestServer server, String path) {
        Answer answer = server.get(path);
        return answer.status() + " " + answer.header("Content-Type");
    }
}
