package io.gf4j.bench;

import io.gf4j.core.conv.Gconv;
import io.gf4j.core.conv.Var;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;

/** Go's lenient conversions of what parameters are: texts. */
public class ConversionBench extends ShortBench {
    private String number = "12345";
    private String duration = "1h30m";
    private String date = "2024-02-29 12:30:45";
    private final Map<String, String> sent = Map.of("name", "john", "age", "30", "admin", "true");

    private record User(String name, int age, boolean admin) {}

    /** A text of digits. */
    @Benchmark
    public int number() {
        return Var.of(number).toInt();
    }

    /** The same as Java does it, which refuses what Go lets pass. */
    @Benchmark
    public int numberByJava() {
        return Integer.parseInt(number);
    }

    /** A duration in Go's form. */
    @Benchmark
    public Object duration() {
        return Var.of(duration).toDuration();
    }

    /** A date and time. */
    @Benchmark
    public @Nullable Object date() {
        return Var.of(date).toTime();
    }

    /** A record of three members from a map of texts. */
    @Benchmark
    public @Nullable Object scanRecord() {
        return Gconv.scan(sent, User.class);
    }
}
