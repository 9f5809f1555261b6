package io.gf4j.core.json;

import io.gf4j.core.error.Gcode;
import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import io.gf4j.core.json.codec.JsonText;
import io.gf4j.core.xml.XmlDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Documents of text, by its type or by its look (Go: gjson's loadContentWithOptions). */
final class Content {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final String JSON = "json";
    private static final String JS = "js";
    private static final String XML = "xml";

    private final byte[] data;
    private final String text;

    private Content(byte[] data) {
        int mark = BYTE_ORDER_MARK.length;
        boolean marked = data.length >= mark && Arrays.equals(data, 0, mark, BYTE_ORDER_MARK, 0, mark);
        this.data = marked ? Arrays.copyOfRange(data, mark, data.length) : data;
        this.text = new String(this.data, StandardCharsets.UTF_8);
    }

    /**
     * The document of no bytes is empty.
     *
     * @param type {@code json}, {@code js}, {@code xml}, with or without a dot before it; empty to look at the content
     * @param keepsNumbers whether the numbers of JSON keep their text
     */
    static Json load(byte[] data, String type, boolean keepsNumbers) {
        Content content = new Content(data);
        if (content.text.isEmpty()) {
            return new Json(null);
        }
        String plain = type.startsWith(".") ? type.substring(1) : type;
        return new Json(
                switch (plain) {
                    case "" -> content.byLook(keepsNumbers);
                    case JSON, JS -> content.json(keepsNumbers);
                    case XML -> content.xml();
                    default ->
                        throw Gerror.newCodef(
                                Gcode.CODE_INVALID_PARAMETER,
                                "unsupported type \"%s\" for loading, all supported types: json, xml",
                                type);
                });
    }

    private @Nullable Object byLook(boolean keepsNumbers) {
        @Nullable Object value;
        try {
            value = JsonText.decode(text, keepsNumbers);
        } catch (GfException e) {
            if (looksLikeXml(text.strip())) {
                return xml();
            }
            throw Gerror.newCode(Gcode.CODE_OPERATION_FAILED, "unable auto check the data format type");
        }
        return notText(value);
    }

    private @Nullable Object json(boolean keepsNumbers) {
        return notText(JsonText.decodeFirst(text, keepsNumbers));
    }

    private Object xml() {
        @Nullable Object document = XmlDecoder.decode(data);
        if (document == null) {
            throw Gerror.of("the content is no XML");
        }
        return document;
    }

    private @Nullable Object notText(@Nullable Object value) {
        if (value instanceof String) {
            throw Gerror.newf("json decoding failed for content: %s", text);
        }
        return value;
    }

    /** Go asks the expression {@code ^\s*<.+>[\S\s]+<.+>\s*$}, which takes long for some texts. */
    private static boolean looksLikeXml(String text) {
        int last = text.length() - 1;
        if (!text.startsWith("<") || !text.endsWith(">")) {
            return false;
        }
        int firstTagEnd = text.indexOf('>', 2);
        int lastTag = text.lastIndexOf('<', last - 2);
        return lastTag >= firstTagEnd + 2 && text.lastIndexOf('\n', firstTagEnd) < 0 && text.indexOf('\n', lastTag) < 0;
    }
}
