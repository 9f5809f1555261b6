package io.gf4j.core.json.codec;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** JSON text, written and read (Go: json.Marshal, json.Unmarshal into an {@code any}). */
public final class JsonText {
    private JsonText() {}

    /** The JSON of any value, in UTF-8. */
    public static byte[] encode(@Nullable Object value) {
        try {
            return Mapper.JSON.writeValueAsBytes(value);
        } catch (RuntimeException e) {
            throw Gerror.wrap(e, "json.Marshal failed");
        }
    }

    /** {@link #encode} as text. */
    public static String of(@Nullable Object value) {
        return new String(encode(value), StandardCharsets.UTF_8);
    }

    /**
     * Plain maps, lists and values.
     *
     * @param keepsNumbers whether numbers are {@link JsonNumber}s
     * @throws io.gf4j.core.error.GfException if the text is no JSON
     */
    public static @Nullable Object decode(String text, boolean keepsNumbers) {
        try {
            return Decoder.decode(text, keepsNumbers);
        } catch (JacksonException e) {
            throw Gerror.wrapCode(
                    Gcode.CODE_INVALID_PARAMETER, Gerror.of(e.getOriginalMessage()), "json.Unmarshal failed");
        }
    }
}
