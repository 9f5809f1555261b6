package io.gf4j.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The servers of this process by name, and which of them run. */
final class ServerRegistry {
    private static final Map<String, Server> BY_NAME = new LinkedHashMap<>();
    private static final List<Server> RUNNING = new ArrayList<>();

    private ServerRegistry() {}

    static synchronized Server get(String name) {
        return BY_NAME.computeIfAbsent(name, Server::new);
    }

    static synchronized void started(Server server) {
        RUNNING.add(server);
    }

    /** A stopped server's name is free for a new one. */
    static synchronized void stopped(Server server) {
        RUNNING.remove(server);
        BY_NAME.values().remove(server);
        ServerRegistry.class.notifyAll();
    }

    static synchronized List<Server> running() {
        return List.copyOf(RUNNING);
    }

    static synchronized void awaitNoneRunning() throws InterruptedException {
        while (!RUNNING.isEmpty()) {
            ServerRegistry.class.wait();
        }
    }
}
