package io.gf4j.http.session;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.JedisClientConfig;
import redis.clients.jedis.RedisProtocol;
import redis.clients.jedis.SslOptions;
import redis.clients.jedis.SslVerifyMode;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisException;
import redis.clients.jedis.params.SetParams;
import redis.clients.jedis.util.JedisURIHelper;

/** The only class that knows Jedis. */
final class JedisRedisClient implements RedisClient {
    private final HostAndPort address;
    private final redis.clients.jedis.RedisClient jedis;

    JedisRedisClient(String uri) {
        this(settings(uri));
    }

    JedisRedisClient(RedisSettings settings) {
        address = new HostAndPort(settings.host, settings.port);
        jedis = redis.clients.jedis.RedisClient.builder()
                .hostAndPort(address)
                .clientConfig(client(settings))
                .poolConfig(pool(settings))
                .build();
    }

    private static RedisSettings settings(String uri) {
        URI parsed = parse(uri);
        if (parsed == null
                || !JedisURIHelper.isRedisScheme(parsed) && !JedisURIHelper.isRedisSSLScheme(parsed)
                || !JedisURIHelper.isValid(parsed)) {
            throw Gerror.newCode(
                    Gcode.CODE_INVALID_PARAMETER,
                    "a Redis address is written as redis://host:6379/0, with host and port");
        }
        HostAndPort address = JedisURIHelper.getHostAndPort(parsed);
        RedisSettings settings = new RedisSettings();
        settings.host = address.getHost();
        settings.port = address.getPort();
        settings.user = Objects.requireNonNullElse(JedisURIHelper.getUser(parsed), "");
        settings.password = Objects.requireNonNullElse(JedisURIHelper.getPassword(parsed), "");
        settings.database = JedisURIHelper.getDBIndex(parsed);
        settings.tls = JedisURIHelper.isRedisSSLScheme(parsed);
        return settings;
    }

    /** Null for what is no URI; Java's own words about it would repeat the password. */
    private static @Nullable URI parse(String uri) {
        try {
            return new URI(uri);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static JedisClientConfig client(RedisSettings settings) {
        DefaultJedisClientConfig.Builder config = DefaultJedisClientConfig.builder()
                .connectionTimeoutMillis(Math.toIntExact(settings.dialTimeout.toMillis()))
                .socketTimeoutMillis(Math.toIntExact(settings.readTimeout.toMillis()))
                .user(settings.user.isEmpty() ? null : settings.user)
                .password(settings.password.isEmpty() ? null : settings.password)
                .database(settings.database);
        if (settings.protocol != 0) {
            config.protocol(settings.protocol == 2 ? RedisProtocol.RESP2 : RedisProtocol.RESP3);
        }
        if (settings.tls) {
            SslVerifyMode mode = settings.tlsSkipVerify ? SslVerifyMode.INSECURE : SslVerifyMode.FULL;
            config.sslOptions(SslOptions.builder().sslVerifyMode(mode).build());
        }
        return config.build();
    }

    private static ConnectionPoolConfig pool(RedisSettings settings) {
        ConnectionPoolConfig config = new ConnectionPoolConfig();
        config.setMaxTotal(settings.maxActive);
        config.setMaxIdle(settings.maxIdle);
        config.setMinIdle(settings.minIdle);
        config.setMaxWait(settings.waitTimeout);
        config.setMinEvictableIdleDuration(settings.idleTimeout);
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
