package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.tag.In;
import io.gf4j.core.tag.Meta;
import io.gf4j.http.openapi.EnhanceResponseStatus;
import io.gf4j.http.openapi.EnhancedStatusType;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.LogCapture;
import io.gf4j.tests.support.TestServer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mistakes in what is documented stop no server, and the document says what is wrong. */
final class OpenApiErrorsTest {
    /** Names a place that does not exist. */
    @Meta(path = "/wrong", method = "get")
    static final class WrongReq {
        @In("body")
        public int id;
    }

    /** Asks for nothing. */
    @Meta(path = "/broken", method = "get")
    static final class BrokenReq {}

    /** Has an example that is no JSON. */
    record BrokenRes() implements EnhanceResponseStatus {
        @Override
        public Map<Integer, EnhancedStatusType> enhanceResponseStatus() {
            return Map.of(400, new EnhancedStatusType(BrokenRes.class, Map.of("not a number", Double.NaN)));
        }
    }

    /** Handlers. */
    static final class Wrong {
        public void wrong(Ctx ctx, WrongReq req) {}
    }

    /** Handlers. */
    static final class Broken {
        public BrokenRes broken(Ctx ctx, BrokenReq req) {
            return new BrokenRes();
        }
    }

    @Test
    void aRouteThatCannotBeDescribedIsLoggedAndServed() {
        try (LogCapture log = new LogCapture();
                TestServer server = TestServer.start(s -> {
                    s.setOpenApiPath("/api.json");
                    s.group("/", group -> group.bind(new Wrong()));
                })) {
            assertThat(log.lines())
                    .contains("ERROR gf.http.server: the API document cannot describe GET /wrong: "
                            + "invalid tag value \"body\" for In");
            assertThat(server.get("/wrong").status()).isEqualTo(200);
            assertThat(server.get("/api.json").body()).contains("This route cannot be described");
        }
    }

    @Test
    void aDocumentThatCannotBeWrittenSaysSo() {
        try (LogCapture log = new LogCapture();
                TestServer server = TestServer.start(s -> {
                    s.setOpenApiPath("/api.json");
                    s.group("/", group -> group.bind(new Broken()));
                })) {
            Answer answer = server.get("/api.json");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("The document cannot be written", "NaN");
            assertThat(log.lines()).contains("ERROR gf.http.server: the API document cannot be written");
        }
    }

    @Test
    void theStartSaysWhereTheDocumentIs() {
        try (LogCapture log = new LogCapture();
                TestServer server = TestServer.start(s -> {
                    s.setOpenApiPath("/api.json");
                    s.setSwaggerPath("/swagger");
                })) {
            String host = "http://127.0.0.1:" + server.port();
            assertThat(log.lines())
                    .contains(
                            "INFO gf.http.server: swagger ui is serving at address: " + host + "/swagger/",
                            "INFO gf.http.server: openapi specification is serving at address: " + host + "/api.json");
        }
        try (LogCapture log = new LogCapture();
                TestServer server = TestServer.start(s -> s.setSwaggerPath("/swagger"))) {
            assertThat(log.lines())
                    .contains("WARN gf.http.server: openapi specification is disabled but swagger ui is serving,"
                            + " which might make no sense");
            assertThat(server.get("/swagger").status()).isEqualTo(404);
        }
        try (LogCapture log = new LogCapture();
                TestServer server = TestServer.start(s -> {})) {
            assertThat(server.get("/api.json").status()).isEqualTo(404);
            assertThat(log.lines()).contains("INFO gf.http.server: openapi specification is disabled");
        }
    }
}
