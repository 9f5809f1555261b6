package io.gf4j.core.config;

import io.gf4j.core.conv.Var;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.GfException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a node of a configuration, read as the type that its key wants. Where a {@link Var} answers zero for
 * what it cannot convert, this throws a {@link GfException} that names node, key, file and line. Java only.
 *
 * @param node the node's name for messages, {@code server}; empty for what is in none
 * @param map the node
 * @param key the key as the node spells it
 */
public record ConfigEntry(String node, Map<String, @Nullable Object> map, String key) {
    private static final Set<String> TRUE = Set.of("true", "on", "yes", "1");
    private static final Set<String> FALSE = Set.of("false", "off", "no", "0", "");
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,19}");
    private static final Pattern DURATION =
            Pattern.compile("[-+]?[0-9]+|[-+]?([0-9]+[dD])?(([0-9]+\\.?[0-9]*|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))*");

    /** The entries of a node. */
    public static List<ConfigEntry> of(String node, Map<String, @Nullable Object> map) {
        return map.keySet().stream().map(key -> new ConfigEntry(node, map, key)).toList();
    }

    /** A key without case and symbols: {@code readtimeout} for {@code read-timeout}. */
    public static String plain(String key) {
        return KeyName.plain(key);
    }

    /** Whether the entry is that of this key, apart from case and symbols: {@code read-timeout} is readTimeout. */
    public boolean is(String name) {
        return plainKey().equals(KeyName.plain(name));
    }

    /** This key without case and symbols. */
    public String plainKey() {
        return KeyName.plain(key);
    }

    /** The value as it is. */
    public Var value() {
        return Var.of(map.get(key));
    }

    /** {@code server.port (/app/config.yaml:12)}: what and where, for messages. */
    public String place() {
        String where = ConfigMap.where(map, key);
        return (node.isEmpty() ? "" : node + ".") + key + (where.isEmpty() ? "" : " (" + where + ")");
    }

    /** An error about this entry. */
    public GfException error(String text) {
        return ConfigError.of(Gcode.CODE_INVALID_CONFIGURATION, place() + ": " + text);
    }

    /** A text, a number or a boolean as text; empty for null. */
    public String toText() {
        if (map.get(key) instanceof Map || map.get(key) instanceof List) {
            throw error("a text is wanted, not a map or a list");
        }
        return value().toString();
    }

    /** True, false, on, off, yes, no, 1, 0, or empty for false. */
    public boolean toBoolean() {
        String text = toText().toLowerCase(Locale.ROOT);
        if (!TRUE.contains(text) && !FALSE.contains(text)) {
            throw error("\"" + toText() + "\" is neither true nor false");
        }
        return TRUE.contains(text);
    }

    /** A whole number. */
    public int toInt() {
        try {
            return Math.toIntExact(wholeNumber());
        } catch (ArithmeticException e) {
            throw error(toText() + " is too large");
        }
    }

    private long wholeNumber() {
        if (!WHOLE.matcher(toText()).matches()) {
            throw error("\"" + toText() + "\" is no whole number");
        }
        try {
            return Long.parseLong(toText());
        } catch (NumberFormatException e) {
            throw error(toText() + " is too large");
        }
    }

    /** A number of bytes: {@code 4096}, {@code 10k}, {@code 8MB}. Go: gfile.StrToSize. */
    public long toSize() {
        Long size = SizeText.bytes(toText());
        if (size == null) {
            throw error("\"" + toText() + "\" is no size; write it as 4096, 10KB or 8MB");
        }
        return size;
    }

    /** A duration: {@code 60s}, {@code 1h30m}, {@code 2d}, or a number of nanoseconds, as in Go. */
    public Duration toDuration() {
        if (!DURATION.matcher(toText()).matches()) {
            throw error("\"" + toText() + "\" is no duration; write it as 500ms, 60s, 1h30m or 2d");
        }
        return value().toDuration();
    }

    /** A list of texts; a single text is a list of one. */
    public List<String> toTexts() {
        return value().toStrings();
    }

    /** A map, such as that of a node inside of the node; empty for null. */
    public Map<String, @Nullable Object> toMap() {
        return switch (map.get(key)) {
            case ConfigMap placed -> placed;
            case Map<?, ?> other -> value().toMap();
            case null -> Map.of();
            default -> throw error("a map is wanted, not \"" + value() + "\"");
        };
    }
}
