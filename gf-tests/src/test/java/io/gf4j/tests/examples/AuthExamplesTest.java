package io.gf4j.tests.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.examples.auth.BasicAuth;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.TestServer;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of who is asking; the answers are those of the same programs in Go. */
final class AuthExamplesTest {
    private static String basic(String credentials) {
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS"})
    void aPageAsksForUserAndPassword(String method) {
        try (TestServer server = TestServer.start(BasicAuth::setUp)) {
            Answer unknown = Ask.plain(server, method + " /");
            assertThat(unknown.status()).isEqualTo(401);
            assertThat(unknown.header("WWW-Authenticate"))
                    .isEqualTo("Basic realm=\"Please enter username and password\"");
            assertThat(unknown.header("Content-Type")).isEqualTo("text/plain; charset=utf-8");
            assertThat(unknown.body()).isEqualTo(method.equals("HEAD") ? "" : "Unauthorized");
            Answer known = Ask.plain(server, method + " /", basic("user:pass"));
            assertThat(known.status()).isEqualTo(200);
            assertThat(known.header("WWW-Authenticate")).isEmpty();
            assertThat(known.body()).isEqualTo(method.equals("HEAD") ? "" : "Authentication successful!");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"user:no", "no:pass", "user:pass:more", ":", "user:", "USER:pass"})
    void whoIsWrongIsAskedAgain(String credentials) {
        try (TestServer server = TestServer.start(BasicAuth::setUp)) {
            assertThat(Ask.text(Ask.plain(server, "GET /", basic(credentials)))).isEqualTo("401 Unauthorized");
        }
    }

    @Test
    void whatIsNoBasicAuthorizationIsRefused() {
        try (TestServer server = TestServer.start(BasicAuth::setUp)) {
            for (String header : new String[] {"Basic", "Bearer x", "basic dXNlcjpwYXNz", "Basic dXNlcg=="}) {
                Answer refused = Ask.plain(server, "GET /", "Authorization: " + header);
                assertThat(Ask.text(refused)).as(header).isEqualTo("403 Forbidden");
                assertThat(refused.header("WWW-Authenticate")).isEmpty();
            }
            assertThat(Ask.text(Ask.plain(server, "GET /", "Authorization: Basic !!!")))
                    .isEqualTo("403 base64.StdEncoding.Decode failed: illegal base64 data at input byte 0");
            assertThat(Ask.text(Ask.plain(server, "GET /", "Authorization: Basic dXNlcjpwYXNz=")))
                    .isEqualTo("403 base64.StdEncoding.Decode failed: illegal base64 data at input byte 12");
        }
    }
}
