package io.gf4j.http.session;

import io.gf4j.core.config.ConfigEntry;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a group of the node {@code redis} of a configuration (Go: gredis.ConfigFromMap). */
final class RedisNode {
    private static final Logger LOG = LoggerFactory.getLogger("gf.redis");
    private static final Pattern ADDRESS = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:,\\[\\]\\s]+):([0-9]{1,5})");
    private static final String OTHER_CLIENT = "; implement RedisClient over a client that does it";

    private final RedisSettings settings = new RedisSettings();

    private RedisNode() {}

    static RedisSettings read(String node, Map<String, @Nullable Object> map) {
        RedisNode reader = new RedisNode();
        for (ConfigEntry entry : ConfigEntry.of(node, map)) {
            if (!reader.server(entry) && !reader.connections(entry)) {
                other(entry);
            }
        }
        return reader.settings;
    }

    private boolean server(ConfigEntry entry) {
        switch (entry.plainKey()) {
            case "address" -> address(entry);
            case "db" -> settings.database = count(entry);
            case "user" -> settings.user = entry.toText();
            case "pass" -> settings.password = entry.toText();
            case "tls" -> settings.tls = entry.toBoolean();
            case "tlsskipverify" -> settings.tlsSkipVerify = entry.toBoolean();
            case "protocol" -> protocol(entry);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean connections(ConfigEntry entry) {
        switch (entry.plainKey()) {
            case "minidle" -> settings.minIdle = count(entry);
            case "maxidle" -> settings.maxIdle = count(entry, settings.maxIdle);
            case "maxactive" -> settings.maxActive = count(entry, settings.maxActive);
            case "idletimeout" -> settings.idleTimeout = time(entry, settings.idleTimeout);
            case "waittimeout" -> settings.waitTimeout = time(entry, settings.waitTimeout);
            case "dialtimeout" -> settings.dialTimeout = time(entry, settings.dialTimeout);
            case "readtimeout" -> settings.readTimeout = time(entry, settings.readTimeout);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void address(ConfigEntry entry) {
        if (entry.toText().contains(",")) {
            throw entry.error("clusters are not supported" + OTHER_CLIENT);
        }
        Matcher parts = ADDRESS.matcher(entry.toText());
        if (!parts.matches() || Integer.parseInt(parts.group(2)) > 0xFFFF) {
            throw entry.error("\"" + entry.toText() + "\" is no address; write it as 127.0.0.1:6379");
        }
        settings.host = parts.group(1);
        settings.port = Integer.parseInt(parts.group(2));
    }

    /** As in gredis what is no version stands for the newer one. */
    private void protocol(ConfigEntry entry) {
        settings.protocol = entry.toInt() == 2 ? 2 : 3;
    }

    private static int count(ConfigEntry entry) {
        int number = entry.toInt();
        if (number < 0) {
            throw entry.error(number + " is less than nothing");
        }
        return number;
    }

    private static int count(ConfigEntry entry, int initial) {
        int number = count(entry);
        return number == 0 ? initial : number;
    }

    /** A bare number counts seconds; zero stands for the initial value. */
    private static Duration time(ConfigEntry entry, Duration initial) {
        Duration time = entry.toDuration();
        if (entry.toText().matches("[0-9]+")
                && time.toNanos() < Duration.ofSeconds(1).toNanos()) {
            time = Duration.ofSeconds(time.toNanos());
        }
        if (time.isNegative()) {
            throw entry.error("a wait must have an end; write it as 500ms or 2s");
        }
        if (time.toMillis() > Integer.MAX_VALUE) {
            throw entry.error(entry.toText() + " is too long");
        }
        return time.isZero() ? initial : time;
    }

    private static void other(ConfigEntry entry) {
        switch (entry.plainKey()) {
            case "cluster" -> refuse(entry, entry.toBoolean(), "clusters are not supported");
            case "slaveonly" -> refuse(entry, entry.toBoolean(), "reading from replicas is not supported");
            case "mastername", "sentineluser", "sentinelpass" ->
                refuse(entry, !entry.toText().isEmpty(), "sentinels are not supported");
            case "writetimeout", "maxconnlifetime" ->
                LOG.warn("{} has no effect: Jedis has no such limit", entry.place());
            default -> LOG.warn("{} is no key of a client of Redis", entry.place());
        }
    }

    private static void refuse(ConfigEntry entry, boolean wanted, String reason) {
        if (wanted) {
            throw entry.error(reason + OTHER_CLIENT);
        }
    }
}
