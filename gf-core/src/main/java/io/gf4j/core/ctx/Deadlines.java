package io.gf4j.core.ctx;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The one thread that ends ctxs at their deadline; it starts with the first of them. */
final class Deadlines {
    private static final ScheduledThreadPoolExecutor SCHEDULER = scheduler();

    private Deadlines() {}

    /** What waits for the end may block, so each one gets a thread of its own. */
    static Future<?> schedule(CancelCtx ctx, Duration timeout) {
        Runnable end = () -> ctx.cancel(Ctx.DEADLINE_EXCEEDED);
        return SCHEDULER.schedule(
                () -> Thread.startVirtualThread(end), TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS);
    }

    private static ScheduledThreadPoolExecutor scheduler() {
        ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("gf-deadlines").factory());
        scheduler.setRemoveOnCancelPolicy(true);
        return scheduler;
    }
}
