package io.gf4j.core.fmt;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number of zero or more as its digits without zeros at the end; its value is 0.digits times ten to {@code point}.
 */
record Decimal(String digits, int point) {
    private static final Decimal ZERO = new Decimal("0", 1);

    /** The fewest digits that read back as the same number, and of these the nearest to it. */
    static Decimal shortest(double value, boolean single) {
        if (value < (single ? 1e-42 : 1e-321)) {
            // Java prints two digits at least. Only the smallest numbers are told apart by one that Java would not
            // choose.
            BigDecimal digit = new BigDecimal(value).round(new MathContext(1));
            if (single ? digit.floatValue() == (float) value : digit.doubleValue() == value) {
                return of(digit);
            }
        }
        return parse(single ? Float.toString((float) value) : Double.toString(value));
    }

    static Decimal rounded(double value, int digits) {
        return of(new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN)));
    }

    int exponent() {
        return point - 1;
    }

    int fractionDigits() {
        return Math.max(digits.length() - point, 0);
    }

    String plain() {
        StringBuilder out = new StringBuilder();
        if (point <= 0) {
            return out.append("0.").repeat('0', -point).append(digits).toString();
        }
        int whole = Math.min(point, digits.length());
        out.append(digits, 0, whole).repeat('0', point - whole);
        if (whole < digits.length()) {
            out.append('.').append(digits, whole, digits.length());
        }
        return out.toString();
    }

    /** One digit, {@code precision} digits after the point, and an exponent of two digits or more. */
    String scientific(int precision, char e) {
        StringBuilder out = new StringBuilder().append(digits.charAt(0));
        if (precision > 0) {
            int shown = Math.min(precision, digits.length() - 1);
            out.append('.').append(digits, 1, 1 + shown).repeat('0', precision - shown);
        }
        int exponent = exponent();
        out.append(e).append(exponent < 0 ? '-' : '+');
        if (Math.abs(exponent) < 10) {
            out.append('0');
        }
        return out.append(Math.abs(exponent)).toString();
    }

    private static Decimal of(BigDecimal number) {
        String digits = number.unscaledValue().toString();
        return trimmed(digits, digits.length() - number.scale());
    }

    /** Reads what Java prints, such as {@code 0.25} or {@code 1.5E-7}. */
    private static Decimal parse(String text) {
        int e = text.indexOf('E');
        int dot = text.indexOf('.');
        String digits = text.substring(0, dot) + text.substring(dot + 1, e < 0 ? text.length() : e);
        return trimmed(digits, dot + (e < 0 ? 0 : Integer.parseInt(text.substring(e + 1))));
    }

    private static Decimal trimmed(String digits, int point) {
        int start = 0;
        int end = digits.length();
        while (start < end && digits.charAt(start) == '0') {
            start++;
        }
        while (start < end && digits.charAt(end - 1) == '0') {
            end--;
        }
        return start == end ? ZERO : new Decimal(digits.substring(start, end), point - start);
    }
}
