package io.gf4j.bench;

import io.gf4j.core.fmt.Fmt;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;

/** Go's verbs against {@link String#format}. */
public class GoFormatBench extends ShortBench {
    private final StringBuilder reused = new StringBuilder();
    private final Map<String, Object> map = Map.of("id", 42, "name", "john", "admin", true);
    private int i;

    /** An event of a stream. */
    @Benchmark
    public String event() {
        return Fmt.sprintf("data: %d\n\n", i++);
    }

    /** The same into a builder that is there already. */
    @Benchmark
    public StringBuilder eventAppended() {
        reused.setLength(0);
        return Fmt.appendf(reused, "data: %d\n\n", i++);
    }

    /** The same as Java does it. */
    @Benchmark
    public String eventByJava() {
        return String.format(Locale.ROOT, "data: %d\n\n", i++);
    }

    /** Two decimals. */
    @Benchmark
    public String decimals() {
        return Fmt.sprintf("%.2f", i++ * 0.37);
    }

    /** The same as Java does it. */
    @Benchmark
    public String decimalsByJava() {
        return String.format(Locale.ROOT, "%.2f", i++ * 0.37);
    }

    /** A map of three entries, which Go sorts by key. */
    @Benchmark
    public String map() {
        return Fmt.sprintf("%v", map);
    }

    /** The nearest that Java has: not sorted. */
    @Benchmark
    public String mapByJava() {
        return String.format(Locale.ROOT, "%s", map);
    }
}
