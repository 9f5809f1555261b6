package io.gf4j.http.engine.undertow;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Undertow reads and writes header bytes as Latin-1; Go programs mean UTF-8. */
final class Utf8Headers {
    private Utf8Headers() {}

    /** What Undertow read, as UTF-8 text. */
    static String decode(String latin1) {
        return isAscii(latin1) ? latin1 : new String(latin1.getBytes(ISO_8859_1), UTF_8);
    }

    /** The text to hand to Undertow so that it sends UTF-8. */
    static String encode(String text) {
        return isAscii(text) ? text : new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7f) {
                return false;
            }
        }
        return true;
    }
}
