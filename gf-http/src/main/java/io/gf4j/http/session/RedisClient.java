package io.gf4j.http.session;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What sessions need of Redis (Go: {@code gredis.Redis}): implement it over the client that you have, or take
 * {@link #of}. Many threads call it at once; a call may wait, but must end with an exception when Redis does not
 * answer.
 */
public interface RedisClient extends AutoCloseable {
    /**
     * A client over Jedis, {@code redis.clients:jedis}, which must be on the class path. It connects when it is first
     * used, and again whenever Redis was away. While Redis is away each call fails within a few seconds.
     *
     * @param uri {@code redis://user:password@host:6379/0}, or {@code rediss://} for TLS
     */
    static RedisClient of(String uri) {
        return new JedisRedisClient(uri);
    }

    /**
     * A client over Jedis as {@link #of(String)}, by the keys that GoFrame's node {@code redis.default} has:
     * {@code address} ({@code host:port}), {@code db}, {@code user}, {@code pass}, {@code tls}, {@code tlsSkipVerify},
     * {@code protocol}, {@code maxActive}, {@code maxIdle}, {@code minIdle} connections, {@code dialTimeout},
     * {@code readTimeout}, {@code waitTimeout} (for a connection of the pool), {@code idleTimeout}; times as
     * {@code 500ms}, or a number of seconds. A key that has no effect is warned of. Go: gredis.ConfigFromMap.
     *
     * @param node the map's name for messages
     * @throws io.gf4j.core.error.GfException naming the value that is wrong, or asks for a cluster or a sentinel, and
     *     its file and line if the map is of a file
     */
    static RedisClient of(String node, Map<String, @Nullable Object> config) {
        return new JedisRedisClient(RedisNode.read(node, config));
    }

    /** GET: the text of a key, or null. */
    @Nullable
    String get(String key);

    /** SETEX: sets the text of a key for so many seconds. */
    void setEx(String key, long seconds, String value);

    /** EXPIRE: a key lives for so many seconds from now on. */
    void expire(String key, long seconds);

    /** EXISTS: whether there is such a key. */
    boolean exists(String key);

    /** DEL: removes a key. */
    void del(String key);

    /** HGET: the text of a field, or null. */
    @Nullable
    String hGet(String key, String field);

    /** HGETALL: all fields and their texts; empty for a key that is not there. */
    Map<String, String> hGetAll(String key);

    /** HLEN: the number of fields. */
    int hLen(String key);

    /** HSET: sets fields. */
    void hSet(String key, Map<String, String> fields);

    /** HDEL: removes a field. */
    void hDel(String key, String field);

    /** Closes the connections. */
    @Override
    void close();
}
