package io.gf4j.tests.blackbox;

import io.gf4j.G;
import io.gf4j.http.Server;

/** A process whose server is set by a configuration: prints what it has got, and serves until it is told to end. */
public final class ConfiguredApp {
    private ConfiguredApp() {}

    public static void main(String[] args) {
        Server server = G.server();
        server.bindHandler("/new", r -> r.response().write("hello"));
        server.start();
        System.out.println(server.getName() + " " + server.getListenedPort() + " "
                + G.config().getWithCmd("my.option", "none"));
        G.waitAll();
    }
}
