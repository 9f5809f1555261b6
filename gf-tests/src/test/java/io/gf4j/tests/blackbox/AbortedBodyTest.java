package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.http.Server;
import io.gf4j.tests.support.Await;
import io.gf4j.tests.support.ProcessCounts;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.StandardError;
import io.gf4j.tests.support.TestServer;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that leaves before its body is whole. */
@Timeout(90)
final class AbortedBodyTest {
    private static final String WITH_LENGTH = "POST /body HTTP/1.1\r\nHost: test\r\nContent-Length: 10\r\n\r\nhello";
    private static final String IN_CHUNKS =
            "POST /body HTTP/1.1\r\nHost: test\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n";

    private final AtomicInteger entered = new AtomicInteger();
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicInteger whole = new AtomicInteger();

    private void setUp(Server server) {
        server.setErrorLogEnabled(false);
        server.bindHandler("/ok", r -> r.response().write("ok"));
        server.bindHandler("/body", r -> {
            entered.incrementAndGet();
            try {
                r.getBody();
                whole.incrementAndGet();
            } finally {
                left.incrementAndGet();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {WITH_LENGTH, IN_CHUNKS})
    void byResetEndsTheHandler(String request) throws Exception {
        abort(request, RawClient::reset);
    }

    @ParameterizedTest
    @ValueSource(strings = {WITH_LENGTH, IN_CHUNKS})
    void byCloseEndsTheHandler(String request) throws Exception {
        abort(request, RawClient::close);
    }

    private interface Leaving {
        void leave(RawClient client);
    }

    private void abort(String request, Leaving leaving) throws Exception {
        try (StandardError printed = new StandardError();
                TestServer server = TestServer.start(this::setUp)) {
            RawClient client = server.client().send(request);
            Await.untilEqual("handlers", 1, entered::get);
            leaving.leave(client);
            Await.untilEqual("ended handlers", 1, left::get);
            assertThat(whole).hasValue(0);
            Harmless.assertServes(server);
            Await.untilEqual("connections", 0, () -> ProcessCounts.threads("gf-http"));
            assertThat(printed.text()).isEmpty();
        }
    }
}
