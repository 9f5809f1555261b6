package io.gf4j.http;

import io.gf4j.bench.ShortBench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;

/** What a reply costs between handler and engine, without socket; in this package because the writer is. */
public class FlushBench extends ShortBench {
    private static final byte[] EVENT = "data: 12345\n\n".getBytes(StandardCharsets.UTF_8);

    private final NoClientExchange exchange = new NoClientExchange();
    private final ReplyWriter stream = new ReplyWriter(exchange);

    /** One more event of a stream that has begun. */
    @Benchmark
    public long flushedEvent() throws IOException {
        stream.write(EVENT, 0, EVENT.length);
        stream.flush();
        return exchange.sent();
    }

    /** A reply in one piece: the head is decided and the length counted. */
    @Benchmark
    public long wholeReply() throws IOException {
        ReplyWriter reply = new ReplyWriter(exchange);
        reply.header().set("Content-Type", "text/plain; charset=utf-8");
        reply.finish(EVENT, 0, EVENT.length);
        return exchange.sent();
    }
}
