package io.gf4j.http;

import io.gf4j.core.log.Glog;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A server's configuration with ghttp's keys and defaults (Go: ghttp.ServerConfig). Each key has a getter and a setter
 * of its name; the server takes a copy when it starts, so later changes have no effect. Not for use by several threads
 * at once.
 *
 * <p>Members are spread over facets: {@link BasicKeys}, {@link LimitKeys}, {@link LogKeys}, {@link StaticKeys},
 * {@link ApiKeys}, {@link CookieKeys}, {@link SessionKeys}, {@link ViewKeys}.
 */
public final class ServerConfig
        implements BasicKeys, LimitKeys, LogKeys, StaticKeys, ApiKeys, CookieKeys, SessionKeys, ViewKeys {
    private final Map<ServerKey<?>, @Nullable Object> values = new HashMap<>();

    ServerConfig() {
        logger(Glog.of().named("gf.http.server"));
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // what set() took for the key
    <T extends @Nullable Object> T get(ServerKey<T> key) {
        return values.containsKey(key) ? (T) values.get(key) : key.initial();
    }

    <T extends @Nullable Object> ServerConfig set(ServerKey<T> key, T value) {
        values.put(key, value);
        return this;
    }

    boolean isSet(ServerKey<?> key) {
        return values.containsKey(key);
    }

    /** A copy that does not follow later changes. */
    ServerConfig copy() {
        ServerConfig copy = new ServerConfig();
        copy.values.putAll(values);
        return copy;
    }
}
