package io.gf4j.core.conv;

import io.gf4j.core.json.JsonNumber;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Any value as a number; what is none is zero. */
final class Numbers {
    private Numbers() {}

    static long toLong(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case JsonNumber number -> textToLong(number.toString());
            case Number number -> number.longValue();
            case CharSequence text -> textToLong(text.toString());
            case Character letter -> textToLong(letter.toString());
            case Boolean flag -> flag ? 1 : 0;
            case byte[] bytes -> Binary.toLong(bytes);
            case Duration duration -> TimeUnit.NANOSECONDS.convert(duration);
            case Var inner -> inner.toLong();
            default -> 0;
        };
    }

    static double toDouble(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case JsonNumber number -> NumberText.parseDouble(number.toString());
            case Number number -> number.doubleValue();
            case Boolean flag -> flag ? 1 : 0;
            case byte[] bytes -> Double.longBitsToDouble(Binary.toLong(bytes));
            case Duration duration -> TimeUnit.NANOSECONDS.convert(duration);
            case Var inner -> inner.toDouble();
            default -> NumberText.parseDouble(Gconv.toString(value));
        };
    }

    /** Not the double cut to a float: a text is rounded once. */
    static float toFloat(@Nullable Object value) {
        return switch (value) {
            case CharSequence text -> NumberText.parseFloat(text.toString());
            case JsonNumber number -> NumberText.parseFloat(number.toString());
            case byte[] bytes -> Float.intBitsToFloat((int) Binary.toLong(bytes));
            case Var inner -> inner.toFloat();
            case null, default -> (float) toDouble(value);
        };
    }

    static boolean toBoolean(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Boolean flag -> flag;
            case JsonNumber number -> NumberText.parseBoolean(number.toString());
            case Number number -> number.doubleValue() != 0;
            case CharSequence text -> NumberText.parseBoolean(text.toString());
            case byte[] bytes -> NumberText.parseBoolean(Gconv.toString(bytes));
            case Duration duration -> !duration.isZero();
            case Var inner -> inner.toBoolean();
            default -> !((Lists.isList(value) || Maps.isMap(value)) && Emptiness.isEmpty(value));
        };
    }

    /** A sign, then a hexadecimal, a decimal or a floating point number, of which the whole part counts. */
    private static long textToLong(String text) {
        @Nullable Long whole = NumberText.parseLong(text, 10);
        if (whole != null) {
            return whole;
        }
        boolean minus = text.startsWith("-");
        String digits = minus || text.startsWith("+") ? text.substring(1) : text;
        boolean hex = digits.length() > 2 && (digits.startsWith("0x") || digits.startsWith("0X"));
        @Nullable Long value = hex ? NumberText.parseLong(digits.substring(2), 16) : NumberText.parseLong(digits, 10);
        // A number too large for a long becomes the largest; Go leaves that to the processor.
        long magnitude = value != null ? value : (long) NumberText.parseDouble(digits);
        return minus ? -magnitude : magnitude;
    }
}
