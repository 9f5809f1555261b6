package io.gf4j.tests.blackbox;

import io.gf4j.http.HandlerFunc;
import io.gf4j.http.Request;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A handler that sends numbered events, each flushed by itself, and counts how often it runs now. */
final class EventRoute implements HandlerFunc {
    private final int events;
    private final Duration pause;
    private final CountDownLatch gate;
    private final AtomicInteger active = new AtomicInteger();

    /** The first event waits until so many streams are open. */
    EventRoute(int events, Duration pause, CountDownLatch gate) {
        this.events = events;
        this.pause = pause;
        this.gate = gate;
    }

    EventRoute(int events, Duration pause) {
        this(events, pause, new CountDownLatch(0));
    }

    static String event(int number) {
        return "data: " + number + "\n\n";
    }

    int active() {
        return active.get();
    }

    @Override
    public void handle(Request r) throws InterruptedException {
        active.incrementAndGet();
        try {
            gate.countDown();
            gate.await();
            r.response().header().set("Content-Type", "text/event-stream");
            for (int i = 0; i < events && r.context().sleep(i == 0 ? Duration.ZERO : pause); i++) {
                r.response().writef("data: %d\n\n", i);
                r.response().flush();
            }
        } finally {
            active.decrementAndGet();
        }
    }
}
