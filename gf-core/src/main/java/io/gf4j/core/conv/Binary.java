package io.gf4j.core.conv;

import io.gf4j.core.error.GfException;
import io.gf4j.core.fmt.Fmt;
import io.gf4j.core.json.codec.JsonText;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Any value as bytes, and bytes as numbers, the lowest byte first (Go: gbinary). */
final class Binary {
    private static final byte[] NONE = {};

    private Binary() {}

    static byte[] bytes(@Nullable Object value) {
        return switch (value) {
            case null -> NONE;
            case byte[] bytes -> bytes;
            case CharSequence text -> utf8(text.toString());
            case Integer number -> shortest(number);
            case Long number -> littleEndian(number, Long.BYTES);
            case Short number -> littleEndian(number, Short.BYTES);
            case Byte number -> littleEndian(number, Byte.BYTES);
            case Boolean flag -> littleEndian(flag ? 1 : 0, Byte.BYTES);
            case Double number -> littleEndian(Double.doubleToRawLongBits(number), Double.BYTES);
            case Float number -> littleEndian(Float.floatToRawIntBits(number), Float.BYTES);
            case Duration duration -> littleEndian(TimeUnit.NANOSECONDS.convert(duration), Long.BYTES);
            case Var inner -> inner.toBytes();
            case Temporal time -> utf8(Gconv.toString(time));
            case Map<?, ?> map -> json(map);
            default -> listed(value);
        };
    }

    /** The first eight bytes; missing ones are zero. */
    static long toLong(byte[] bytes) {
        return ByteBuffer.wrap(Arrays.copyOf(bytes, Long.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getLong();
    }

    /** A list of numbers that are bytes is these bytes; everything else is printed. */
    private static byte[] listed(Object value) {
        if (Lists.isList(value)) {
            List<@Nullable Object> items = Lists.objects(value);
            byte[] bytes = new byte[items.size()];
            int count = 0;
            for (@Nullable Object item : items) {
                int number = (int) Numbers.toLong(item);
                if (number != (number & 0xFF)) {
                    break;
                }
                bytes[count++] = (byte) number;
            }
            if (count == bytes.length) {
                return bytes;
            }
        }
        return utf8(Fmt.sprintf("%v", value));
    }

    private static byte[] json(Map<?, ?> map) {
        try {
            return JsonText.encode(map);
        } catch (GfException e) {
            return NONE;
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] shortest(int number) {
        int length = number <= Byte.MAX_VALUE ? Byte.BYTES : number <= Short.MAX_VALUE ? Short.BYTES : Integer.BYTES;
        return littleEndian(number, length);
    }

    private static byte[] littleEndian(long number, int length) {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(number)
                .array();
        return Arrays.copyOf(bytes, length);
    }
}
