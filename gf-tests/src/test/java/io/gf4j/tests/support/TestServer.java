package io.gf4j.tests.support;

import io.gf4j.http.Ghttp;
import io.gf4j.http.Server;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A server of its own name on a free port of 127.0.0.1, until it is closed. */
public final class TestServer implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Server server;

    private TestServer(Server server) {
        this.server = server;
    }

    /** Starts a server that the caller configures and fills with routes. */
    public static TestServer start(Consumer<Server> setUp) {
        Server server = Ghttp.getServer("test-" + COUNT.incrementAndGet());
        server.setAddr("127.0.0.1:0");
        server.setDumpRouterMap(false);
        setUp.accept(server);
        server.start();
        return new TestServer(server);
    }

    public int port() {
        return server.getListenedPort();
    }

    /** A new connection. */
    public RawClient client() {
        return RawClient.to(port());
    }

    /** Asks on a connection of its own. */
    public Answer get(String path) {
        try (RawClient client = client()) {
            return client.send("GET " + path + " HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n")
                    .answer();
        }
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
