package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.http.Server;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Requests that follow a long one on its connection: while it runs the server listens for the client's end. */
@Timeout(90)
final class PipeliningTest {
    /** Long enough for the server to have begun to listen. */
    private static final int LONG_MILLIS = 300;

    private static final int CLIENTS = 300;
    private static final int ROUNDS = 8;
    private static final int LONGEST_NAP_MILLIS = 300;

    private final CountDownLatch listening = new CountDownLatch(1);

    private void setUp(Server server) {
        server.bindHandler("/long", r -> {
            Thread.sleep(LONG_MILLIS);
            listening.countDown();
            Thread.sleep(LONG_MILLIS / 2);
            r.response().write("long");
        });
        server.bindHandler("/echo", r -> r.response().write(r.getHeader("X-Number") + r.getBodyString()));
    }

    private static String get(String path, String headers) {
        return "GET " + path + " HTTP/1.1\r\nHost: test\r\n" + headers + "\r\n";
    }

    private static String number(int number) {
        return "X-Number: " + number + "\r\n";
    }

    @Test
    void whatIsSentTogetherIsAnsweredInOrder() {
        try (TestServer server = TestServer.start(this::setUp);
                RawClient client = server.client()) {
            client.send(get("/long", "") + get("/echo", number(2)) + get("/echo", number(3)));
            assertThat(client.answer().body()).isEqualTo("long");
            assertThat(client.answer().body()).isEqualTo("2");
            assertThat(client.answer().body()).isEqualTo("3");
        }
    }

    @Test
    void whatComesWhileTheFirstRunsIsAnsweredAfterIt() throws Exception {
        try (TestServer server = TestServer.start(this::setUp);
                RawClient client = server.client()) {
            client.send(get("/long", ""));
            listening.await();
            client.send(get("/echo", number(2)) + get("/echo", number(3)));
            assertThat(client.answer().body()).isEqualTo("long");
            assertThat(client.answer().body()).isEqualTo("2");
            assertThat(client.answer().body()).isEqualTo("3");
        }
    }

    /** More than the server reads ahead. */
    @Test
    void aLargeRequestThatComesWhileTheFirstRunsIsWhole() throws Exception {
        String filler = "X-Filler: " + "f".repeat(3000) + "\r\n";
        String body = "b".repeat(100_000);
        try (TestServer server = TestServer.start(this::setUp);
                RawClient client = server.client()) {
            client.send(get("/long", ""));
            listening.await();
            client.send("POST /echo HTTP/1.1\r\nHost: test\r\n" + filler + "Content-Length: " + body.length() + "\r\n"
                    + number(2) + "\r\n" + body);
            client.send(get("/echo", number(3)));
            assertThat(client.answer().body()).isEqualTo("long");
            assertThat(client.answer().body()).isEqualTo("2" + body);
            assertThat(client.answer().body()).isEqualTo("3");
        }
    }

    @Test
    void aRequestThatBeginsByteByByteWhileTheFirstRunsIsWhole() throws Exception {
        try (TestServer server = TestServer.start(this::setUp);
                RawClient client = server.client()) {
            client.send(get("/long", ""));
            listening.await();
            client.send("G");
            assertThat(client.answer().body()).isEqualTo("long");
            client.send(get("/echo", number(2)).substring(1));
            assertThat(client.answer().body()).isEqualTo("2");
        }
    }

    @Test
    void theConnectionGoesOnAfterALongRequest() {
        try (TestServer server = TestServer.start(this::setUp);
                RawClient client = server.client()) {
            assertThat(client.send(get("/long", "")).answer().body()).isEqualTo("long");
            assertThat(client.send(get("/echo", number(2))).answer().body()).isEqualTo("2");
            assertThat(client.send(get("/long", "")).answer().body()).isEqualTo("long");
            assertThat(client.send(get("/echo", number(4))).answer().body()).isEqualTo("4");
        }
    }

    /** The server begins to listen, and stops, at any moment: no byte may get lost in between. */
    @Test
    void theNextRequestMayComeAtAnyMoment() throws Exception {
        try (TestServer server = TestServer.start(s -> s.bindHandler("/nap", r -> {
            Thread.sleep(Integer.parseInt(r.getHeader("X-Nap")));
            r.response().write(r.getHeader("X-Number"));
        }))) {
            List<Integer> counts = Clients.run(CLIENTS, seed -> () -> talk(server, new Random(seed)));
            assertThat(counts).containsOnly(ROUNDS);
        }
    }

    private static int talk(TestServer server, Random random) throws InterruptedException {
        try (RawClient client = server.client()) {
            client.send(get("/nap", number(0) + "X-Nap: 1\r\n"));
            for (int i = 0; i < ROUNDS; i++) {
                Thread.sleep(random.nextInt(LONGEST_NAP_MILLIS));
                String filler = "X-Filler: " + "f".repeat(random.nextInt(1000)) + "\r\n";
                client.send(
                        get("/nap", filler + number(i + 1) + "X-Nap: " + random.nextInt(LONGEST_NAP_MILLIS) + "\r\n"));
                assertThat(client.answer().body()).isEqualTo(Integer.toString(i));
            }
            return Integer.parseInt(client.answer().body());
        }
    }

    @Test
    void aThousandRequestsInOneGoAreAnsweredInOrder() {
        int count = 1000;
        StringBuilder requests = new StringBuilder();
        for (int i = 0; i < count; i++) {
            requests.append(get("/echo", number(i)));
        }
        try (TestServer server = TestServer.start(this::setUp);
                RawClient client = server.client()) {
            client.send(requests.toString());
            for (int i = 0; i < count; i++) {
                assertThat(client.answer().body()).isEqualTo(Integer.toString(i));
            }
        }
    }

    @Test
    void requestsOfEveryLengthAreReadWhole() {
        try (TestServer server = TestServer.start(this::setUp);
                RawClient client = server.client()) {
            for (int length = 1; length < 1100; length++) {
                String filler = "X-F: " + "f".repeat(length) + "\r\n";
                assertThat(client.send(get("/echo", filler + number(length)))
                                .answer()
                                .body())
                        .isEqualTo(Integer.toString(length));
            }
        }
    }
}
