package io.gf4j.http.session;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sessions in Redis, each as a hash under one key, prefix and id (Go: {@code gsession.StorageRedisHashTable}); Go nodes
 * read and write the same. Each value goes to Redis when it is set, and comes back as text. As in Go, a session lives
 * on by being changed, not by being read.
 */
public final class StorageRedisHashTable extends StorageBase {
    private final RedisClient redis;
    private final String prefix;

    StorageRedisHashTable(RedisClient redis, String prefix) {
        this.redis = redis;
        this.prefix = prefix;
    }

    @Override
    public @Nullable Object get(String sessionId, String key) {
        return redis.hGet(prefix + sessionId, key);
    }

    @Override
    public Map<String, @Nullable Object> data(String sessionId) {
        return new HashMap<>(redis.hGetAll(prefix + sessionId));
    }

    @Override
    public int getSize(String sessionId) {
        return redis.hLen(prefix + sessionId);
    }

    @Override
    public void set(String sessionId, String key, @Nullable Object value, Duration ttl) {
        redis.hSet(prefix + sessionId, Map.of(key, HashText.of(value)));
    }

    @Override
    public void setMap(String sessionId, Map<String, ? extends @Nullable Object> mapData, Duration ttl) {
        Map<String, String> texts = new LinkedHashMap<>();
        mapData.forEach((key, value) -> texts.put(key, HashText.of(value)));
        redis.hSet(prefix + sessionId, texts);
    }

    @Override
    public void remove(String sessionId, String key) {
        redis.hDel(prefix + sessionId, key);
    }

    @Override
    public void removeAll(String sessionId) {
        redis.del(prefix + sessionId);
    }

    /** Tells only whether the session is there: its values are read one by one. */
    @Override
    public @Nullable Map<String, @Nullable Object> getSession(String sessionId, Duration ttl) {
        return redis.exists(prefix + sessionId) ? SessionData.empty() : null;
    }

    @Override
    public void setSession(String sessionId, Map<String, @Nullable Object> sessionData, Duration ttl) {
        redis.expire(prefix + sessionId, ttl.toSeconds());
    }

    @Override
    public void updateTTL(String sessionId, Duration ttl) {
        redis.expire(prefix + sessionId, ttl.toSeconds());
    }
}
