package io.gf4j.http;

import java.util.regex.Pattern;

/** What may stand in a cookie. net/http drops what may not; here setting it fails, so that the mistake shows. */
final class CookieRules {
    private static final int MAX_DOMAIN = 255;
    private static final Pattern DOMAIN =
            Pattern.compile("\\.?(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}(?<!-)\\.)*[A-Za-z0-9][A-Za-z0-9-]{0,62}(?<!-)\\.?");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");
    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");

    private CookieRules() {}

    static void checkName(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "cookie name \"" + LogText.escape(name) + "\" must be letters, digits and any of !#$%&'*+-.^_`|~");
        }
    }

    static void checkValue(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isValueChar(value.charAt(i))) {
                throw refused("value of cookie \"" + name + "\"", value.charAt(i), i);
            }
        }
    }

    static void checkPath(String name, String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c < ' ' || c >= 0x7f || c == ';') {
                throw refused("path of cookie \"" + name + "\"", c, i);
            }
        }
    }

    static void checkDomain(String name, String domain) {
        if (!domain.isEmpty() && !isDomain(domain)) {
            throw new IllegalArgumentException("domain \"" + LogText.escape(domain) + "\" of cookie \"" + name
                    + "\" is no name of a host; write it without scheme and port");
        }
    }

    static boolean isName(String name) {
        return HeaderNames.isToken(name);
    }

    static boolean isValue(String value) {
        return value.chars().allMatch(CookieRules::isValueChar);
    }

    private static boolean isValueChar(int c) {
        return c >= ' ' && c < 0x7f && c != '"' && c != ';' && c != '\\';
    }

    private static boolean isDomain(String domain) {
        boolean name = domain.length() <= MAX_DOMAIN
                && DOMAIN.matcher(domain).matches()
                && LETTER.matcher(domain).find();
        return name || IPV4.matcher(domain).matches();
    }

    private static IllegalArgumentException refused(String what, char c, int index) {
        return new IllegalArgumentException(what + " holds the character U+" + String.format("%04X", (int) c)
                + " at index " + index + "; remove or encode it");
    }
}
