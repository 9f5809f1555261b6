package io.gf4j.core.json;

import io.gf4j.core.conv.Gconv;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
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
            JsonText.decode(textOrEncoded(data), true);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /**
     * The value of JSON text or UTF-8 bytes: a {@link java.util.LinkedHashMap}, an {@link java.util.ArrayList}, text, a
     * boolean, null; a {@link Long} for an integer that fits and a {@link Double} for other numbers, unless the options
     * say otherwise. What stands behind the value is not looked at. Anything but text and bytes is encoded first.
     *
     * @throws GfException if there is no value
     */
    public static @Nullable Object decode(@Nullable Object data, Options... options) {
        try {
            return JsonText.decodeFirst(textOrEncoded(data), options.length > 0 && options[0].strNumber());
        } catch (GfException e) {
            throw Gerror.wrap(e, "json Decode failed");
        }
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
                return Content.load(bytes(data), "", false);
            } catch (GfException e) {
                return new Json(data);
            }
        }
        return new Json(data instanceof Json json ? json.toObject() : JsonTree.of(data));
    }

    /**
     * A document of JSON in UTF-8, whose numbers keep their text, or of XML; of no bytes an empty document.
     *
     * @throws GfException if the text is neither, or one text in JSON and nothing else
     */
    public static Json loadContent(byte[] data, boolean... safe) {
        return Content.load(data, "", true);
    }

    /**
     * A document of JSON in UTF-8, with numbers as numbers; what stands behind it is not looked at.
     *
     * @throws GfException if the text is no JSON, or one text and nothing else
     */
    public static Json loadJson(byte[] data, boolean... safe) {
        return Content.load(data, "json", false);
    }

    /**
     * A document of XML in the encoding that it declares, else in UTF-8: elements under their names, repeated ones as a
     * list, attributes under {@code -name}, text beside them under {@code #text}. All values are text; DTDs are off.
     *
     * @throws GfException if it is no XML
     */
    public static Json loadXml(byte[] data, boolean... safe) {
        return Content.load(data, "xml", false);
    }

    /**
     * A document as the options want it: of JSON, of XML, or of what it looks like.
     *
     * @throws GfException as the other members; or if the options want another type
     */
    public static Json loadWithOptions(byte[] data, Options options) {
        return Content.load(data, options.type(), options.strNumber());
    }

    /** {@link #decode} into a type, strictly: what has another type in the document is an error. Null for null. */
    public static <T> @Nullable T decodeTo(@Nullable Object data, Class<T> type) {
        return Gconv.scanJson(textOrEncoded(data), type);
    }

    /** {@link #decode} as a document. */
    public static Json decodeToJson(@Nullable Object data, Options... options) {
        return of(decode(data, options));
    }

    private static String textOrEncoded(@Nullable Object data) {
        return data instanceof byte[] || data instanceof CharSequence ? text(data) : encodeString(data);
    }

    private static byte[] bytes(Object data) {
        return data instanceof byte[] bytes ? bytes : data.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Object data) {
        return data instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : data.toString();
    }
}
