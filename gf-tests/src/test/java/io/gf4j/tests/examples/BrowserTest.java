package io.gf4j.tests.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.gf4j.examples.stream.SseEvents;
import io.gf4j.tests.support.TestServer;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BrowserTest {
    @Test
    void aBrowserDrawsTheEventsOfSseEvents(@TempDir Path profile) throws Exception {
        Optional<Path> browser = Chromium.installed();
        if (browser.isEmpty()) {
            abort("NOT TESTED: that a browser's EventSource understands sse-events; no Chromium is installed");
        }
        try (TestServer server = TestServer.start(SseEvents::setUp);
                Chromium page = Chromium.open(browser.get(), profile, "http://127.0.0.1:" + server.port() + "/")) {
            assertThat(page.evaluateUntil("document.getElementById('state').textContent", "open"))
                    .isEqualTo("open");
            assertThat(page.evaluateUntil("String(Number(document.getElementById('count').textContent) >= 3)", "true"))
                    .isEqualTo("true");
            assertThat(page.evaluate("document.getElementById('curve').getAttribute('points')"))
                    .startsWith("0,60 4,");
        }
    }
}
