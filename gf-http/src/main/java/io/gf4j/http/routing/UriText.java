package io.gf4j.http.routing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Text with escapes, as it stands in a URI. */
final class UriText {
    private UriText() {}

    /**
     * Resolves {@code %XX} and plus signs once more, as ghttp does; empty if an escape is broken (Go:
     * {@code gurl.Decode}).
     */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text.replace('+', ' ');
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%') {
                int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
                int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    return "";
                }
                decoded.write((high << 4) | low);
                i += 2;
            } else {
                decoded.write(bytes[i] == '+' ? ' ' : bytes[i]);
            }
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }
}
