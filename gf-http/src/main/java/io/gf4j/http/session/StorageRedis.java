package io.gf4j.http.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sessions in Redis, each as JSON under one key, prefix and id (Go: {@code gsession.StorageRedis}); Go nodes read and
 * write the same. A session that is used is told to Redis at the end of each request, where Go collects for 10 seconds.
 */
public final class StorageRedis extends StorageBase {
    private final RedisClient redis;
    private final String prefix;

    StorageRedis(RedisClient redis, String prefix) {
        this.redis = redis;
        this.prefix = prefix;
    }

    @Override
    public void removeAll(String sessionId) {
        redis.del(prefix + sessionId);
    }

    @Override
    public @Nullable Map<String, @Nullable Object> getSession(String sessionId, Duration ttl) {
        String json = redis.get(prefix + sessionId);
        return json == null || json.isEmpty() ? null : SessionData.ofJson(json.getBytes(UTF_8));
    }

    @Override
    public void setSession(String sessionId, Map<String, @Nullable Object> sessionData, Duration ttl) {
        redis.setEx(prefix + sessionId, ttl.toSeconds(), new String(SessionData.toJson(sessionData), UTF_8));
    }

    @Override
    public void updateTTL(String sessionId, Duration ttl) {
        redis.expire(prefix + sessionId, ttl.toSeconds());
    }
}
