package io.gf4j.core.fmt;

import java.time.Duration;

/** Go's text of a time.Duration, such as {@code 1h0m0.5s}. */
final class GoDuration {
    private static final long SECOND = 1_000_000_000L;

    private GoDuration() {}

    /** Returns the nanoseconds, cut to what a long holds. */
    static long nanos(Duration duration) {
        try {
            return duration.toNanos();
        } catch (ArithmeticException e) {
            return duration.isNegative() ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    static String text(Duration duration) {
        long nanos = nanos(duration);
        if (nanos == 0) {
            return "0s";
        }
        StringBuilder out = new StringBuilder(nanos < 0 ? "-" : "");
        // Long.MIN_VALUE has no positive twin: its magnitude is read as unsigned.
        long magnitude = Math.abs(nanos);
        if (Long.compareUnsigned(magnitude, SECOND) < 0) {
            belowOneSecond(out, magnitude);
            return out.toString();
        }
        long seconds = Long.divideUnsigned(magnitude, SECOND);
        if (seconds >= 3600) {
            out.append(seconds / 3600).append('h');
        }
        if (seconds >= 60) {
            out.append(seconds / 60 % 60).append('m');
        }
        fraction(out, seconds % 60, Long.remainderUnsigned(magnitude, SECOND), 9);
        return out.append('s').toString();
    }

    private static void belowOneSecond(StringBuilder out, long nanos) {
        if (nanos < 1_000) {
            out.append(nanos).append("ns");
        } else if (nanos < 1_000_000) {
            fraction(out, nanos / 1_000, nanos % 1_000, 3);
            out.append("µs");
        } else {
            fraction(out, nanos / 1_000_000, nanos % 1_000_000, 6);
            out.append("ms");
        }
    }

    private static void fraction(StringBuilder out, long whole, long part, int digits) {
        out.append(whole);
        if (part == 0) {
            return;
        }
        String text = Long.toString(part);
        out.append('.').repeat('0', digits - text.length()).append(text);
        while (out.charAt(out.length() - 1) == '0') {
            out.setLength(out.length() - 1);
        }
    }
}
