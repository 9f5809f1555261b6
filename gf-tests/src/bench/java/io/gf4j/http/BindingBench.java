package io.gf4j.http;

import io.gf4j.bench.ShortBench;
import io.gf4j.core.ctx.Gctx;
import io.gf4j.core.tag.D;
import io.gf4j.core.tag.V;
import io.gf4j.core.valid.Gvalid;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;

/** What a strict route costs behind its parameters; in this package because the binder is. */
public class BindingBench extends ShortBench {
    private final Map<String, Object> sent = Map.of("name", "john", "age", "30");
    private final Object made = made(sent);

    /** Three members, three rules, one default. */
    public record AddReq(
            @V("required|length:1,30") String name,
            @V("between:1,150") int age,
            @D("en") String language) {}

    /** The record made of parameters and defaults. */
    @Benchmark
    public Object bind() {
        return made(sent);
    }

    private static Object made(Map<String, ?> sent) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>(sent);
        ParamBinder binder = ParamBinder.of(AddReq.class);
        binder.addDefaults(data);
        return binder.make(data, Map.of());
    }

    /** Its rules. */
    @Benchmark
    public Object check() {
        Gvalid.of().bail().data(made).assoc(sent).run(Gctx.getInitCtx());
        return made;
    }
}
