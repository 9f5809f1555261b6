package io.gf4j.core.conv;

import io.gf4j.core.json.codec.JsonNumber;
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

    /** Whether {@link #toLong} finds a number in the value; what is none is 0 there. */
    static boolean isWholeNumber(Object value) {
        return switch (value) {
            case JsonNumber number -> NumberText.toLong(number.toString()) != null;
            case CharSequence text -> NumberText.toLong(text.toString()) != null;
            case Character letter -> NumberText.toLong(letter.toString()) != null;
            default -> isNumberByType(value);
        };
    }

    /** Whether {@link #toDouble} finds a number in the value. */
    static boolean isNumber(Object value) {
        return value instanceof JsonNumber || !isNumberByType(value)
                ? NumberText.isNumber(Gconv.toString(value))
                : true;
    }

    private static boolean isNumberByType(Object value) {
        return value instanceof Number
                || value instanceof Boolean
                || value instanceof byte[]
                || value instanceof Duration;
    }

    private static long textToLong(String text) {
        @Nullable Long value = NumberText.toLong(text);
        return value == null ? 0 : value;
    }
}
