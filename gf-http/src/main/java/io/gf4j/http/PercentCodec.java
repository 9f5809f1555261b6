package io.gf4j.http;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Percent encoding of paths with Go's rules on which characters need it. */
final class PercentCodec {
    private static final String HEX = "0123456789ABCDEF";
    private static final String PLAIN_MARKS = "-_.~$&+,/:;=@";

    private PercentCodec() {}

    /** The text behind {@code %XX}, taken for UTF-8; null for a broken escape. */
    static @Nullable String decodePath(String path) {
        return path.indexOf('%') < 0 ? path : decode(path.getBytes(StandardCharsets.UTF_8));
    }

    static boolean holdsControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 0x7f) {
                return true;
            }
        }
        return false;
    }

    /** Whether the path needs no further encoding, though it may be encoded more than it had to be. */
    static boolean isEncoded(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (!isPlain(c) && "!'()*[]%".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String decode(byte[] bytes) {
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == '%') {
                int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
                int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    return null;
                }
                b = (byte) (high << 4 | low);
                i += 2;
            }
            bytes[length++] = b;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    /** The path with {@code %XX} for what may not stand in one. */
    static String encodePath(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (!isPlain(path.charAt(i))) {
                return encode(path);
            }
        }
        return path;
    }

    private static String encode(String path) {
        StringBuilder text = new StringBuilder(path.length() + 16);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && isPlain((char) b)) {
                text.append((char) b);
            } else {
                text.append('%').append(HEX.charAt(b >> 4 & 0xf)).append(HEX.charAt(b & 0xf));
            }
        }
        return text.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN_MARKS.indexOf(c) >= 0;
    }
}
