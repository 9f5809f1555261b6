package io.gf4j.core.json;

import io.gf4j.core.conv.Gconv;
import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.json.codec.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    /**
     * A document of any value: text and bytes are read as {@link #loadContent} does, and are a document of one text if
     * that fails; maps, lists, arrays and beans are copied.
     *
     * @param safe without effect: many threads may use any document
     */
    public static Json of(@Nullable Object data, boolean... safe) {
        if (data instanceof CharSequence || data instanceof byte[]) {
            try {
                return loaded(text(data), false);
            } catch (GfException e) {
                return new Json(data);
            }
        }
        return new Json(data instanceof Json json ? json.toObject() : JsonTree.of(data));
    }

    /**
     * A document of JSON text in UTF-8, whose numbers keep their text; of no bytes an empty document.
     *
     * @throws GfException if the text is no JSON, or a text and nothing else
     */
    public static Json loadContent(byte[] data, boolean... safe) {
        return loaded(text(data), true);
    }

    /** {@link #loadContent} with numbers as numbers. */
    public static Json loadJson(byte[] data, boolean... safe) {
        return loaded(text(data), false);
    }

    /**
     * {@link #loadContent} with the options' choice for numbers.
     *
     * @throws GfException if the text is no JSON, or the options want a type other than JSON
     */
    public static Json loadWithOptions(byte[] data, Options options) {
        String type = options.type().startsWith(".") ? options.type().substring(1) : options.type();
        if (!List.of("", "json", "js").contains(type)) {
            throw Gerror.newCodef(
                    Gcode.CODE_INVALID_PARAMETER,
                    "unsupported type \"%s\" for loading, all supported types: json",
                    options.type());
        }
        return loaded(text(data), options.strNumber());
    }

    /** {@link #decode} into a type, strictly: what has another type in the document is an error. Null for null. */
    public static <T> @Nullable T decodeTo(@Nullable Object data, Class<T> type) {
        return Gconv.scanJson(
                data instanceof byte[] || data instanceof CharSequence ? text(data) : encodeString(data), type);
    }

    /** {@link #decode} as a document. */
    public static Json decodeToJson(@Nullable Object data, Options... options) {
        return of(decode(data, options));
    }

    private static Json loaded(String text, boolean keepsNumbers) {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (content.isEmpty()) {
            return new Json(null);
        }
        @Nullable Object value = JsonText.decode(content, keepsNumbers);
        if (value instanceof String) {
            throw Gerror.newf("json decoding failed for content: %s", content);
        }
        return new Json(value);
    }

    private static String text(Object data) {
        return data instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : data.toString();
    }
}
