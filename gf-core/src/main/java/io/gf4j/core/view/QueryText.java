package io.gf4j.core.view;

import io.gf4j.core.fmt.Fmt;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Values of query strings (Go: package gurl). */
final class QueryText {
    private QueryText() {}

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    /** The decoded text; an escape that is none gives Go's words about it. */
    static String decode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%') {
                int value = hex(bytes, i + 1) * 16 + hex(bytes, i + 2);
                if (value < 0) {
                    String rest = new String(bytes, i, Math.min(3, bytes.length - i), StandardCharsets.UTF_8);
                    return Fmt.sprintf("invalid URL escape %q", rest);
                }
                out.write(value);
                i += 2;
            } else {
                out.write(bytes[i] == '+' ? ' ' : bytes[i]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int hex(byte[] bytes, int at) {
        int digit = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        return digit < 0 ? -256 : digit;
    }
}
