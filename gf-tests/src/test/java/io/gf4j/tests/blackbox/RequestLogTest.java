package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.tests.support.Await;
import io.gf4j.tests.support.LogCapture;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The access log and the error log. */
final class RequestLogTest {
    private static String line(LogCapture log, String logger) throws InterruptedException {
        Await.until("a line of " + logger, () -> !lines(log, logger).isEmpty());
        return lines(log, logger).getFirst();
    }

    private static List<String> lines(LogCapture log, String logger) {
        return log.lines().stream().filter(line -> line.contains(logger)).toList();
    }

    @Test
    void theAccessLogHasGhttpsLine() throws InterruptedException {
        try (LogCapture log = new LogCapture();
                TestServer server = TestServer.start(s -> {
                    s.setAccessLogEnabled(true);
                    s.bindHandler("/a", r -> r.response().write("x"));
                });
                RawClient client = server.client()) {
            client.send("GET /a?b=c%20d HTTP/1.1\r\nHost: h:1\r\nReferer: there\r\nUser-Agent: test\r\n\r\n")
                    .answer();
            assertThat(line(log, "gf.http.access"))
                    .matches("INFO gf\\.http\\.access: 200 \"GET http h:1 /a\\?b=c%20d HTTP/1\\.1\" "
                            + "0\\.\\d{3}, 127\\.0\\.0\\.1, \"there\", \"test\"");
        }
    }

    @Test
    void itIsOffUnlessAskedFor() throws InterruptedException {
        try (LogCapture log = new LogCapture();
                TestServer server = TestServer.start(s -> s.bindHandler("/fails", r -> {
                    throw new IllegalStateException("x");
                }))) {
            server.get("/fails");
            line(log, "gf.http.error");
            assertThat(lines(log, "gf.http.access")).isEmpty();
        }
    }

    @Test
    void theErrorLogAddsCodeAndStackOrText() throws InterruptedException {
        try (LogCapture log = new LogCapture();
                TestServer server = TestServer.start(s -> {
                    s.setErrorStack(false);
                    s.bindHandler("/", r -> {
                        throw Gerror.newCode(Gcode.CODE_NOT_AUTHORIZED, "go away");
                    });
                })) {
            server.get("/");
            assertThat(line(log, "gf.http.error"))
                    .contains(" 500 \"GET http test / HTTP/1.1\" 0.")
                    .endsWith(", 127.0.0.1, \"\", \"\", 61, \"Not Authorized\", \"\", go away");
        }
    }

    @Test
    void theErrorLogCanBeSwitchedOff() throws InterruptedException {
        try (LogCapture log = new LogCapture();
                TestServer server = TestServer.start(s -> {
                    s.setErrorLogEnabled(false);
                    s.setAccessLogEnabled(true);
                    s.bindHandler("/", r -> {
                        throw new IllegalStateException("x");
                    });
                })) {
            server.get("/");
            line(log, "gf.http.access");
            assertThat(lines(log, "gf.http.error")).isEmpty();
        }
    }

    @Test
    void aClientCannotWriteALineOfItsOwn() throws InterruptedException {
        try (LogCapture log = new LogCapture();
                TestServer server = TestServer.start(s -> {
                    s.setAccessLogEnabled(true);
                    s.bindHandler("/*", r -> r.response().write("x"));
                });
                RawClient client = server.client()) {
            client.send("GET /%0Afake HTTP/1.1\r\nHost: h\r\nUser-Agent: a\tb\r\n\r\n")
                    .answer();
            assertThat(line(log, "gf.http.access"))
                    .contains("/%0Afake")
                    .contains("a\\u0009b")
                    .doesNotContain("\n");
        }
    }
}
