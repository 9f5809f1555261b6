package io.gf4j.tests.blackbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.http.HandlerFunc;
import io.gf4j.http.Request;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Being slow is no reason to be cut off, on either side, as long as it goes on. */
@Timeout(90)
final class SlowStreamsTest {
    private static final Duration WRITE_TIMEOUT = Duration.ofMillis(500);
    private static final Duration SHORT_TIMEOUT = Duration.ofMillis(200);
    private static final int SIZE = 16 * 1024 * 1024;
    private static final int PIECE = 64 * 1024;
    private static final int RECEIVE_BUFFER = 64 * 1024;
    private static final byte[] DATA = data();

    private static byte[] data() {
        byte[] data = new byte[SIZE];
        new Random(1).nextBytes(data);
        return data;
    }

    @Test
    void quietTimeBetweenEventsIsNoStall() {
        EventRoute route = new EventRoute(4, SHORT_TIMEOUT.multipliedBy(3));
        try (TestServer server = TestServer.start(s -> {
                    s.setWriteTimeout(SHORT_TIMEOUT);
                    s.setReadTimeout(SHORT_TIMEOUT);
                    s.setIdleTimeout(SHORT_TIMEOUT);
                    s.bindHandler("/events", route);
                });
                RawClient client = server.client()) {
            assertThat(client.send("GET /events HTTP/1.1\r\nHost: test\r\n\r\n")
                            .answer()
                            .pieces())
                    .isEqualTo(IntStream.range(0, 4).mapToObj(EventRoute::event).toList());
        }
    }

    @Test
    void aSlowReaderGetsALargeAnswerWhole() throws Exception {
        assertWhole("Content-Length", r -> r.response().write(DATA));
    }

    @Test
    void aSlowReaderGetsALargeStreamWhole() throws Exception {
        assertWhole("Transfer-Encoding", SlowStreamsTest::stream);
    }

    private static void stream(Request r) {
        byte[] piece = new byte[PIECE];
        for (int at = 0; at < SIZE; at += PIECE) {
            System.arraycopy(DATA, at, piece, 0, PIECE);
            r.response().write(piece);
            r.response().flush();
        }
    }

    private static void assertWhole(String framing, HandlerFunc handler) throws Exception {
        try (TestServer server = TestServer.start(s -> {
                    s.setWriteTimeout(WRITE_TIMEOUT);
                    s.bindHandler("/data", handler);
                });
                RawClient client = RawClient.to(server.port(), RECEIVE_BUFFER)) {
            client.send("GET /data HTTP/1.1\r\nHost: test\r\n\r\n");
            assertThat(client.head().header(framing)).isNotEmpty();
            assertThat(readSlowly(client, framing.equals("Transfer-Encoding"))).isEqualTo(sha256(DATA));
        }
    }

    /** Takes a pause after every piece: it reads all the time, at a tenth of what the server could send. */
    private static String readSlowly(RawClient client, boolean chunked) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        int sincePause = 0;
        for (int left = SIZE; left > 0; ) {
            byte[] piece = chunked ? client.chunk().getBytes(ISO_8859_1) : client.some(left);
            assertThat(piece).as("bytes behind %s", SIZE - left).isNotEmpty();
            digest.update(piece);
            left -= piece.length;
            sincePause += piece.length;
            if (sincePause >= PIECE) {
                sincePause = 0;
                Thread.sleep(5);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String sha256(byte[] data) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
    }
}
