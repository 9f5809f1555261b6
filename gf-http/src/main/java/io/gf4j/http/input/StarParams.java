package io.gf4j.http.input;

import io.gf4j.core.error.GfException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parameters with an encoding, {@code filename*=utf-8''%e4.txt}, or in pieces, {@code name*0=a; name*1=b} (RFC 2231).
 */
final class StarParams {
    private StarParams() {}

    /** The parameters with those that have a star in their name put together. */
    static Map<String, String> join(Map<String, String> params) {
        Map<String, String> joined = new HashMap<>();
        Set<String> starred = new HashSet<>();
        params.forEach((name, value) -> {
            int star = name.indexOf('*');
            if (star < 0) {
                joined.put(name, value);
            } else {
                starred.add(name.substring(0, star));
            }
        });
        for (String name : starred) {
            String whole = params.get(name + "*");
            String value = whole == null ? pieces(name, params) : decoded(whole);
            if (value != null) {
                joined.put(name, value);
            }
        }
        return joined;
    }

    private static @Nullable String pieces(String name, Map<String, String> params) {
        StringBuilder value = new StringBuilder();
        for (int n = 0; ; n++) {
            String plain = params.get(name + "*" + n);
            String encoded = plain == null ? params.get(name + "*" + n + "*") : null;
            if (plain == null && encoded == null) {
                return n == 0 ? null : value.toString();
            }
            String piece = encoded == null ? plain : n == 0 ? decoded(encoded) : percentDecoded(encoded);
            value.append(piece == null ? "" : piece);
        }
    }

    /** The text behind {@code charset'language'}; null if the charset is another one. */
    private static @Nullable String decoded(String value) {
        int first = value.indexOf('\'');
        int second = first < 0 ? -1 : value.indexOf('\'', first + 1);
        if (second < 0) {
            return null;
        }
        String charset = value.substring(0, first).toLowerCase(Locale.ROOT);
        boolean known = charset.equals("utf-8") || charset.equals("us-ascii");
        return known ? percentDecoded(value.substring(second + 1)) : null;
    }

    private static @Nullable String percentDecoded(String text) {
        try {
            return QueryText.unescape(text.replace("+", "%2B"));
        } catch (GfException e) {
            return null;
        }
    }
}
