package io.gf4j.http.session;

import java.security.SecureRandom;

/** Bytes that nobody guesses. A class of its own: finding their source takes time, which a start does not have. */
final class SecureBytes {
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecureBytes() {}

    static byte[] of(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
