package io.gf4j.tests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.core.error.GfException;
import io.gf4j.http.Ghttp;
import io.gf4j.http.Server;
import io.gf4j.http.ServerStatus;
import io.gf4j.tests.support.Answer;
import io.gf4j.tests.support.RawClient;
import io.gf4j.tests.support.TestServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Starting, stopping, and what lies between, within one process. */
@Timeout(90)
final class ServerLifecycleTest {
    @Test
    void aPortIsFreeAgainRightAfterTheStopThoughClientsStay() {
        int port;
        try (TestServer first =
                TestServer.start(s -> s.bindHandler("/ok", r -> r.response().write("first")))) {
            port = first.port();
            RawClient client = first.client().send("GET /ok HTTP/1.1\r\nHost: test\r\n\r\n");
            assertThat(client.answer().body()).isEqualTo("first");
        }
        assertThat(RawClient.isRefused(port)).isTrue();
        try (TestServer second = TestServer.start(s -> {
            s.setAddr("127.0.0.1:" + port);
            s.bindHandler("/ok", r -> r.response().write("second"));
        })) {
            assertThat(second.get("/ok").body()).isEqualTo("second");
        }
    }

    @Test
    void aServerListensOnAllItsAddresses() {
        Server server = Ghttp.getServer("two addresses");
        server.setAddr("127.0.0.1:0,127.0.0.1:0");
        server.setDumpRouterMap(false);
        server.bindHandler("/ok", r -> r.response().write("ok"));
        server.start();
        try {
            List<Integer> ports = server.getListenedPorts();
            assertThat(ports).hasSize(2).doesNotHaveDuplicates();
            for (int port : ports) {
                try (RawClient client = RawClient.to(port)) {
                    assertThat(client.send("GET /ok HTTP/1.1\r\nHost: test\r\n\r\n")
                                    .answer()
                                    .body())
                            .isEqualTo("ok");
                }
            }
        } finally {
            server.shutdown();
        }
        assertThat(server.status()).isEqualTo(ServerStatus.STOPPED);
        assertThat(server.getListenedPorts()).isEmpty();
    }

    @Test
    void theListenedAddressIsTheOneThatWasSetWithTheRealPort() {
        Server server = Ghttp.getServer("listened address");
        server.setAddr("127.0.0.1:0");
        server.setDumpRouterMap(false);
        server.start();
        try {
            assertThat(server.getListenedAddress()).isEqualTo("127.0.0.1:" + server.getListenedPort());
        } finally {
            server.shutdown();
        }
    }

    @Test
    void whenOneOfItsAddressesIsTakenAServerTakesNone() {
        try (TestServer other = TestServer.start(s -> {})) {
            Server server = Ghttp.getServer("half taken");
            server.setAddr("127.0.0.1:0,127.0.0.1:" + other.port());
            assertThatThrownBy(server::start)
                    .isInstanceOf(GfException.class)
                    .hasMessageContaining("127.0.0.1:" + other.port());
            assertThat(server.status()).isEqualTo(ServerStatus.STOPPED);
        }
    }

    @Test
    void aServerStartsOnce() {
        Server server = Ghttp.getServer("started twice");
        server.setAddr("127.0.0.1:0");
        server.start();
        try {
            assertThatThrownBy(server::start).isInstanceOf(GfException.class).hasMessageContaining("already running");
        } finally {
            server.shutdown();
            server.shutdown();
        }
    }

    @Test
    void withoutKeepAliveEveryConnectionServesOneRequest() {
        try (TestServer server = TestServer.start(s -> {
                    s.setKeepAlive(false);
                    s.bindHandler("/ok", r -> r.response().write("ok"));
                });
                RawClient client = server.client()) {
            Answer answer =
                    client.send("GET /ok HTTP/1.1\r\nHost: test\r\n\r\n").answer();
            assertThat(answer.body()).isEqualTo("ok");
            assertThat(answer.header("Connection")).isEqualTo("close");
            assertThat(client.rest()).isEmpty();
        }
    }
}
