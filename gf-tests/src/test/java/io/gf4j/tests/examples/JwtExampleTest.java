package io.gf4j.tests.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.examples.auth.Jwt;
import io.gf4j.examples.auth.JwtTokens;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.TestServer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The example of tokens; its answers are those of the same program in Go. Tokens are made here by hand. */
final class JwtExampleTest {
    private static final byte[] SECRET = "a secret of the test, 32 bytes or more".getBytes(UTF_8);
    private static final String HS256 = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"username":"admin","password":"no"} | 53 | Invalid credentials
            {"username":"root","password":"password"} | 53 | Invalid credentials
            {"username":"admin"} | 51 | Please input password
            {"password":"password"} | 51 | Please input username
            {} | 51 | Please input username
            """)
    void aLoginThatFails(String body, int code, String message) {
        try (TestServer server = start()) {
            Answer answer = Ask.json(server, "/login", body);
            assertThat(answer.header("Content-Type")).isEqualTo("application/json");
            assertThat(Ask.text(answer)).isEqualTo(envelope(code, message));
        }
    }

    @Test
    void aTokenOpensTheApi() {
        try (TestServer server = start()) {
            String login = Ask.json(server, "/login", "{\"username\":\"admin\",\"password\":\"password\"}")
                    .body();
            String token = JsonMapper.shared().readTree(login).at("/data/token").asString();
            assertThat(token).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
            Answer answer = show(server, "Bearer " + token);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body())
                    .matches(
                            "\\{\"code\":0,\"message\":\"OK\",\"data\":\\{\"username\":\"admin\",\"time\":\"20[^\"]+Z\"}}");
            assertThat(show(server, token).body()).startsWith("{\"code\":0,");
        }
    }

    @Test
    void anotherProgramsTokenOfTheSameSecretDoesAsWell() throws GeneralSecurityException {
        try (TestServer server = start()) {
            String token = signed(HS256, claims("ann", 60, -1), "HmacSHA256", SECRET);
            assertThat(show(server, "Bearer " + token).body()).contains("\"username\":\"ann\"");
        }
    }

    @Test
    void withoutATokenTheEnvelopeSaysSo() {
        try (TestServer server = start()) {
            Answer answer = Ask.plain(server, "GET /api/protected");
            assertThat(answer.header("Content-Type")).isEqualTo("application/json");
            assertThat(Ask.text(answer)).isEqualTo(envelope(61, "No token provided"));
            assertThat(Ask.text(Ask.plain(server, "GET /api/nothing")))
                    .isEqualTo("404 {\"code\":65,\"message\":\"Not Found\",\"data\":null}");
        }
    }

    static Stream<String> wrong() throws Exception {
        String good = new JwtTokens(SECRET).issue("admin", Duration.ofMinutes(1));
        String[] parts = good.split("\\.");
        String last = parts[2].charAt(0) == 'A' ? "B" : "A";
        return Stream.of(
                "Bearer",
                "Bearer x",
                "Bearer a.b.c",
                "Basic YWRtaW46cGFzc3dvcmQ=",
                "bearer " + good,
                "Bearer " + good + ".x",
                "Bearer " + parts[0] + "." + parts[1] + ".",
                "Bearer " + parts[0] + "." + parts[1] + "." + last + parts[2].substring(1),
                "Bearer " + parts[0] + "." + base64(claims("root", 60, 0)) + "." + parts[2],
                "Bearer " + base64("{\"alg\":\"none\"}") + "." + parts[1] + ".",
                "Bearer " + base64("{\"alg\":\"None\"}") + "." + parts[1] + "." + parts[2],
                "Bearer " + signed("{\"alg\":\"HS512\"}", claims("admin", 60, 0), "HmacSHA512", SECRET),
                "Bearer " + signed("{\"alg\":\"RS256\"}", claims("admin", 60, 0), "HmacSHA256", SECRET),
                "Bearer " + signed(HS256, claims("admin", 60, 0), "HmacSHA256", "another".getBytes(UTF_8)),
                "Bearer " + signed(HS256, claims("admin", -1, -60), "HmacSHA256", SECRET),
                "Bearer " + signed(HS256, claims("admin", 600, 300), "HmacSHA256", SECRET),
                "Bearer " + signed(HS256, "{\"username\":\"admin\"}", "HmacSHA256", SECRET),
                "Bearer " + signed(HS256, "[1]", "HmacSHA256", SECRET),
                "Bearer " + new JwtTokens(SECRET).issue("admin", Duration.ofSeconds(-1)));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsNoGoodTokenIsRefused(String authorization) {
        try (TestServer server = start()) {
            assertThat(Ask.text(show(server, authorization))).isEqualTo(envelope(61, "Invalid token"));
        }
    }

    private static TestServer start() {
        return TestServer.start(server -> Jwt.setUp(server, new JwtTokens(SECRET)));
    }

    private static Answer show(TestServer server, String authorization) {
        return Ask.plain(server, "GET /api/protected", "Authorization: " + authorization);
    }

    private static String claims(String user, int expiresIn, int validIn) {
        long now = Instant.now().getEpochSecond();
        return "{\"username\":\"" + user + "\",\"exp\":" + (now + expiresIn) + ",\"nbf\":" + (now + validIn) + "}";
    }

    private static String signed(String header, String payload, String algorithm, byte[] secret)
            throws GeneralSecurityException {
        String content = base64(header) + "." + base64(payload);
        Mac mac = Mac.getInstance(algorithm);
        mac.init(new SecretKeySpec(secret, algorithm));
        return content + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(content.getBytes(UTF_8)));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    private static String envelope(int code, String message) {
        return "200 {\"code\":" + code + ",\"message\":\"" + message + "\",\"data\":null}";
    }
}
