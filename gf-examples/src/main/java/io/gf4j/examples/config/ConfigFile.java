package io.gf4j.examples.config;

import io.gf4j.G;
import io.gf4j.core.config.Config;
import io.gf4j.http.Server;

/**
 * A server and its app set by a file, {@code manifest/config/shop.yaml}. An app whose file is called config.yaml needs
 * the first line only: its server is set when {@code G.server()} makes it.
 */
public final class ConfigFile {
    private ConfigFile() {}

    /** Adds the routes. */
    public static void setUp(Server server) {
        Config config = G.config("shop");
        server.setConfigWithMap(config.get("server").toMap());
        server.bindHandler(
                "/hello",
                r -> r.response()
                        .writefln("%s!", config.get("shop.greeting", "Hello").toString()));
        server.bindHandler("/currencies", r -> r.response().writeJson(config.get("shop.currencies")));
        server.bindHandler(
                "/digits",
                r -> r.response()
                        .writefln(
                                "%s has %d digits",
                                config.get("shop.currencies.1.code").toString(),
                                config.get("shop.currencies.1.digits").toInt()));
        server.bindHandler(
                "/home",
                r -> r.response()
                        .writefln("%s", config.getWithEnv("home", "nowhere").toString()));
    }
}
