package io.gf4j.tests.blackbox;

import io.gf4j.tests.support.Await;
import io.gf4j.tests.support.ProcessCounts;
import io.gf4j.tests.support.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads of a server come with it and go with it. */
@Timeout(90)
final class ServerThreadsTest {
    /** Often, because what starts its threads in the wrong order fails only now and then. */
    @Test
    void everyServerHasItsWatchdogFromStartToStop() throws Exception {
        for (int i = 0; i < 30; i++) {
            String watchdog;
            String acceptor;
            try (TestServer server = TestServer.start(s -> {})) {
                watchdog = "gf-watchdog-" + server.port();
                acceptor = "gf-accept-" + server.port();
                Await.untilEqual(watchdog, 1, () -> ProcessCounts.threads(watchdog));
                Await.untilEqual(acceptor, 1, () -> ProcessCounts.threads(acceptor));
            }
            Await.untilEqual(watchdog, 0, () -> ProcessCounts.threads(watchdog));
            Await.untilEqual(acceptor, 0, () -> ProcessCounts.threads(acceptor));
        }
    }
}
