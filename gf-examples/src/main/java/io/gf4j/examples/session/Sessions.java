package io.gf4j.examples.session;

import io.gf4j.http.Server;
import io.gf4j.http.session.Gsession;
import io.gf4j.http.session.RedisClient;
import io.gf4j.http.session.Storage;
import java.time.Duration;
import java.time.Instant;

/** A session is set, shown and removed; it ends a minute after its last use. */
public final class Sessions {
    private static final Duration TTL = Duration.ofMinutes(1);

    private Sessions() {}

    /** In files, which need no word: below the folder for temporary files. */
    public static void inFiles(Server server) {
        bind(server);
    }

    /** In memory: it ends with the process. */
    public static void inMemory(Server server) {
        with(server, Gsession.newStorageMemory());
    }

    /** In Redis at the address in the environment variable REDIS_URL, or on this machine, as JSON. */
    public static void inRedis(Server server) {
        inRedis(server, RedisClient.of(address()));
    }

    /** In this Redis, as JSON. */
    public static void inRedis(Server server, RedisClient redis) {
        with(server, Gsession.newStorageRedis(redis, "example:"));
    }

    /** In Redis as for {@link #inRedis(Server)}, as a hash: each value is read and written by itself. */
    public static void inRedisHash(Server server) {
        inRedisHash(server, RedisClient.of(address()));
    }

    /** In this Redis, as a hash. */
    public static void inRedisHash(Server server, RedisClient redis) {
        with(server, Gsession.newStorageRedisHashTable(redis, "example-hash:"));
    }

    private static String address() {
        return System.getenv().getOrDefault("REDIS_URL", "redis://127.0.0.1:6379");
    }

    private static void with(Server server, Storage storage) {
        server.setSessionStorage(storage);
        bind(server);
    }

    private static void bind(Server server) {
        server.setSessionMaxAge(TTL);
        server.bindHandler("/set", r -> {
            r.session().set("time", Instant.now().getEpochSecond());
            r.response().write("ok");
        });
        server.bindHandler("/get", r -> r.response().write(r.session().data()));
        server.bindHandler("/del", r -> {
            r.session().removeAll();
            r.response().write("ok");
        });
        server.bindHandler(
                "/sign-in", r -> r.response().writef("new id %s", r.session().regenerateId(true)));
    }
}
