package io.gf4j.core.fmt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Floating point numbers under {@code %e %E %f %F %g %G %b %x %X} and {@code %v}. */
final class GoFloat {
    private static final int DEFAULT_PRECISION = 6;

    private static final double LARGEST_WITH_FRACTION = 0x1p52;
    private static final long FRACTION_ONE = 1L << 59;
    private static final int MOST_DIGITS = 17;

    private GoFloat() {}

    static boolean isVerb(int verb) {
        return switch (verb) {
            case 'v', 'b', 'g', 'G', 'x', 'X', 'f', 'F', 'e', 'E' -> true;
            default -> false;
        };
    }

    /** Prints a float64, or a float32 if {@code single}, under a verb that {@link #isVerb} accepts. */
    static void print(Spec spec, double value, boolean single, int verb) {
        if (Double.isNaN(value)) {
            spec.number(spec.sign(false), 0, "NaN");
            return;
        }
        String sign = spec.sign(Double.doubleToRawLongBits(value) < 0);
        if (Double.isInfinite(value)) {
            spec.number(sign.isEmpty() ? "+" : sign, 0, "Inf");
            return;
        }
        String number = unsigned(Math.abs(value), single, verb, spec.precision);
        if (spec.sharp && verb != 'b') {
            number = withPoint(number, verb, spec.precision);
        }
        spec.number(sign, spec.zeroFill() ? spec.width - sign.length() - number.length() : 0, number);
    }

    private static String unsigned(double value, boolean single, int verb, int precision) {
        int digits = precision == Spec.ABSENT ? DEFAULT_PRECISION : precision;
        return switch (verb) {
            case 'f', 'F' -> fixed(value, digits);
            case 'e', 'E' -> Decimal.rounded(value, digits + 1).scientific(digits, (char) verb);
            case 'x' -> HexFloat.hex(value, precision);
            case 'X' -> HexFloat.hex(value, precision).toUpperCase(Locale.ROOT);
            case 'b' -> HexFloat.binary(value, single);
            default -> general(value, single, verb == 'G' ? 'E' : 'e', precision);
        };
    }

    /** Rounds half to even on the exact binary value, in a long if the fraction fits there with room for one digit. */
    private static String fixed(double value, int digits) {
        long whole = (long) value;
        double scaled = (value - whole) * FRACTION_ONE;
        long rest = (long) scaled;
        if (value >= LARGEST_WITH_FRACTION || rest != scaled || digits > MOST_DIGITS) {
            return new BigDecimal(value)
                    .setScale(digits, RoundingMode.HALF_EVEN)
                    .toPlainString();
        }
        long power = 1;
        long fraction = 0;
        for (int i = 0; i < digits; i++) {
            power *= 10;
            rest *= 10;
            fraction = fraction * 10 + rest / FRACTION_ONE;
            rest %= FRACTION_ONE;
        }
        long half = FRACTION_ONE / 2;
        boolean odd = ((digits == 0 ? whole : fraction) & 1) == 1;
        if (rest > half || (rest == half && odd)) {
            fraction++;
        }
        if (fraction == power) {
            fraction = 0;
            whole++;
        }
        String text = Long.toString(whole);
        return digits == 0 ? text : text + '.' + Long.toString(power + fraction).substring(1);
    }

    /** Scientific for exponents below -4 and from the precision up, else plain; no zeros at the end. */
    private static String general(double value, boolean single, char e, int precision) {
        if (precision == Spec.ABSENT && value >= 1e-3 && value < 1e6) {
            // Java writes these as Go does, but for a fraction of zero.
            String text = single ? Float.toString((float) value) : Double.toString(value);
            return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        }
        Decimal decimal;
        int limit;
        if (precision == Spec.ABSENT) {
            decimal = Decimal.shortest(value, single);
            limit = DEFAULT_PRECISION;
        } else {
            limit = Math.max(precision, 1);
            decimal = Decimal.rounded(value, limit);
            int length = decimal.digits().length();
            if (limit > length && length >= decimal.point()) {
                limit = length;
            }
        }
        if (decimal.exponent() < -4 || decimal.exponent() >= limit) {
            return decimal.scientific(decimal.digits().length() - 1, e);
        }
        return decimal.plain();
    }

    /** The flag # keeps the point, and under g as many zeros as the precision asks for. */
    private static String withPoint(String number, int verb, int precision) {
        boolean hex = verb == 'x' || verb == 'X';
        int end = number.length();
        int significant = 0;
        for (int i = 0; i < end; i++) {
            char c = number.charAt(i);
            if (c == 'p' || c == 'P' || (!hex && (c == 'e' || c == 'E'))) {
                end = i;
            } else if (c != '.' && (c != '0' || significant > 0)) {
                significant++;
            }
        }
        String digits = number.substring(0, end);
        if (digits.equals("0")) {
            significant = 1;
        }
        int wanted = 0;
        if (verb == 'v' || verb == 'g' || verb == 'G' || verb == 'x') {
            wanted = precision == Spec.ABSENT ? DEFAULT_PRECISION : precision;
        }
        StringBuilder out = new StringBuilder(digits);
        if (digits.indexOf('.') < 0) {
            out.append('.');
        }
        return out.repeat('0', Math.max(wanted - significant, 0))
                .append(number, end, number.length())
                .toString();
    }
}
