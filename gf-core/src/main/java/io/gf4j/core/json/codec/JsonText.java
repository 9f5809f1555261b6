package io.gf4j.core.json.codec;

import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
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
            throw Gerror.wrap(error(e, JsonSyntax.ofWhole(text).problem()), "json.Unmarshal failed");
        }
    }

    /**
     * {@link #decode} of the value at the beginning, whatever follows it (Go: json.Decoder).
     *
     * @throws io.gf4j.core.error.GfException if there is none
     */
    public static @Nullable Object decodeFirst(String text, boolean keepsNumbers) {
        try {
            return Decoder.decode(text, keepsNumbers);
        } catch (JacksonException e) {
            JsonSyntax syntax = JsonSyntax.ofFirst(text);
            @Nullable String problem = syntax.problem();
            if (problem == null && syntax.end() < text.length()) {
                return decodeFirst(text.substring(0, syntax.end()), keepsNumbers);
            }
            throw error(e, problem);
        }
    }

    /** What is wrong with text that is no JSON, in Go's words; null if it is JSON. */
    public static @Nullable String problem(String text) {
        return JsonSyntax.ofWhole(text).problem();
    }

    /** The line of what is wrong with text that is no JSON, counted from 1; 0 if it is JSON. */
    public static int problemLine(String text) {
        JsonSyntax syntax = JsonSyntax.ofWhole(text);
        if (syntax.problem() == null) {
            return 0;
        }
        int end = Math.min(syntax.end(), text.stripTrailing().length());
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }

    /** Jackson has limits of its own: then the syntax is right. */
    private static GfException error(JacksonException cause, @Nullable String problem) {
        return Gerror.of(problem == null ? cause.getOriginalMessage() : problem);
    }
}
