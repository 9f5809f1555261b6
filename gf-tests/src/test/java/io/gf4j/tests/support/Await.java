package io.gf4j.tests.support;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/** Waits for a condition, and fails when it takes so long that it will not come: no test measures a busy machine. */
public final class Await {
    private static final Duration INTERVAL = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Await() {}

    /** Waits until the condition holds. */
    public static void until(String what, BooleanSupplier condition) throws InterruptedException {
        if (!within(condition)) {
            throw new AssertionError("not within " + PATIENCE.toMillis() + " ms: " + what);
        }
    }

    /** Waits until the number is the expected one; a failure tells the last number. */
    public static void untilEqual(String what, int expected, IntSupplier actual) throws InterruptedException {
        if (!within(() -> actual.getAsInt() == expected)) {
            throw new AssertionError("not within " + PATIENCE.toMillis() + " ms: " + what + " is " + actual.getAsInt()
                    + ", not " + expected);
        }
    }

    private static boolean within(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(INTERVAL);
        }
        return true;
    }
}
