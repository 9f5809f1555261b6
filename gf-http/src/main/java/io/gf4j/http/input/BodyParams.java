package io.gf4j.http.input;

import io.gf4j.core.error.GfException;
import io.gf4j.core.json.Gjson;
import io.gf4j.core.json.Options;
import io.gf4j.core.xml.XmlDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters in a body, by its look and not by its declared type (Go: ghttp's parseBody). */
public final class BodyParams {
    private static final Options NUMBERS_AS_TEXT = new Options(false, "", "", true);
    private static final String XML_HEAD = "<?xml";

    private BodyParams() {}

    /**
     * A JSON object, which is put in {@code known}, or an XML document, or pairs as {@link NestedNames} has them; what
     * is none of them has no parameters.
     *
     * @param known what the body had before, or null
     * @param isMultipart whether pairs are not looked for
     */
    public static @Nullable Map<String, @Nullable Object> of(
            byte[] body, @Nullable Map<String, @Nullable Object> known, boolean isMultipart) {
        String text = new String(body, StandardCharsets.UTF_8);
        String trimmed = text.strip();
        Map<String, @Nullable Object> params = known;
        if (trimmed.startsWith("{") && trimmed.endsWith("}")) {
            params = json(trimmed, known);
        } else if (trimmed.length() > XML_HEAD.length()
                        && trimmed.regionMatches(true, 0, XML_HEAD, 0, XML_HEAD.length())
                || trimmed.startsWith("<") && trimmed.endsWith(">")) {
            params = XmlDecoder.decodeWithoutRoot(body);
        }
        return params == null && !isMultipart && !trimmed.isEmpty() ? pairs(text) : params;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, @Nullable Object> json(
            String text, @Nullable Map<String, @Nullable Object> known) {
        Map<String, @Nullable Object> object;
        try {
            object = (Map<String, @Nullable Object>) Gjson.decode(text, NUMBERS_AS_TEXT);
        } catch (GfException e) {
            return known;
        }
        if (known == null || object == null) {
            return object;
        }
        known.putAll(object);
        return known;
    }

    private static @Nullable Map<String, @Nullable Object> pairs(String text) {
        try {
            return NestedNames.parse(text);
        } catch (GfException e) {
            return null;
        }
    }
}
