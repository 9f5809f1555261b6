package io.gf4j.http;

/** Splits {@code host:port}. */
final class HostPort {
    private HostPort() {}

    /** The text before the last colon if digits follow it, else all of it. */
    static String host(String text) {
        int colon = text.lastIndexOf(':');
        if (colon <= 0 || colon == text.length() - 1) {
            return text;
        }
        for (int i = colon + 1; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return text;
            }
        }
        return text.substring(0, colon);
    }
}
