package io.gf4j.http.input;

import io.gf4j.core.error.Gerror;
import io.gf4j.core.fmt.Fmt;
import java.nio.charset.StandardCharsets;

/** The escapes of queries and forms: {@code %XX}, and {@code +} for a space (Go: url.QueryUnescape, QueryEscape). */
public final class QueryText {
    private static final String HEX = "0123456789ABCDEF";

    private QueryText() {}

    /**
     * The text behind the escapes, taken for UTF-8.
     *
     * @throws io.gf4j.core.error.GfException for a broken escape
     */
    public static String unescape(String text) {
        if (text.indexOf('%') < 0) {
            return text.replace('+', ' ');
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == '%') {
                int high = i + 2 < bytes.length ? hexDigit(bytes[i + 1]) : -1;
                int low = i + 2 < bytes.length ? hexDigit(bytes[i + 2]) : -1;
                if (high < 0 || low < 0) {
                    throw broken(bytes, i);
                }
                b = (byte) (high << 4 | low);
                i += 2;
            } else if (b == '+') {
                b = ' ';
            }
            bytes[length++] = b;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static RuntimeException broken(byte[] bytes, int at) {
        String shown = new String(bytes, at, Math.min(3, bytes.length - at), StandardCharsets.UTF_8);
        return Gerror.of(Fmt.sprintf("invalid URL escape %q", shown));
    }

    /** The text with all but ASCII letters, digits and {@code -_.~} escaped. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b)) {
                escaped.append((char) b);
            } else if (b == ' ') {
                escaped.append('+');
            } else {
                escaped.append('%').append(HEX.charAt(b >> 4 & 0xf)).append(HEX.charAt(b & 0xf));
            }
        }
        return escaped.toString();
    }

    private static boolean isPlain(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || b > 0 && "-_.~".indexOf(b) >= 0;
    }

    /** The value of an ASCII hexadecimal digit, or -1. */
    static int hexDigit(int c) {
        return c < 0 || c > 'f' ? -1 : Character.digit(c, 16);
    }
}
