package io.gf4j.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Canonical header names, {@code content-type} to {@code Content-Type}, and what may stand in a header line. */
final class HeaderNames {
    /** Names that programs write again and again, tokens all of them; bounded, because a client may send any. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private static final int MAX_KNOWN = 512;

    private HeaderNames() {}

    /** The canonical form; a name that holds anything but token characters is returned as it is, as Go does. */
    static String canonical(String name) {
        String token = canonicalToken(name);
        return token == null ? name : token;
    }

    /** The canonical form of a name that goes to the client. */
    static String checked(String name) {
        String token = canonicalToken(name);
        if (token == null) {
            throw new IllegalArgumentException(
                    "header name \"" + printable(name) + "\" holds a character that a header name cannot have");
        }
        return token;
    }

    /** Null if the name is no token. */
    private static @Nullable String canonicalToken(String name) {
        String known = KNOWN.get(name);
        if (known != null || !isToken(name)) {
            return known;
        }
        String canonical = capitalise(name);
        if (KNOWN.size() < MAX_KNOWN) {
            KNOWN.put(name, canonical);
        }
        return canonical;
    }

    static void checkValue(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' && c != '\t' || c == 0x7f) {
                throw new IllegalArgumentException("value of header \"" + name + "\" holds the control character U+"
                        + String.format("%04X", (int) c) + " at index " + i + "; remove or encode it");
            }
        }
    }

    private static String capitalise(String name) {
        char[] chars = name.toCharArray();
        boolean first = true;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (first && c >= 'a' && c <= 'z') {
                chars[i] = (char) (c - 32);
            } else if (!first && c >= 'A' && c <= 'Z') {
                chars[i] = (char) (c + 32);
            }
            first = c == '-';
        }
        String text = new String(chars);
        return text.equals(name) ? name : text;
    }

    static boolean isToken(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letterOrDigit && "!#$%&'*+-.^_`|~".indexOf(c) < 0) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
