package io.gf4j.core.ctx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicksTest {
    private static final long DEADLINE_SECONDS = 30;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void whoLeavesARingIsNotWokenAndTheOthersAre(int leaver) throws Exception {
        long tick = Math.ceilDiv(System.nanoTime(), Ticks.LENGTH) + 100;
        Set<Integer> woken = ConcurrentHashMap.newKeySet();
        CountDownLatch others = new CountDownLatch(2);
        List<Watcher> sleepers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int number = i;
            sleepers.add(new Watcher(() -> {
                woken.add(number);
                others.countDown();
            }));
            Ticks.add(tick, sleepers.get(i));
        }
        Ticks.remove(tick, sleepers.get(leaver));
        assertThat(others.await(DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(woken).hasSize(2).doesNotContain(leaver);
    }

    @Test
    void anEarlierTickDoesNotWaitForALaterOne() throws Exception {
        long now = Math.ceilDiv(System.nanoTime(), Ticks.LENGTH);
        Watcher late = new Watcher(() -> {});
        Ticks.add(now + TimeUnit.HOURS.toMillis(1), late);
        CountDownLatch woken = new CountDownLatch(1);
        Ticks.add(now + 50, new Watcher(woken::countDown));
        assertThat(woken.await(DEADLINE_SECONDS, TimeUnit.SECONDS)).isTrue();
        Ticks.remove(now + TimeUnit.HOURS.toMillis(1), late);
    }

    @Test
    void manyVirtualThreadsSleepAtLeastTheirTimeOrUntilTheirCtxEnds() throws Exception {
        CancelCtx ends = Gctx.of().withCancel();
        CancelCtx lives = Gctx.of().withCancel();
        AtomicInteger slept = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Duration pause = Duration.ofMillis(20 + i % 7);
            threads.add(Thread.startVirtualThread(() -> {
                long start = System.nanoTime();
                for (int n = 1; n <= 5; n++) {
                    if (sleeps(lives, pause) && System.nanoTime() - start >= n * pause.toNanos()) {
                        slept.incrementAndGet();
                    }
                }
            }));
            threads.add(Thread.startVirtualThread(() -> {
                if (!sleeps(ends, Duration.ofMinutes(50))) {
                    ended.incrementAndGet();
                }
            }));
        }
        ends.cancel();
        for (Thread thread : threads) {
            assertThat(thread.join(Duration.ofSeconds(DEADLINE_SECONDS))).isTrue();
        }
        assertThat(slept).hasValue(2500);
        assertThat(ended).hasValue(500);
    }

    private static boolean sleeps(Ctx ctx, Duration pause) {
        try {
            return ctx.sleep(pause);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
