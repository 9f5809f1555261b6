package io.gf4j.tests.session;

import static org.junit.jupiter.api.Assumptions.abort;

import io.gf4j.http.session.RedisClient;
import io.gf4j.tests.support.Await;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A Redis of the test's own, on one port for all its lives: in a container where Docker runs, else as a process. */
abstract sealed class RedisServer implements AutoCloseable permits RedisContainer, RedisProcess {
    private final int port;

    RedisServer(int port) {
        this.port = port;
    }

    /** A Redis that runs; without Docker and redis-server the test is skipped. */
    static RedisServer startOrSkip(String notTested) throws IOException, InterruptedException {
        RedisServer redis;
        int port = freePort();
        if (RedisContainer.isPossible()) {
            redis = new RedisContainer(port);
        } else if (isInstalled("redis-server")) {
            redis = new RedisProcess(port);
        } else {
            redis = abort("NOT TESTED: " + notTested + "; neither Docker nor redis-server is here");
        }
        redis.start();
        return redis;
    }

    static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(dir -> Files.isExecutable(Path.of(dir, program)));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    final int port() {
        return port;
    }

    final String uri() {
        return "redis://127.0.0.1:" + port;
    }

    /** Starts it, again after {@link #kill()}, and waits until it answers. */
    final void start() throws IOException, InterruptedException {
        launch();
        Await.until("Redis answers on port " + port, this::answers);
    }

    private boolean answers() {
        try (RedisClient client = RedisClient.of(uri())) {
            return !client.exists("no such key");
        } catch (RuntimeException e) {
            return false;
        }
    }

    abstract void launch() throws IOException;

    /** Ends it at once. */
    abstract void kill() throws InterruptedException;

    /** Makes it stand still: it takes connections and does not answer. */
    abstract void pause() throws IOException, InterruptedException;

    /** Lets it go on. */
    abstract void unpause() throws IOException, InterruptedException;

    @Override
    public abstract void close();
}
