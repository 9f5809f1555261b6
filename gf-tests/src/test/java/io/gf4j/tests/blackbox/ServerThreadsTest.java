package io.gf4j.tests.blackbox;

import io.gf4j.tests.support.Await;
import io.gf4j.tests.support.ProcessCounts;
import io.gf4j.tests.support.TestServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads of a server come with it and go with it. */
@Timeout(30)
final class ServerThreadsTest {
    private static final Duration SOON = Duration.ofSeconds(1);

    /** Often, because what starts its threads in the wrong order fails only now and then. */
    @Test
    void everyServerHasItsWatchdogFromStartToStop() throws Exception {
        for (int i = 0; i < 30; i++) {
            String watchdog;
            String acceptor;
            try (TestServer server = TestServer.start(s -> {})) {
                watchdog = "gf-watchdog-" + server.port();
                acceptor = "gf-accept-" + server.port();
                Await.untilEqual(watchdog, 1, SOON, () -> ProcessCounts.threads(watchdog));
                Await.untilEqual(acceptor, 1, SOON, () -> ProcessCounts.threads(acceptor));
            }
            Await.untilEqual(watchdog, 0, SOON, () -> ProcessCounts.threads(watchdog));
            Await.untilEqual(acceptor, 0, SOON, () -> ProcessCounts.threads(acceptor));
        }
    }
}
