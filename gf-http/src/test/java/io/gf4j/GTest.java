package io.gf4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.gf4j.core.ctx.Ctx;
import io.gf4j.core.ctx.Gctx;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class GTest {
    @Test
    void listsMayBeChangedAndHoldNulls() {
        assertThat(G.slice(1, null, "a")).containsExactly(1, null, "a").isEqualTo(G.array(1, null, "a"));
        assertThat(G.slice().add(1)).isTrue();
        assertThat(G.list(G.map("a", 1), G.map("b", null)))
                .hasSize(2)
                .element(0)
                .isEqualTo(Map.of("a", 1));
    }

    @Test
    void emptyIsWhatHasNothingInIt() {
        assertThat(G.isEmpty(0)).isTrue();
        assertThat(G.isEmpty("0")).isFalse();
        assertThat(G.isNil(null)).isTrue();
        assertThat(G.isNil(0)).isFalse();
        assertThat(G.newVar("7").toInt()).isEqualTo(7);
    }

    @Test
    void whatGoRunsIsWatched() throws Exception {
        CompletableFuture<String> ran = new CompletableFuture<>();
        CompletableFuture<Throwable> failed = new CompletableFuture<>();
        Ctx ctx = Gctx.of();

        G.go(ctx, c -> ran.complete(Gctx.ctxId(c)), null);
        G.go(
                ctx,
                c -> {
                    throw new InterruptedException("x");
                },
                (c, e) -> failed.complete(e));

        assertThat(ran.get(5, TimeUnit.SECONDS)).isEqualTo(Gctx.ctxId(ctx));
        assertThat(failed.get(5, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
    }
}
