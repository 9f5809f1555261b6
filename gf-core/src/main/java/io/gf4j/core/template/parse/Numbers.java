package io.gf4j.core.template.parse;

import io.gf4j.core.fmt.Fmt;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The values of Go's number constants. */
final class Numbers {
    private static final Pattern UNDERSCORES =
            Pattern.compile("[+-]?(0[xX](_?[0-9a-fA-F])+|0[bB](_?[01])+|0[oO]?(_?[0-7])+|[1-9](_?[0-9])*)");
    private static final Pattern INTEGER =
            Pattern.compile("[+-]?(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9][0-9]*)");
    private static final Pattern FLOAT = Pattern.compile(
            "[+-]?(([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?|0[xX][0-9a-fA-F]*\\.?[0-9a-fA-F]*[pP][+-]?[0-9]+)");
    private static final BigInteger MAX_UNSIGNED =
            BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);

    private Numbers() {}

    /** An Integer, a Long or a Double; null if it fits only an unsigned number. The exception's text says why not. */
    static @Nullable Object value(String text) {
        String digits = text.indexOf('_') >= 0 && UNDERSCORES.matcher(text).matches() ? text.replace("_", "") : text;
        if (INTEGER.matcher(digits).matches()) {
            BigInteger number = integer(digits);
            if (number.bitLength() < Long.SIZE) {
                return number.bitLength() < Integer.SIZE ? (Object) number.intValue() : (Object) number.longValue();
            }
            if (number.signum() > 0 && !digits.startsWith("+") && number.compareTo(MAX_UNSIGNED) <= 0) {
                return null;
            }
        }
        if (!FLOAT.matcher(digits).matches()) {
            throw new NumberFormatException(Fmt.sprintf("illegal number syntax: %q", text));
        }
        double number = Double.parseDouble(digits);
        if (Double.isInfinite(number)) {
            throw new NumberFormatException(Fmt.sprintf("illegal number syntax: %q", text));
        }
        if (digits.chars().noneMatch(letter -> ".eEpP".indexOf(letter) >= 0)) {
            throw new NumberFormatException(Fmt.sprintf("integer overflow: %q", text));
        }
        return number;
    }

    private static BigInteger integer(String text) {
        boolean signed = text.startsWith("+") || text.startsWith("-");
        String digits = signed ? text.substring(1) : text;
        BigInteger number;
        if (digits.length() > 1 && digits.charAt(0) == '0') {
            int radix = switch (digits.charAt(1)) {
                case 'x', 'X' -> 16;
                case 'b', 'B' -> 2;
                default -> 8;
            };
            boolean prefix = !Character.isDigit(digits.charAt(1));
            number = new BigInteger(digits.substring(prefix ? 2 : 1), radix);
        } else {
            number = new BigInteger(digits);
        }
        return text.startsWith("-") ? number.negate() : number;
    }
}
