package io.gf4j.core.fmt;

import java.util.HexFormat;

/** Floating point numbers by their bits: {@code %x} and {@code %b}. */
final class HexFloat {
    private static final int FRACTION_BITS = 52;
    private static final long ONE = 1L << FRACTION_BITS;

    private HexFloat() {}

    /** Returns a number of zero or more such as {@code 0x1.8p+01}; a negative precision asks for all digits needed. */
    static String hex(double value, int precision) {
        long bits = Double.doubleToRawLongBits(value);
        int exponent = Math.getExponent(value);
        long mantissa = (bits & (ONE - 1)) | ONE;
        if (value == 0) {
            mantissa = 0;
            exponent = 0;
        } else if (exponent < Double.MIN_EXPONENT) {
            int shift = Long.numberOfLeadingZeros(bits) - Long.numberOfLeadingZeros(ONE);
            mantissa = bits << shift;
            exponent = Double.MIN_EXPONENT - shift;
        }
        int dropped = precision < 0 ? 0 : Math.max(FRACTION_BITS - 4 * Math.min(precision, FRACTION_BITS), 0);
        mantissa = roundHalfEven(mantissa, dropped);
        if (mantissa >= 2 * ONE) {
            mantissa >>= 1;
            exponent++;
        }
        String digits = digits(mantissa & (ONE - 1), precision);
        String fraction = digits.isEmpty() ? "" : "." + digits;
        String sign = exponent < 0 ? "-" : "+";
        String zero = Math.abs(exponent) < 10 ? "0" : "";
        return "0x" + (mantissa >> FRACTION_BITS) + fraction + "p" + sign + zero + Math.abs(exponent);
    }

    /** Returns mantissa and exponent as decimal numbers, such as {@code 4503599627370496p-52}. */
    static String binary(double value, boolean single) {
        int fractionBits = single ? 23 : FRACTION_BITS;
        long bits = single ? Float.floatToRawIntBits((float) value) : Double.doubleToRawLongBits(value);
        long biased = bits >> fractionBits;
        long mantissa = bits & ((1L << fractionBits) - 1);
        if (biased == 0) {
            biased = 1;
        } else {
            mantissa |= 1L << fractionBits;
        }
        long exponent = biased - (single ? Float.MAX_EXPONENT : Double.MAX_EXPONENT) - fractionBits;
        return mantissa + "p" + (exponent < 0 ? "" : "+") + exponent;
    }

    private static long roundHalfEven(long mantissa, int dropped) {
        if (dropped == 0) {
            return mantissa;
        }
        long half = 1L << (dropped - 1);
        long rest = mantissa & (2 * half - 1);
        long kept = mantissa >> dropped;
        boolean up = rest > half || (rest == half && (kept & 1) == 1);
        return (up ? kept + 1 : kept) << dropped;
    }

    private static String digits(long fraction, int precision) {
        String digits = HexFormat.of().toHexDigits(fraction, FRACTION_BITS / 4);
        if (precision >= 0) {
            return precision <= digits.length()
                    ? digits.substring(0, precision)
                    : digits + "0".repeat(precision - digits.length());
        }
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }
}
