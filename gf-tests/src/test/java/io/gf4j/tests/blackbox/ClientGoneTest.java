package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.http.HandlerFunc;
import io.gf4j.http.Request;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.Await;
import io.gf4j.tests.support.LogCapture;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A handler that runs long hears of it when its client leaves. */
@Timeout(90)
final class ClientGoneTest {
    private static final int CLIENTS = 10;
    private static final Duration LONG = Duration.ofSeconds(20);

    private final AtomicInteger active = new AtomicInteger();
    private final AtomicInteger cancelled = new AtomicInteger();

    enum Leaving {
        FIN,
        RST;

        void leave(RawClient client) {
            if (this == FIN) {
                client.close();
            } else {
                client.reset();
            }
        }
    }

    private static boolean sleeps(Request r) throws InterruptedException {
        return r.context().sleep(LONG);
    }

    private static boolean polls(Request r) throws InterruptedException {
        long end = System.nanoTime() + LONG.toNanos();
        while (!r.context().done() && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        return !r.context().done();
    }

    private interface LongWork {
        boolean finished(Request r) throws InterruptedException;
    }

    private HandlerFunc counted(LongWork work) {
        return r -> {
            active.incrementAndGet();
            try {
                if (!work.finished(r)) {
                    cancelled.incrementAndGet();
                }
            } finally {
                active.decrementAndGet();
            }
        };
    }

    @ParameterizedTest
    @EnumSource
    void aSleepEndsWithinASecond(Leaving leaving) throws Exception {
        leaveDuring(counted(ClientGoneTest::sleeps), "GET /work HTTP/1.1\r\nHost: test\r\n\r\n", leaving);
    }

    @ParameterizedTest
    @EnumSource
    void aLoopThatAsksTheCtxEndsWithinASecond(Leaving leaving) throws Exception {
        leaveDuring(counted(ClientGoneTest::polls), "GET /work HTTP/1.1\r\nHost: test\r\n\r\n", leaving);
    }

    @ParameterizedTest
    @EnumSource
    void soItIsAfterTheBodyWasRead(Leaving leaving) throws Exception {
        HandlerFunc handler = counted(r -> {
            assertThat(r.getBodyString()).isEqualTo("hello");
            return sleeps(r);
        });
        leaveDuring(handler, "POST /work HTTP/1.1\r\nHost: test\r\nContent-Length: 5\r\n\r\nhello", leaving);
    }

    /** The ctx of the second request on a connection ends as that of the first would. */
    @ParameterizedTest
    @EnumSource
    void soItIsOnAConnectionThatServedALongRequestBefore(Leaving leaving) throws Exception {
        HandlerFunc work = counted(ClientGoneTest::sleeps);
        try (TestServer server = TestServer.start(s -> {
            s.bindHandler("/first", r -> Thread.sleep(300));
            s.bindHandler("/work", work);
        })) {
            RawClient client = server.client().send("GET /first HTTP/1.1\r\nHost: test\r\n\r\n");
            assertThat(client.answer().status()).isEqualTo(200);
            client.send("GET /work HTTP/1.1\r\nHost: test\r\n\r\n");
            Await.untilEqual("handlers", 1, active::get);
            leaving.leave(client);
            Await.untilEqual("handlers", 0, active::get);
            assertThat(cancelled).hasValue(1);
        }
    }

    private void leaveDuring(HandlerFunc handler, String request, Leaving leaving) throws Exception {
        try (LogCapture log = new LogCapture();
                TestServer server = TestServer.start(s -> s.bindHandler("/work", handler))) {
            List<RawClient> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(server.client().send(request));
            }
            Await.untilEqual("handlers", CLIENTS, active::get);
            clients.forEach(leaving::leave);
            Await.untilEqual("handlers", 0, active::get);
            assertThat(cancelled).hasValue(CLIENTS);
            assertThat(log.lines()).noneMatch(line -> line.startsWith("WARN") || line.startsWith("ERROR"));
        }
    }

    @Test
    void aClientThatOnlyEndsItsSideStillGetsTheAnswer() {
        try (TestServer server = TestServer.start(s -> s.bindHandler("/slow", r -> {
                    Thread.sleep(500);
                    r.response().write("late");
                }));
                RawClient client = server.client()) {
            client.send("GET /slow HTTP/1.1\r\nHost: test\r\n\r\n").endSending();
            Answer answer = client.answer();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("late");
            assertThat(client.rest()).isEmpty();
        }
    }
}
