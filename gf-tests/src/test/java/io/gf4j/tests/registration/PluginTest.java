package io.gf4j.tests.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.http.Ghttp;
import io.gf4j.http.Plugin;
import io.gf4j.http.Server;
import io.gf4j.http.ServerStatus;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class PluginTest {
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final CountDownLatch inHandler = new CountDownLatch(1);

    @Test
    void aPluginMayBindRoutesAndIsRemovedWhenTheLastRequestIsOver() throws Exception {
        TestServer server = TestServer.start(s -> s.plugin(new Greeter("hello")));
        try (RawClient client = server.client()) {
            client.send("GET /plugin/hello HTTP/1.1\r\nHost: test\r\n\r\n");
            inHandler.await();
            server.close();
            assertThat(client.answer().body()).isEqualTo("hello");
        }
        assertThat(events).containsExactly("installed while STOPPED", "answered", "removed");
    }

    @Test
    void runReturnsWhenThePluginsAreRemoved() throws Exception {
        Server server = Ghttp.getServer("plugin-run");
        server.setAddr("127.0.0.1:0");
        server.setDumpRouterMap(false);
        server.plugin(new Greeter("run"));
        Thread running = Thread.ofVirtual().start(() -> {
            server.run();
            events.add("run returned");
        });
        while (server.status() != ServerStatus.RUNNING) {
            Thread.sleep(5);
        }
        server.shutdown();
        running.join();
        assertThat(events).containsExactly("installed while STOPPED", "removed", "run returned");
    }

    @Test
    void aPluginThatFailsKeepsTheServerFromStarting() {
        Server server = Ghttp.getServer("plugin-fails");
        server.setAddr("127.0.0.1:0");
        server.plugin(new Greeter("good"), new Greeter("bad"));
        assertThatThrownBy(server::start).hasMessage("plugin \"bad\" cannot be installed: on purpose");
        assertThat(server.status()).isEqualTo(ServerStatus.STOPPED);
        assertThat(events).containsExactly("installed while STOPPED", "removed");
    }

    @Test
    void pluginsAreRemovedWhenTheServerCannotListen() {
        try (TestServer other = TestServer.start(s -> s.bindHandler("/", r -> {}))) {
            Server server = Ghttp.getServer("plugin-port");
            server.setAddr("127.0.0.1:" + other.port());
            server.plugin(new Greeter("good"));
            assertThatThrownBy(server::start).hasMessageContaining("cannot listen on");
        }
        assertThat(events).containsExactly("installed while STOPPED", "removed");
    }

    private final class Greeter implements Plugin {
        private final String name;

        Greeter(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String author() {
            return "a test";
        }

        @Override
        public String version() {
            return "v1.0.0";
        }

        @Override
        public String description() {
            return "says its name";
        }

        @Override
        public void install(Server s) {
            if (name.equals("bad")) {
                throw new IllegalStateException("on purpose");
            }
            events.add("installed while " + s.status());
            s.group(
                    "/plugin",
                    group -> group.get("/" + name, r -> {
                        inHandler.countDown();
                        Thread.sleep(200);
                        r.response().write(name);
                        events.add("answered");
                    }));
        }

        @Override
        public void remove() {
            events.add("removed");
        }
    }
}
