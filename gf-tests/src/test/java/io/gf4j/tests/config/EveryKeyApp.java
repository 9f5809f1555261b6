package io.gf4j.tests.config;

import io.gf4j.G;
import io.gf4j.core.ctx.Gctx;
import io.gf4j.core.error.GfException;
import io.gf4j.http.Request;
import io.gf4j.http.Server;
import io.gf4j.tests.support.LogCapture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** An app that says by its routes what its configuration has made of it. */
public final class EveryKeyApp {
    private static final byte[] PIECE = new byte[64 * 1024];

    private EveryKeyApp() {}

    public static void main(String[] args) {
        LogCapture log = new LogCapture();
        Server server = G.server();
        bindState(server);
        bindWaits(server);
        bindOthers(server);
        server.bindHandler("/log", r -> r.response().write(String.join("\n", log.lines())));
        server.start();
        System.out.println(server.getName() + " " + server.getListenedPort());
        G.waitAll();
    }

    private static void bindState(Server server) {
        server.bindHandler("/cookie", r -> r.cookie().set("a", "1"));
        server.bindHandler("/session", r -> {
            r.session().set("k", "kept");
            r.cookie().setSessionId(r.session().id());
            r.response().write(r.session().id());
        });
        server.bindHandler("/kept", r -> r.response().write(r.session().get("k", "over")));
        server.bindHandler("/body", r -> r.response().write(r.getBody().length));
        server.bindHandler("/upload", EveryKeyApp::upload);
    }

    private static void upload(Request r) throws IOException {
        r.getUploadFile("f");
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            r.response().write(files.count());
        }
    }

    private static void bindWaits(Server server) {
        server.bindHandler("/endless", r -> {
            while (!r.context().done()) {
                r.response().write(PIECE);
                r.response().flush();
            }
            System.out.println("the endless stream has ended");
        });
        server.bindHandler("/hangs", r -> {
            System.out.println("hangs");
            new CountDownLatch(1).await();
        });
    }

    private static void bindOthers(Server server) {
        server.bindHandler("/new", r -> r.response().write("new"));
        server.bindHandler("/twice", r -> r.response().write("first"));
        server.bindHandler("/twice", r -> r.response().write("second"));
        server.bindObject("/object", new Shop());
        server.bindHandler("/fails", r -> {
            throw new IllegalStateException("out of tea");
        });
        server.bindHandler("/page", r -> r.response().writeTplDefault(G.map("name", "<tea>")));
        server.bindHandler("/app-log", r -> {
            G.log().info(Gctx.of(), "not written");
            G.log().error(Gctx.of().withValue("user", "ann"), "written");
            G.log("audit").debug(Gctx.of(), "audited");
        });
        server.bindHandler("/redis/:group", r -> {
            try {
                G.redis(r.get("group").toString()).get("key");
            } catch (GfException e) {
                r.response().write(e.getMessage());
            }
        });
    }

    /** Its method's name becomes a path. */
    public static final class Shop {
        public void showList(Request r) {
            r.response().write("list");
        }
    }
}
