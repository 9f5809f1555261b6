package io.gf4j.core.json;

import io.gf4j.core.json.codec.JsonText;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * JSON as Go writes and reads it (Go: package {@code gjson}).
 *
 * <p>Written are records, public fields and getters in declared order under their Java names, {@code @JsonProperty}
 * renames them; maps sorted by key; null for null collections; byte arrays as base64; times as RFC 3339; a
 * {@link java.time.Duration} as nanoseconds; an enum as its name; an error of this project as its text, any other as an
 * empty object. {@code @JsonInclude(NON_EMPTY)} is Go's {@code omitempty}: it leaves out zero and false of primitive
 * type, too.
 */
public final class Gjson {
    private Gjson() {}

    /** The JSON of any value, in UTF-8, without spaces and without a newline at its end. */
    public static byte[] encode(@Nullable Object value) {
        return JsonText.encode(value);
    }

    /** {@link #encode} as text. */
    public static String encodeString(@Nullable Object value) {
        return JsonText.of(value);
    }

    /** Same as {@link #encode}, which throws anyway. */
    public static byte[] mustEncode(@Nullable Object value) {
        return encode(value);
    }

    /** Same as {@link #encodeString}, which throws anyway. */
    public static String mustEncodeString(@Nullable Object value) {
        return encodeString(value);
    }

    /** Whether the text, or the UTF-8 bytes, are one JSON value. Anything but text and bytes is encoded first. */
    public static boolean valid(@Nullable Object data) {
        try {
            decode(data);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /**
     * The value of JSON text or UTF-8 bytes: a {@link java.util.LinkedHashMap}, an {@link java.util.ArrayList}, text, a
     * boolean, null; a {@link Long} for an integer that fits and a {@link Double} for other numbers, unless the options
     * say otherwise. Anything but text and bytes is encoded first.
     */
    public static @Nullable Object decode(@Nullable Object data, Options... options) {
        String text = switch (data) {
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            case CharSequence chars -> chars.toString();
            case null, default -> encodeString(data);
        };
        return JsonText.decode(text, options.length > 0 && options[0].strNumber());
    }
}
