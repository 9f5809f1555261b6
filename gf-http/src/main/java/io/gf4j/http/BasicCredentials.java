package io.gf4j.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Base64 of an Authorization header, with Go's words for what is wrong with it. */
final class BasicCredentials {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private BasicCredentials() {}

    /** The text behind the base64, which {@link #wrongAt} has found to be in order. */
    static String decode(String base64) {
        byte[] bytes = Base64.getMimeDecoder().decode(base64);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Where base64 is broken, as Go counts it; -1 if it is not. */
    static int wrongAt(String base64) {
        int inGroup = 0;
        for (int i = 0; i < base64.length(); i++) {
            char c = base64.charAt(i);
            if (c == '=') {
                return wrongPadding(base64, i, inGroup);
            }
            if (ALPHABET.indexOf(c) >= 0) {
                inGroup = (inGroup + 1) % 4;
            } else if (c != '\r' && c != '\n') {
                return i;
            }
        }
        return inGroup == 0 ? -1 : base64.length() - inGroup;
    }

    private static int wrongPadding(String base64, int at, int inGroup) {
        if (inGroup < 2) {
            return at;
        }
        int next = at + 1;
        if (inGroup == 2) {
            if (next == base64.length()) {
                return next;
            }
            if (base64.charAt(next) != '=') {
                return next;
            }
            next++;
        }
        return next == base64.length() ? -1 : next;
    }
}
