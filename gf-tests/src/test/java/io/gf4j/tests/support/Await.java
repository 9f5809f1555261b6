package io.gf4j.tests.support;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/** Waits for a condition, and fails when it takes too long. */
public final class Await {
    private static final Duration INTERVAL = Duration.ofMillis(5);

    private Await() {}

    /** Waits until the condition holds. */
    public static void until(String what, Duration patience, BooleanSupplier condition) throws InterruptedException {
        if (!within(patience, condition)) {
            throw new AssertionError("not within " + patience.toMillis() + " ms: " + what);
        }
    }

    /** Waits until the number is the expected one; a failure tells the last number. */
    public static void untilEqual(String what, int expected, Duration patience, IntSupplier actual)
            throws InterruptedException {
        if (!within(patience, () -> actual.getAsInt() == expected)) {
            throw new AssertionError("not within " + patience.toMillis() + " ms: " + what + " is " + actual.getAsInt()
                    + ", not " + expected);
        }
    }

    private static boolean within(Duration patience, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(INTERVAL);
        }
        return true;
    }
}
