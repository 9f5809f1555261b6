package io.gf4j.core.ctx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class CancelCtxTest {
    @Test
    void aLiveCtxHasNoError() {
        CancelCtx ctx = Gctx.of().withCancel();

        assertThat(ctx.done()).isFalse();
        assertThat(ctx.err()).isNull();
        assertThat(ctx.cause()).isNull();
        assertThat(ctx.deadline()).isNull();
    }

    @Test
    void theErrorHasGosTextAndTheReasonIsKept() {
        CancelCtx ctx = Gctx.of().withCancel();
        IllegalStateException reason = new IllegalStateException("client gone");
        ctx.cancel(reason);
        ctx.cancel();

        assertThat(ctx.done()).isTrue();
        assertThat(ctx.err()).isSameAs(Ctx.CANCELED).hasMessage("context canceled");
        assertThat(ctx.cause()).isSameAs(reason);
    }

    @Test
    void callbacksRunOnceInOrderAndLateOnesAtOnce() {
        CancelCtx ctx = Gctx.of().withCancel();
        List<Integer> ran = new ArrayList<>();
        ctx.onDone(() -> ran.add(1));
        ctx.withValue("k", "v").onDone(() -> ran.add(2));
        ctx.onDone(() -> ran.add(3));
        ctx.cancel();
        ctx.close();
        ctx.onDone(() -> ran.add(4));

        assertThat(ran).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aFailingCallbackDoesNotStopTheOthers() {
        CancelCtx ctx = Gctx.of().withCancel();
        List<Integer> ran = new ArrayList<>();
        ctx.onDone(() -> {
            throw new IllegalStateException("expected by this test");
        });
        ctx.onDone(() -> ran.add(1));
        ctx.cancel();

        assertThat(ran).containsExactly(1);
    }

    @Test
    void aCallbackSeesTheEndAndMayAddAnother() {
        CancelCtx ctx = Gctx.of().withCancel();
        List<Boolean> seen = new ArrayList<>();
        ctx.onDone(() -> ctx.onDone(() -> seen.add(ctx.done())));
        ctx.cancel();

        assertThat(seen).containsExactly(true);
    }

    @Test
    void aChildEndsWithItsParentButNotTheOtherWayRound() {
        CancelCtx parent = Gctx.of().withCancel();
        CancelCtx first = parent.withCancel();
        CancelCtx second = parent.withValue("k", "v").withCancel();
        IllegalStateException reason = new IllegalStateException("stop");

        first.cancel();
        assertThat(parent.done()).isFalse();
        assertThat(second.done()).isFalse();

        parent.cancel(reason);
        assertThat(second.cause()).isSameAs(reason);
        assertThat(first.cause()).isSameAs(Ctx.CANCELED);
        assertThat(parent.withCancel().cause()).isSameAs(reason);
    }

    @Test
    void closedChildrenLeaveALongLivedParent() throws Exception {
        CancelCtx parent = Gctx.of().withCancel();
        List<WeakReference<Ctx>> children = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            try (CancelCtx child = parent.withTimeout(Duration.ofHours(1))) {
                child.sleep(Duration.ZERO);
                children.add(new WeakReference<>(child));
            }
        }
        while (children.stream().anyMatch(child -> child.get() != null)) {
            System.gc();
            Thread.sleep(5);
        }

        assertThat(parent.done()).isFalse();
    }

    @Test
    void aDeadlineEndsTheCtx() throws Exception {
        Instant before = Instant.now();
        CancelCtx ctx = Gctx.of().withTimeout(Duration.ofMillis(20));
        CancelCtx child = ctx.withCancel();
        CountDownLatch ended = new CountDownLatch(1);
        child.onDone(ended::countDown);
        ended.await();

        assertThat(child.err()).isSameAs(Ctx.DEADLINE_EXCEEDED).hasMessage("context deadline exceeded");
        assertThat(child.cause()).isSameAs(Ctx.DEADLINE_EXCEEDED);
        assertThat(ctx.deadline()).isAfterOrEqualTo(before.plusMillis(20));
        assertThat(Instant.now()).isAfterOrEqualTo(before.plusMillis(20));
    }

    @Test
    void theSoonerDeadlineCounts() {
        try (CancelCtx soon = Gctx.of().withTimeout(Duration.ofHours(1));
                CancelCtx late = soon.withTimeout(Duration.ofHours(2));
                CancelCtx sooner = soon.withTimeout(Duration.ofMinutes(1))) {
            assertThat(late.deadline()).isEqualTo(soon.deadline());
            assertThat(sooner.deadline()).isBefore(soon.deadline());
        }
        assertThat(Gctx.of().withTimeout(Duration.ZERO).err()).isSameAs(Ctx.DEADLINE_EXCEEDED);
    }

    @Test
    void sleepingEndsWithTheTimeOrWithTheCtx() throws Exception {
        CancelCtx ctx = Gctx.of().withCancel();
        long start = System.nanoTime();
        assertThat(ctx.sleep(Duration.ofMillis(20))).isTrue();
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(TimeUnit.MILLISECONDS.toNanos(20));

        Thread.startVirtualThread(ctx::cancel);
        assertThat(ctx.withValue("k", "v").sleep(Duration.ofDays(300_000))).isFalse();
        assertThat(ctx.sleep(Duration.ofHours(1))).isFalse();
    }

    @Test
    void sleepingCanBeInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Gctx.of().withCancel().sleep(Duration.ofHours(1)))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void manyThreadsEndItOnce() throws Exception {
        for (int round = 0; round < 200; round++) {
            CancelCtx ctx = Gctx.of().withCancel();
            AtomicInteger ran = new AtomicInteger();
            CyclicBarrier start = new CyclicBarrier(4);
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                threads.add(racing(start, ctx::cancel));
                threads.add(racing(start, () -> {
                    ctx.onDone(ran::incrementAndGet);
                    ctx.withCancel().onDone(ran::incrementAndGet);
                    ctx.withCancel().close();
                }));
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(ran).hasValue(4);
        }
    }

    private static Thread racing(CyclicBarrier start, Runnable action) {
        return Thread.startVirtualThread(() -> {
            try {
                start.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            action.run();
        });
    }
}
