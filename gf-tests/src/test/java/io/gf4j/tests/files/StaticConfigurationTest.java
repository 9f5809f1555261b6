package io.gf4j.tests.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gf4j.core.error.GfException;
import io.gf4j.http.Ghttp;
import io.gf4j.http.HookName;
import io.gf4j.http.Server;
import io.gf4j.http.ServerConfig;
import io.gf4j.http.StaticFile;
import io.gf4j.http.StaticPathItem;
import io.gf4j.tests.support.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StaticConfigurationTest {
    @TempDir
    Path folder;

    @Test
    void aDirectoryThatDoesNotExistIsRefusedWhereItIsSet() {
        Server server = Ghttp.getServer("static-missing");
        assertThatThrownBy(() -> server.setServerRoot("no-such-folder"))
                .isInstanceOf(GfException.class)
                .hasMessageContaining("setServerRoot: there is no directory \"no-such-folder\"")
                .hasMessageContaining("StaticConfigurationTest.java");
        assertThatThrownBy(() -> server.addStaticPath("/a", "pom.xml"))
                .hasMessageContaining("addStaticPath: there is no directory \"pom.xml\"");
    }

    @Test
    void aConfiguredDirectoryThatDoesNotExistStopsTheStart() {
        Server server = Ghttp.getServer("static-missing-at-start");
        server.setAddr("127.0.0.1:0");
        server.setConfig(Ghttp.newConfig().address("127.0.0.1:0").serverRoot("no-such-folder"));
        assertThatThrownBy(server::start).hasMessageContaining("serverRoot: there is no directory \"no-such-folder\"");
    }

    @Test
    void aConfigurationWithARootSwitchesStaticServiceOn() throws Exception {
        Path root = Files.createDirectories(folder.resolve("root"));
        Path more = Files.createDirectories(folder.resolve("more"));
        Files.writeString(root.resolve("both.txt"), "root");
        Files.writeString(more.resolve("both.txt"), "more");
        Files.writeString(more.resolve("start.html"), "start");
        ServerConfig config = Ghttp.newConfig()
                .address("127.0.0.1:0")
                .dumpRouterMap(false)
                .serverRoot(root.toString())
                .searchPaths(List.of(more.toString()))
                .indexFiles(List.of("start.html"))
                .staticPaths(List.of(new StaticPathItem("/more", more.toString())));
        try (TestServer server = TestServer.start(s -> s.setConfig(config))) {
            assertThat(server.get("/both.txt").body()).isEqualTo("root");
            assertThat(server.get("/start.html").body()).isEqualTo("start");
            assertThat(server.get("/more/both.txt").body()).isEqualTo("more");
            assertThat(server.get("/more").body()).isEqualTo("start");
        }
    }

    @Test
    void aHookMayChangeWhatIsSent() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "a");
        Files.writeString(folder.resolve("b.txt"), "b");
        try (TestServer server = TestServer.start(s -> {
            s.setServerRoot(folder.toString());
            s.bindHookHandler("/a.txt", HookName.HOOK_BEFORE_SERVE, r -> {
                assertThat(r.staticFile()).isNotNull();
                r.staticFile(new StaticFile(folder.resolve("b.txt"), false));
            });
        })) {
            assertThat(server.get("/a.txt").body()).isEqualTo("b");
        }
    }

    @Test
    void switchedOffNothingIsServed() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "a");
        try (TestServer server = TestServer.start(s -> {
            s.setServerRoot(folder.toString());
            s.setFileServerEnabled(false);
        })) {
            assertThat(server.get("/a.txt").status()).isEqualTo(404);
        }
    }
}
