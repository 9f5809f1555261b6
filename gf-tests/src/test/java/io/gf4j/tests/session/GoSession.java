package io.gf4j.tests.session;

import io.gf4j.G;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A session with values of all kinds, and what ghttp keeps of it in Redis: recorded with gf-tests/oracle/session. */
final class GoSession {
    /** Under one key. */
    static final String JSON =
            "{\"bytes\":\"cmF3\",\"duration\":1000000000,\"empty\":\"\",\"false\":false,\"float\":1.5,"
                    + "\"int\":1,\"list\":[1,2],\"long\":9007199254740993,\"map\":{\"a\":\"x\",\"b\":null},"
                    + "\"text\":\"\u4e16 \\u003c\\u0026\\u003e\",\"true\":true}";

    /** As a hash. */
    static final Map<String, String> HASH = Map.ofEntries(
            Map.entry("bytes", "raw"),
            Map.entry("duration", "1000000000"),
            Map.entry("empty", ""),
            Map.entry("false", "0"),
            Map.entry("float", "1.5"),
            Map.entry("int", "1"),
            Map.entry("list", "[1,2]"),
            Map.entry("long", "9007199254740993"),
            Map.entry("map", "{\"a\":\"x\",\"b\":null}"),
            Map.entry("text", "\u4e16 <&>"),
            Map.entry("true", "1"));

    private GoSession() {}

    /** The values as a handler sets them. */
    static Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> inner = new HashMap<>();
        inner.put("b", null);
        inner.put("a", "x");
        Map<String, @Nullable Object> values = new TreeMap<>(G.map("int", 1, "long", 9007199254740993L, "float", 1.5));
        values.put("text", "\u4e16 <&>");
        values.put("true", true);
        values.put("false", false);
        values.put("list", List.of(1, 2));
        values.put("map", inner);
        values.put("empty", "");
        values.put("bytes", new byte[] {'r', 'a', 'w'});
        values.put("duration", Duration.ofSeconds(1));
        return values;
    }
}
