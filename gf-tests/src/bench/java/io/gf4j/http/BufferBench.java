package io.gf4j.http;

import io.gf4j.bench.ShortBench;
import org.openjdk.jmh.annotations.Benchmark;

/** The response's buffer; in this package because it is. */
public class BufferBench extends ShortBench {
    private static final String LINE = "a line of text that has sixty-four characters, line end included\n";

    private final ResponseBuffer used = new ResponseBuffer();

    /** A small reply: one line into a new buffer. */
    @Benchmark
    public int first() {
        ResponseBuffer buffer = new ResponseBuffer();
        buffer.append(LINE);
        return buffer.length();
    }

    /** A stream's event: one line into a buffer that was flushed before. */
    @Benchmark
    public int next() {
        used.clear();
        used.append(LINE);
        return used.length();
    }

    /** A page of a hundred lines into a new buffer, which grows. */
    @Benchmark
    public int page() {
        ResponseBuffer buffer = new ResponseBuffer();
        for (int i = 0; i < 100; i++) {
            buffer.append(LINE);
        }
        return buffer.length();
    }
}
