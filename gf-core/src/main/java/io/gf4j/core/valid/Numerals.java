package io.gf4j.core.valid;

import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as Go's strconv reads them: nothing around them, no suffix, in ASCII. */
final class Numerals {
    private static final Pattern FLOAT =
            Pattern.compile("[+-]?" + fraction("[0-9]+(?:_[0-9]+)*") + "(?:[eE][+-]?[0-9]+)?");
    private static final Pattern HEX_FLOAT =
            Pattern.compile("[+-]?0[xX]_?" + fraction("[0-9a-fA-F]+(?:_[0-9a-fA-F]+)*") + "[pP][+-]?[0-9]+");
    private static final Pattern INFINITE = Pattern.compile("(?i)[+-]?inf(?:inity)?");

    private Numerals() {}

    /** Null if the text is no whole number or does not fit. */
    static @Nullable Long whole(String text) {
        int start = afterSign(text);
        if (start == text.length() || afterDigits(text, start) != text.length()) {
            return null;
        }
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null; // Too long for a long.
        }
    }

    /** Null if the text is no number or too large. */
    static @Nullable Double number(String text) {
        if (isDecimal(text) || FLOAT.matches(text) || HEX_FLOAT.matches(text)) {
            double value = Double.parseDouble(text.replace("_", ""));
            return Double.isInfinite(value) ? null : (Double) value;
        }
        if (INFINITE.matches(text)) {
            return text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return text.equalsIgnoreCase("nan") ? (Double) Double.NaN : null;
    }

    /** {@link #number}, or zero. */
    static double numberOrZero(String text) {
        @Nullable Double value = number(text);
        return value == null ? 0 : value;
    }

    /** {@link #whole}, or zero. */
    static long wholeOrZero(String text) {
        @Nullable Long value = whole(text);
        return value == null ? 0 : value;
    }

    /**
     * {@code -12.5}: what nearly every number looks like, told without the expressions, which cost more than the check.
     */
    private static boolean isDecimal(String text) {
        int start = afterSign(text);
        int end = afterDigits(text, start);
        if (end == start) {
            return false;
        }
        return end == text.length() || text.charAt(end) == '.' && afterDigits(text, end + 1) == text.length();
    }

    private static int afterSign(String text) {
        return text.startsWith("+") || text.startsWith("-") ? 1 : 0;
    }

    private static int afterDigits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static String fraction(String digits) {
        return "(?:" + digits + "(?:\\.(?:" + digits + ")?)?|\\." + digits + ")";
    }
}
