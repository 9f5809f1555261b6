package io.gf4j.bench;

import io.gf4j.core.json.Gjson;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;

/** The JSON of small values, as handlers answer with them. */
public class JsonBench extends ShortBench {
    private final User user = new User(42, "john", true);
    private final Map<String, Object> map = Map.of("id", 42, "name", "john", "admin", true);

    private record User(int id, String name, boolean admin) {}

    /** A record of three fields. */
    @Benchmark
    public byte[] ofRecord() {
        return Gjson.encode(user);
    }

    /** The same fields in a map, which Go sorts by key. */
    @Benchmark
    public byte[] ofMap() {
        return Gjson.encode(map);
    }
}
