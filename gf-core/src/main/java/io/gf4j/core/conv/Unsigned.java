package io.gf4j.core.conv;

import io.gf4j.core.json.codec.JsonNumber;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Any value as a number without a sign, whose 64 bits a long holds (Go: gconv.Uint64). */
final class Unsigned {
    private static final double HALF = 0x1p63;
    private static final BigInteger TOO_LARGE = BigInteger.ONE.shiftLeft(Long.SIZE);

    private Unsigned() {}

    /** Zero for what is no such number. */
    static long toLong(@Nullable Object value) {
        return switch (value) {
            case JsonNumber number -> ofText(number.toString());
            case BigInteger number -> number.longValue();
            case Double number -> ofDouble(number);
            case Float number -> ofDouble(number);
            case Number number -> number.longValue();
            case CharSequence text -> ofText(text.toString());
            case Var inner -> toLong(inner.val());
            case null, default -> Numbers.toLong(value);
        };
    }

    /** Zero for what JSON has as another type. */
    static long ofJson(@Nullable Object item) {
        @Nullable Long number = item instanceof JsonNumber text ? parse(text.toString(), 10) : null;
        return number == null ? 0 : number;
    }

    private static long ofText(String text) {
        boolean hex = text.length() > 2 && (text.startsWith("0x") || text.startsWith("0X"));
        @Nullable Long whole = hex ? parse(text.substring(2), 16) : parse(text, 10);
        if (whole != null) {
            return whole;
        }
        return hex ? 0 : ofDouble(NumberText.parseDouble(text));
    }

    /** A negative number loses its sign as in any processor; what is too large is the greatest number. */
    private static long ofDouble(double number) {
        if (number < HALF) {
            return (long) number;
        }
        return number < 2 * HALF ? (long) (number - HALF) ^ Long.MIN_VALUE : -1;
    }

    private static @Nullable Long parse(String text, int radix) {
        if (text.isEmpty()
                || text.length() > Long.SIZE
                || !text.chars().allMatch(c -> c < 128 && Character.digit(c, radix) >= 0)) {
            return null;
        }
        BigInteger number = new BigInteger(text, radix);
        return number.compareTo(TOO_LARGE) < 0 ? (Long) number.longValue() : null;
    }
}
