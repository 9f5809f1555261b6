package io.gf4j.core.conv;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Go's rules for numbers in texts; Java's own differ in spaces, other scripts' digits, suffixes and names. */
final class NumberText {
    private static final String DIGITS = "[0-9]++(?:_[0-9]++)*+";
    private static final String HEX_DIGITS = "[0-9a-fA-F]++(?:_[0-9a-fA-F]++)*+";
    private static final String EXPONENT = "[+-]?" + DIGITS;
    private static final Pattern FLOAT = Pattern.compile("[+-]?" + fraction(DIGITS) + "(?:[eE]" + EXPONENT + ")?");
    private static final Pattern HEX_FLOAT = Pattern.compile("[+-]?0[xX]_?" + fraction(HEX_DIGITS) + "[pP]" + EXPONENT);
    private static final Pattern INFINITE = Pattern.compile("[+-]?inf(?:inity)?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> FALSE = Set.of("", "0", "f", "no", "off", "false");

    /** What longer ones cost grows with the square of their length. */
    private static final int LONGEST_DECIMAL = 1000;

    private NumberText() {}

    /** Null if the text is no number of that radix or does not fit. */
    static @Nullable Long parseLong(String text, int radix) {
        boolean minus = text.startsWith("-");
        int start = minus || text.startsWith("+") ? 1 : 0;
        if (start == text.length()) {
            return null;
        }
        // Counted downwards, as there is one more negative number than positive ones.
        long limit = minus ? Long.MIN_VALUE : -Long.MAX_VALUE;
        long value = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = c < 128 ? Character.digit(c, radix) : -1;
            if (digit < 0 || value < (limit + digit) / radix) {
                return null;
            }
            value = value * radix - digit;
        }
        return minus ? value : -value;
    }

    /**
     * A sign, then a hexadecimal, a decimal or a floating point number, of which the whole part counts; null if it is
     * none.
     */
    static @Nullable Long toLong(String text) {
        @Nullable Long whole = parseLong(text, 10);
        if (whole != null) {
            return whole;
        }
        boolean minus = text.startsWith("-");
        String digits = minus || text.startsWith("+") ? text.substring(1) : text;
        boolean hex = digits.length() > 2 && (digits.startsWith("0x") || digits.startsWith("0X"));
        @Nullable Long value = hex ? parseLong(digits.substring(2), 16) : parseLong(digits, 10);
        if (value == null && !isNumber(digits)) {
            return null;
        }
        // A number too large for a long becomes the largest; Go leaves that to the processor.
        long magnitude = value != null ? value : (long) parseDouble(digits);
        return minus ? -magnitude : magnitude;
    }

    /** Whether the text is a number that fits a double, or a name of one that is none. */
    static boolean isNumber(String text) {
        return isFloat(text)
                ? !Double.isInfinite(Double.parseDouble(text.replace("_", "")))
                : text.equalsIgnoreCase("nan") || INFINITE.matcher(text).matches();
    }

    /** Null if the text is no decimal number. */
    static @Nullable BigDecimal parseDecimal(String text) {
        return text.length() <= LONGEST_DECIMAL && FLOAT.matcher(text).matches()
                ? new BigDecimal(text.replace("_", ""))
                : null;
    }

    /** Zero if the text is no number or too large for a double. */
    static double parseDouble(String text) {
        if (isFloat(text)) {
            double value = Double.parseDouble(text.replace("_", ""));
            return Double.isInfinite(value) ? 0 : value;
        }
        return named(text);
    }

    /** Zero if the text is no number or too large for a float. */
    static float parseFloat(String text) {
        if (isFloat(text)) {
            float value = Float.parseFloat(text.replace("_", ""));
            return Float.isInfinite(value) ? 0 : value;
        }
        return (float) named(text);
    }

    /** True unless the text is empty or one of the words for false, in any case. */
    static boolean parseBoolean(String text) {
        return !FALSE.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Digits with at most one sign before and one point between them. */
    static boolean isNumeric(String text) {
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        int points = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && i > start && i < text.length() - 1) {
                points++;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return text.length() > start && points <= 1;
    }

    private static String fraction(String digits) {
        return "(?:" + digits + "(?:\\.(?:" + digits + ")?)?|\\." + digits + ")";
    }

    private static boolean isFloat(String text) {
        return FLOAT.matcher(text).matches() || HEX_FLOAT.matcher(text).matches();
    }

    private static double named(String text) {
        if (text.equalsIgnoreCase("nan")) {
            return Double.NaN;
        }
        if (!INFINITE.matcher(text).matches()) {
            return 0;
        }
        return text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
}
