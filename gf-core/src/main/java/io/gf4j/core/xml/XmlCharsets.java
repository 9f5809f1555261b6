package io.gf4j.core.xml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/** The text of an XML document by the encoding that it declares. */
final class XmlCharsets {
    private XmlCharsets() {}

    /** The text without its declaration; null if the encoding is unknown. */
    static @Nullable String decode(byte[] document) {
        String utf8 = new String(document, StandardCharsets.UTF_8).strip();
        if (!utf8.startsWith("<?xml")) {
            return utf8;
        }
        int end = utf8.indexOf("?>");
        if (end < 0) {
            return null;
        }
        String encoding = encoding(utf8.substring(0, end));
        if (encoding.isEmpty() || encoding.equalsIgnoreCase("UTF-8") || encoding.equalsIgnoreCase("UTF8")) {
            return utf8.substring(end + 2);
        }
        try {
            String text = new String(document, Charset.forName(encoding));
            return text.substring(text.indexOf("?>") + 2).strip();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** The quoted value behind {@code encoding=}; empty if there is none. */
    private static String encoding(String declaration) {
        int at = declaration.indexOf("encoding");
        int equals = at < 0 ? -1 : declaration.indexOf('=', at);
        if (equals < 0) {
            return "";
        }
        String rest = declaration.substring(equals + 1).stripLeading();
        int end = rest.isEmpty() ? -1 : rest.indexOf(rest.charAt(0), 1);
        return end < 0 ? "" : rest.substring(1, end);
    }
}
