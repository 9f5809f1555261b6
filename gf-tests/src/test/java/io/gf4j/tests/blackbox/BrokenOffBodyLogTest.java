package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.tests.support.Await;
import io.gf4j.tests.support.LogCapture;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every upload that breaks off is one entry in the error log, as in ghttp, without the engine's frames. */
@Timeout(90)
final class BrokenOffBodyLogTest {
    @Test
    void theLogNamesNothingOfUndertow() throws Exception {
        try (LogCapture log = new LogCapture();
                TestServer server = TestServer.start(
                        s -> s.bindHandler("/body", r -> r.response().write(r.getBodyString())));
                RawClient client = server.client()) {
            client.send("POST /body HTTP/1.1\r\nHost: test\r\nContent-Length: 10\r\n\r\nhello")
                    .endSending();
            client.answer();
            Await.until("it is logged", () -> log.lines().stream().anyMatch(line -> line.contains("gf.http.error")));
            assertThat(log.lines()).noneMatch(line -> line.contains("UT0") || line.contains("io.undertow"));
        }
    }
}
