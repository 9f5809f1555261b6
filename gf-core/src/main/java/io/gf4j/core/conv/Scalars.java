package io.gf4j.core.conv;

import io.gf4j.core.json.codec.JsonNumber;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The conversions into types that have no parts. */
final class Scalars {
    private static final Map<Class<?>, Conversion> ALL = new HashMap<>();

    private Scalars() {}

    /**
     * A conversion of two functions, each of which answers {@link Conversion#NONE} for what it cannot convert.
     *
     * @param type is what an error calls it
     */
    private record Scalar(
            Class<?> type, Function<Object, @Nullable Object> any, Function<Object, @Nullable Object> json)
            implements Conversion {
        @Override
        public @Nullable Object of(Object value, Map<String, String> names) {
            return any.apply(value);
        }

        @Override
        public @Nullable Object ofJson(Object value) {
            @Nullable Object result = json.apply(value);
            if (NONE.equals(result)) {
                throw ScanError.unfit(value, type);
            }
            return result;
        }

        @Override
        public @Nullable Object ofNull() {
            return type == String.class ? "" : Scan.zero(type);
        }
    }

    static {
        whole(byte.class, Byte.class, Byte.MIN_VALUE, Byte.MAX_VALUE, Long::byteValue);
        whole(short.class, Short.class, Short.MIN_VALUE, Short.MAX_VALUE, Long::shortValue);
        whole(int.class, Integer.class, Integer.MIN_VALUE, Integer.MAX_VALUE, Long::intValue);
        whole(long.class, Long.class, Long.MIN_VALUE, Long.MAX_VALUE, value -> value);
        floating(float.class, Float.class, value -> (float) Numbers.toDouble(value));
        floating(double.class, Double.class, Numbers::toDouble);
        both(
                boolean.class,
                Boolean.class,
                Numbers::toBoolean,
                json -> json instanceof Boolean ? json : Conversion.NONE);
        add(String.class, Gconv::toString, json -> json instanceof String ? json : Conversion.NONE);
        add(CharSequence.class, Gconv::toString, json -> json instanceof String ? json : Conversion.NONE);
        both(char.class, Character.class, Scalars::letter, Scalars::letter);
        add(byte[].class, Scalars::bytes, Scalars::jsonBytes);
        add(Object.class, value -> value, json -> json);
        add(Number.class, value -> decimal(value, d -> d), json -> json instanceof JsonNumber ? json : Conversion.NONE);
        exact(BigDecimal.class, d -> d);
        exact(BigInteger.class, BigDecimal::toBigInteger);
        add(UUID.class, Scalars::uuid, Scalars::uuid);
        add(Duration.class, DurationText::orNone, Scalars::nanoseconds);
        add(Var.class, Var::of, Var::of);
        time(ZonedDateTime.class, time -> time, true);
        time(OffsetDateTime.class, ZonedDateTime::toOffsetDateTime, true);
        time(Instant.class, ZonedDateTime::toInstant, true);
        time(LocalDateTime.class, ZonedDateTime::toLocalDateTime, false);
        time(LocalDate.class, ZonedDateTime::toLocalDate, false);
        time(LocalTime.class, ZonedDateTime::toLocalTime, false);
    }

    /** Null if the type has parts, or nothing is known of it. */
    static @Nullable Conversion of(Class<?> type) {
        return type.isEnum() ? new EnumConversion(type.asSubclass(Enum.class)) : ALL.get(type);
    }

    private static void add(
            Class<?> type, Function<Object, @Nullable Object> any, Function<Object, @Nullable Object> json) {
        ALL.put(type, new Scalar(type, any, json));
    }

    private static void both(
            Class<?> primitive,
            Class<?> boxed,
            Function<Object, @Nullable Object> any,
            Function<Object, @Nullable Object> json) {
        add(primitive, any, json);
        add(boxed, any, json);
    }

    /** As in Go, the low bits of a number that is too large, but an error for one in JSON. */
    private static void whole(Class<?> primitive, Class<?> boxed, long min, long max, Function<Long, Object> cut) {
        Function<Object, @Nullable Object> any =
                value -> Numbers.isWholeNumber(value) ? cut.apply(Numbers.toLong(value)) : Conversion.NONE;
        both(primitive, boxed, any, json -> {
            @Nullable Long number = whole(json);
            return number == null || number < min || number > max ? Conversion.NONE : cut.apply(number);
        });
    }

    private static void floating(Class<?> primitive, Class<?> boxed, Function<Object, Object> convert) {
        both(
                primitive,
                boxed,
                value -> Numbers.isNumber(value) ? convert.apply(value) : Conversion.NONE,
                json -> json instanceof JsonNumber && Numbers.isNumber(json) ? convert.apply(json) : Conversion.NONE);
    }

    private static void exact(Class<?> type, Function<BigDecimal, Object> convert) {
        add(
                type,
                value -> type.isInstance(value) ? value : decimal(value, convert),
                json -> json instanceof JsonNumber ? decimal(json, convert) : Conversion.NONE);
    }

    private static Object decimal(Object value, Function<BigDecimal, Object> convert) {
        @Nullable BigDecimal decimal = NumberText.parseDecimal(Gconv.toString(value));
        return decimal == null ? Conversion.NONE : convert.apply(decimal);
    }

    private static void time(Class<?> type, Function<ZonedDateTime, Object> convert, boolean onlyRfc3339) {
        add(
                type,
                value -> type.isInstance(value) ? value : Times.orNone(value, convert),
                json -> !(json instanceof String text) || (onlyRfc3339 && !Times.isRfc3339(text))
                        ? Conversion.NONE
                        : Times.orNone(text, convert));
    }

    private static Object letter(Object value) {
        String text = Gconv.toString(value);
        return text.length() == 1 ? (Object) text.charAt(0) : Conversion.NONE;
    }

    /** A list of what are no numbers is none of bytes. */
    private static Object bytes(Object value) {
        boolean numbers = !Lists.isList(value)
                || Lists.objects(value).stream().allMatch(item -> item == null || Numbers.isWholeNumber(item));
        return numbers ? Binary.bytes(value) : Conversion.NONE;
    }

    private static Object jsonBytes(Object json) {
        if (json instanceof List<?> items) {
            byte[] bytes = new byte[items.size()];
            for (int i = 0; i < bytes.length; i++) {
                @Nullable Long number = items.get(i) == null ? (Long) 0L : whole(items.get(i));
                if (number == null || number != (number & 0xFF)) {
                    return Conversion.NONE;
                }
                bytes[i] = number.byteValue();
            }
            return bytes;
        }
        try {
            // Go wants the padding that Java does without.
            boolean padded = json instanceof String text && text.length() % 4 == 0;
            return padded ? Base64.getDecoder().decode(json.toString()) : Conversion.NONE;
        } catch (IllegalArgumentException e) {
            return Conversion.NONE;
        }
    }

    private static Object nanoseconds(Object json) {
        @Nullable Long number = whole(json);
        return number == null ? Conversion.NONE : Duration.ofNanos(number);
    }

    private static @Nullable Long whole(@Nullable Object json) {
        return json instanceof JsonNumber text ? NumberText.parseLong(text.toString(), 10) : null;
    }

    private static Object uuid(Object value) {
        if (value instanceof UUID) {
            return value;
        }
        try {
            return UUID.fromString(Gconv.toString(value));
        } catch (IllegalArgumentException e) {
            return Conversion.NONE;
        }
    }
}
