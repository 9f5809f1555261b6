package io.gf4j.core.ctx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GctxTest {
    @Test
    void valuesAreFoundFromTheInsideOut() {
        Ctx ctx = Gctx.of().withValue("a", 1).withCancel().withValue("b", 2).withValue("a", 3);

        assertThat(ctx.value("a")).isEqualTo(3);
        assertThat(ctx.value("b")).isEqualTo(2);
        assertThat(ctx.value("c")).isNull();
    }

    @Test
    void aNewCtxHasATraceIdThatChildrenKeep() {
        Ctx ctx = Gctx.of();

        assertThat(Gctx.ctxId(ctx)).matches("[0-9a-f]{32}").isNotEqualTo(Gctx.ctxId(Gctx.of()));
        assertThat(Gctx.ctxId(ctx.withCancel())).isEqualTo(Gctx.ctxId(ctx));
        assertThat(Gctx.withSpan(ctx, "step")).isSameAs(ctx);
        assertThat(Gctx.ctxId(Gctx.withCtx(Gctx.getInitCtx()))).hasSize(32);
        assertThat(Gctx.ctxId(Gctx.withTraceId(ctx, "given"))).isEqualTo("given");
    }

    @Test
    void theInitialCtxIsEmptyAndNeverEnds() throws Exception {
        Ctx ctx = Gctx.getInitCtx();
        List<Integer> ran = new ArrayList<>();
        ctx.onDone(() -> ran.add(1));

        assertThat(Gctx.ctxId(ctx)).isEmpty();
        assertThat(ctx.done()).isFalse();
        assertThat(ctx.sleep(Duration.ofMillis(1))).isTrue();
        assertThat(ran).isEmpty();
    }

    @Test
    void neverDoneKeepsValuesOnly() throws Exception {
        CancelCtx parent = Gctx.of().withValue("a", 1).withTimeout(Duration.ofHours(1));
        Ctx ctx = Gctx.neverDone(parent);
        CancelCtx child = ctx.withCancel();
        parent.cancel();

        assertThat(ctx.value("a")).isEqualTo(1);
        assertThat(ctx.done()).isFalse();
        assertThat(ctx.err()).isNull();
        assertThat(ctx.cause()).isNull();
        assertThat(ctx.deadline()).isNull();
        assertThat(ctx.sleep(Duration.ofMillis(1))).isTrue();
        assertThat(child.done()).isFalse();
    }
}
