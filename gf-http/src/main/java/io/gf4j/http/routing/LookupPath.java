package io.gf4j.http.routing;

/** Which text of a request's path the router compares with its patterns. */
public final class LookupPath {
    private LookupPath() {}

    /**
     * The decoded path without slashes at its end; but the path as it came where its escapes are not the ones that Go
     * would write, so that {@code %2F} stays inside its segment and {@code /%73tatic} is not {@code /static}.
     *
     * @param decoded the path with its escapes resolved, perhaps rewritten since
     * @param wire the path as it came, without its query
     */
    public static String of(String decoded, String wire) {
        return isAsGoWritesIt(wire) ? withoutTrailingSlashes(decoded) : wire;
    }

    /** The path without slashes at its end; {@code /} if nothing else is left. */
    public static String withoutTrailingSlashes(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return end == 0 ? "/" : path.substring(0, end);
    }

    private static boolean isAsGoWritesIt(String wire) {
        for (int i = 0; i < wire.length(); i++) {
            char c = wire.charAt(i);
            if (c == '%') {
                int octet = escapedOctet(wire, i);
                if (octet < 0 || isPlain((char) octet)) {
                    return false;
                }
                i += 2;
            } else if (!isPlain(c)) {
                return false;
            }
        }
        return true;
    }

    /** The octet that two capital hexadecimal digits after {@code percent} name, or -1. */
    private static int escapedOctet(String wire, int percent) {
        if (percent + 2 >= wire.length()) {
            return -1;
        }
        int high = capitalHex(wire.charAt(percent + 1));
        int low = capitalHex(wire.charAt(percent + 2));
        return high < 0 || low < 0 ? -1 : (high << 4) | low;
    }

    private static int capitalHex(char c) {
        return c >= 'a' ? -1 : Character.digit(c, 16);
    }

    /** Whether Go leaves the character as it is in a path (Go: {@code url.URL.EscapedPath}). */
    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= '@' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || "$&+,-./:;=_~".indexOf(c) >= 0;
    }
}
