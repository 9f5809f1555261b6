package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.Await;
import io.gf4j.tests.support.ChildJvm;
import io.gf4j.tests.support.RawClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(90)
final class SignalsTest {
    /** The program waits for the second server only; the first one's request must not be lost with the JVM. */
    @Test
    void aServerThatNobodyWaitsForFinishesItsRequestsToo() throws Exception {
        try (ChildJvm child = ChildJvm.start(StoppableServers.class, "2", "run")) {
            String[] ports = child.line().strip().split(" ");
            try (RawClient first = open(Integer.parseInt(ports[0]), "/work")) {
                Await.until(
                        "the request runs",
                        () -> active(Integer.parseInt(ports[1])).equals("1"));
                child.signal("TERM");
                assertThat(first.answer().body()).isEqualTo("done");
            }
            assertThat(child.exitCode()).isZero();
        }
    }

    /** An orchestrator may change its mind as soon as the port is open. */
    @Test
    void aSignalRightAfterTheStartEndsTheProcessInOrder() throws Exception {
        for (int i = 0; i < 3; i++) {
            try (ChildJvm child = ChildJvm.start(StoppableServers.class, "1", "run")) {
                child.line();
                child.signal("TERM");
                assertThat(child.exitCode()).isZero();
            }
        }
    }

    private static String active(int port) {
        try (RawClient client = open(port, "/active")) {
            Answer answer = client.answer();
            return answer.body();
        }
    }

    private static RawClient open(int port, String path) {
        return RawClient.to(port).send("GET " + path + " HTTP/1.1\r\nHost: test\r\n\r\n");
    }
}
