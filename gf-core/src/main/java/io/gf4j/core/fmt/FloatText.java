package io.gf4j.core.fmt;

/** The shortest text that reads back as the same number (Go: {@code strconv.FormatFloat} with precision -1). */
public final class FloatText {
    private FloatText() {}

    /** Never an exponent (Go: verb {@code f}): {@code 100}, {@code 0.0000001}, {@code NaN}, {@code +Inf}. */
    public static String plain(double value) {
        return plain(value, false, Double.toString(value));
    }

    /** {@link #plain(double)} with the digits of a float. */
    public static String plain(float value) {
        return plain(value, true, Float.toString(value));
    }

    /** Always an exponent, of two digits or more (Go: verb {@code e}): {@code 1.5e+21}, {@code 1e-07}. */
    public static String exponent(double value) {
        return exponent(value, false);
    }

    /** {@link #exponent(double)} with the digits of a float. */
    public static String exponent(float value) {
        return exponent(value, true);
    }

    private static String plain(double value, boolean single, String javaText) {
        if (!Double.isFinite(value)) {
            return notFinite(value);
        }
        if (javaText.indexOf('E') >= 0) {
            return sign(value) + Decimal.shortest(Math.abs(value), single).plain();
        }
        return javaText.endsWith(".0") ? javaText.substring(0, javaText.length() - 2) : javaText;
    }

    private static String exponent(double value, boolean single) {
        if (!Double.isFinite(value)) {
            return notFinite(value);
        }
        Decimal decimal = Decimal.shortest(Math.abs(value), single);
        return sign(value) + decimal.scientific(decimal.digits().length() - 1, 'e');
    }

    private static String notFinite(double value) {
        return Double.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
    }

    private static String sign(double value) {
        return Double.doubleToRawLongBits(value) < 0 ? "-" : "";
    }
}
