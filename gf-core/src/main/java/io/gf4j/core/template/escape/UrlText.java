package io.gf4j.core.template.escape;

import io.gf4j.core.html.SafeKind;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/** Values in addresses. */
final class UrlText {
    private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto");
    private static final String RESERVED = "!#$&*+,/:;=?@[]";

    private UrlText() {}

    /** Lets through what leads to a page and runs no script. */
    static String filter(Content content) {
        boolean safe = content.is(SafeKind.URL) || isSafe(content.text());
        return safe ? content.text() : "#" + Escapes.FAILSAFE;
    }

    private static boolean isSafe(String url) {
        int colon = url.indexOf(':');
        if (colon < 0) {
            return true;
        }
        String scheme = url.substring(0, colon);
        return scheme.indexOf('/') >= 0 || SAFE_SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
    }

    /** For a part of the query. */
    static String escape(Content content) {
        return process(content.text(), content.is(SafeKind.URL));
    }

    /** For what comes before the query: what has a meaning there keeps it. */
    static String normalize(Content content) {
        return process(content.text(), true);
    }

    private static String process(String url, boolean normalize) {
        byte[] bytes = url.getBytes(StandardCharsets.UTF_8);
        StringBuilder out = new StringBuilder(bytes.length + 16);
        for (int i = 0; i < bytes.length; i++) {
            int octet = Byte.toUnsignedInt(bytes[i]);
            boolean escaped =
                    octet == '%' && i + 2 < bytes.length && Ascii.isHex(bytes[i + 1]) && Ascii.isHex(bytes[i + 2]);
            boolean keeps = (octet < 0x80 && Ascii.isAlphaNumeric((char) octet))
                    || "-._~".indexOf(octet) >= 0
                    || (normalize && (escaped || RESERVED.indexOf(octet) >= 0));
            if (keeps) {
                out.append((char) octet);
            } else {
                out.append('%').append(HexFormat.of().toHexDigits(bytes[i]));
            }
        }
        return out.toString();
    }

    /** For the list of addresses in a srcset. */
    static String srcset(Content content) {
        if (content.is(SafeKind.SRCSET)) {
            return content.text();
        }
        if (content.is(SafeKind.URL)) {
            return process(content.text(), true).replace(",", "%2c");
        }
        StringBuilder out = new StringBuilder();
        String[] elements = content.text().split(",", -1);
        for (int i = 0; i < elements.length; i++) {
            srcsetElement(elements[i], i == 0 ? out : out.append(','));
        }
        return out.toString();
    }

    private static void srcsetElement(String element, StringBuilder out) {
        int start = Ascii.skipSpace(element, 0);
        int end = start;
        while (end < element.length() && !Ascii.isSpace(element.charAt(end))) {
            end++;
        }
        String url = element.substring(start, end);
        String size = element.substring(end);
        boolean plainSize = size.chars()
                .allMatch(letter ->
                        letter < 0x80 && (Ascii.isSpace((char) letter) || Ascii.isAlphaNumeric((char) letter)));
        if (isSafe(url) && plainSize) {
            out.append(element, 0, start).append(process(url, true)).append(size);
        } else {
            out.append('#').append(Escapes.FAILSAFE);
        }
    }
}
