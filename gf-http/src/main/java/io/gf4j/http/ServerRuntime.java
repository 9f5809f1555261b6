package io.gf4j.http;

import io.gf4j.http.engine.Engine;
import io.gf4j.http.engine.ExchangeHandler;
import io.gf4j.http.engine.Listener;
import io.gf4j.http.engine.undertow.UndertowEngine;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** What a server holds while it runs: the engine and its listeners. */
final class ServerRuntime {
    private final ServerSettings settings;
    private final Engine engine;
    private final List<Listener> listeners = new ArrayList<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    private ServerRuntime(ServerSettings settings, Engine engine) {
        this.settings = settings;
        this.engine = engine;
    }

    static ServerRuntime start(ServerSettings settings, ExchangeHandler handler) {
        List<String> addresses = ListenAddress.split(settings.address());
        ServerRuntime runtime = new ServerRuntime(settings, new UndertowEngine());
        try {
            for (String address : addresses) {
                runtime.listen(address, handler);
            }
        } catch (RuntimeException e) {
            runtime.disconnect();
            throw e;
        }
        return runtime;
    }

    private void listen(String address, ExchangeHandler handler) {
        try {
            listeners.add(engine.listen(ListenAddress.resolve(address), settings.engine(), handler));
        } catch (IOException e) {
            throw StartError.at(
                    CallSite.here(),
                    "cannot listen on \"" + address + "\": " + e.getMessage()
                            + "; stop the program that uses the port, or set another address");
        }
        StartLog.listening(settings.logger(), ListenAddress.withPorts(address, List.of(ports().getLast())));
    }

    List<Integer> ports() {
        return listeners.stream().map(listener -> listener.address().getPort()).toList();
    }

    void awaitStop() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Returns when all connections are gone, at the latest after the configured time.
     *
     * @param last what is to be done then, before {@link #awaitStop} returns
     */
    void stop(Runnable last) {
        listeners.forEach(Listener::stop);
        long end = System.nanoTime() + settings.shutdownTimeout().toNanos();
        try {
            int cut = 0;
            for (Listener listener : listeners) {
                cut += listener.awaitIdle(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
            }
            StartLog.cut(settings, cut);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            disconnect();
            last.run();
            stopped.countDown();
        }
    }

    private void disconnect() {
        listeners.forEach(Listener::close);
        engine.close();
    }
}
