package io.gf4j.http.session;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.SslOptions;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;
import redis.clients.jedis.util.JedisURIHelper;

/** The only class that knows Jedis. No wait is without an end: neither for a connection of the pool nor for Redis. */
final class JedisRedisClient implements RedisClient {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int CONNECTIONS = 64;

    private final HostAndPort address;
    private final redis.clients.jedis.RedisClient jedis;

    JedisRedisClient(String uri) {
        URI parsed = URI.create(uri);
        if (!JedisURIHelper.isRedisScheme(parsed) && !JedisURIHelper.isRedisSSLScheme(parsed)
                || !JedisURIHelper.isValid(parsed)) {
            throw Gerror.newCode(
                    Gcode.CODE_INVALID_PARAMETER,
                    "a Redis address is written as redis://host:6379/0, with host and port");
        }
        address = JedisURIHelper.getHostAndPort(parsed);
        jedis = redis.clients.jedis.RedisClient.builder()
                .hostAndPort(address)
                .clientConfig(client(parsed))
                .poolConfig(pool())
                .build();
    }

    private static JedisClientConfig client(URI uri) {
        DefaultJedisClientConfig.Builder config = DefaultJedisClientConfig.builder()
                .timeoutMillis(Math.toIntExact(PATIENCE.toMillis()))
                .user(JedisURIHelper.getUser(uri))
                .password(JedisURIHelper.getPassword(uri))
                .database(JedisURIHelper.getDBIndex(uri));
        if (JedisURIHelper.isRedisSSLScheme(uri)) {
            config.sslOptions(SslOptions.defaults());
        }
        return config.build();
    }

    private static ConnectionPoolConfig pool() {
        ConnectionPoolConfig config = new ConnectionPoolConfig();
        config.setMaxTotal(CONNECTIONS);
        config.setMaxIdle(CONNECTIONS);
        config.setMaxWait(PATIENCE);
        config.setJmxEnabled(false);
        return config;
    }

    @Override
    public @Nullable String get(String key) {
        return ask(redis -> redis.get(key));
    }

    @Override
    public void setEx(String key, long seconds, String value) {
        ask(redis -> redis.set(key, value, SetParams.setParams().ex(seconds)));
    }

    @Override
    public void expire(String key, long seconds) {
        ask(redis -> redis.expire(key, seconds));
    }

    @Override
    public boolean exists(String key) {
        return ask(redis -> redis.exists(key));
    }

    @Override
    public void del(String key) {
        ask(redis -> redis.del(key));
    }

    @Override
    public @Nullable String hGet(String key, String field) {
        return ask(redis -> redis.hget(key, field));
    }

    @Override
    public Map<String, String> hGetAll(String key) {
        return ask(redis -> redis.hgetAll(key));
    }

    @Override
    public int hLen(String key) {
        return Math.toIntExact(ask(redis -> redis.hlen(key)));
    }

    @Override
    public void hSet(String key, Map<String, String> fields) {
        if (!fields.isEmpty()) {
            ask(redis -> redis.hset(key, fields));
        }
    }

    @Override
    public void hDel(String key, String field) {
        ask(redis -> redis.hdel(key, field));
    }

    @Override
    public void close() {
        jedis.close();
    }

    /**
     * Asks once more over a new connection if the old one has broken: after a restart of Redis all idle ones have. All
     * commands here may be repeated. Who has waited in vain is not asked again.
     */
    private <T extends @Nullable Object> T ask(Function<redis.clients.jedis.RedisClient, T> command) {
        try {
            return command.apply(jedis);
        } catch (JedisConnectionException e) {
            if (e.getCause() instanceof SocketTimeoutException) {
                throw failure(e);
            }
            jedis.getPool().clear();
            return askAgain(command);
        } catch (JedisException e) {
            throw failure(e);
        }
    }

    private <T extends @Nullable Object> T askAgain(Function<redis.clients.jedis.RedisClient, T> command) {
        try {
            return command.apply(jedis);
        } catch (JedisException e) {
            throw failure(e);
        }
    }

    private GfException failure(JedisException cause) {
        return Gerror.wrapCodef(Gcode.CODE_OPERATION_FAILED, cause, "Redis at %s failed", address);
    }
}
