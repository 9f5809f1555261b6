package io.gf4j.core.config;

import java.util.Locale;

/** Names of keys as ghttp compares them where spelling does not matter. */
final class KeyName {
    private KeyName() {}

    /**
     * The name without case and symbols: {@code read_timeout}, {@code readTimeout} and {@code Read-Timeout} are one.
     */
    static String plain(String key) {
        StringBuilder plain = new StringBuilder(key.length());
        for (char c : key.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c != '-' && c != '_' && c != '.' && c != ' ') {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
