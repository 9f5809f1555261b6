package io.gf4j.tests.blackbox;

import io.gf4j.http.Ghttp;
import io.gf4j.http.Request;
import io.gf4j.http.Server;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** The child of {@link GracefulStopTest}: as many servers as the argument says, run until a signal comes. */
final class StoppableServers {
    static final Duration WORK = Duration.ofMillis(1500);

    private static final AtomicInteger ACTIVE = new AtomicInteger();

    private StoppableServers() {}

    /**
     * Prints the ports in one line, then waits.
     *
     * @param args how many servers; whether to wait by {@code run} of the last or by {@code waitAll}; if given, the
     *     seconds that a stop may take
     */
    public static void main(String[] args) {
        int count = Integer.parseInt(args[0]);
        StringBuilder ports = new StringBuilder();
        for (int i = 0; i < count; i++) {
            Server server = Ghttp.getServer("server-" + i);
            setUp(server);
            if (args.length > 2) {
                server.setGracefulShutdownTimeout(Integer.parseInt(args[2]));
            }
            if (i == count - 1 && args[1].equals("run")) {
                // The port is known only when it runs, so another thread tells it.
                Thread.ofVirtual().start(() -> tell(server, ports));
                server.run();
            } else {
                server.start();
                ports.append(server.getListenedPort()).append(' ');
            }
        }
        if (args[1].equals("waitAll")) {
            System.out.println(ports);
            Ghttp.waitAll();
        }
    }

    private static void tell(Server server, StringBuilder ports) {
        while (server.getListenedPort() < 0) {
            Thread.onSpinWait();
        }
        System.out.println(ports.append(server.getListenedPort()));
    }

    private static void setUp(Server server) {
        server.setAddr("127.0.0.1:0");
        server.setDumpRouterMap(false);
        server.bindHandler("/work", StoppableServers::work);
        server.bindHandler("/events", new EventRoute(Integer.MAX_VALUE, Duration.ofMillis(50)));
        server.bindHandler("/deaf", StoppableServers::deaf);
        server.bindHandler("/active", r -> r.response().write(ACTIVE.get()));
    }

    private static void work(Request r) throws InterruptedException {
        ACTIVE.incrementAndGet();
        Thread.sleep(WORK);
        ACTIVE.decrementAndGet();
        r.response().write("done");
    }

    /** Never looks at its ctx. */
    private static void deaf(Request r) throws InterruptedException {
        ACTIVE.incrementAndGet();
        r.response().write("begun");
        r.response().flush();
        Thread.sleep(Duration.ofMinutes(1));
    }
}
