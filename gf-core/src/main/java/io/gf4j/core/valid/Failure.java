package io.gf4j.core.valid;

import java.util.Map;

/** Why a value does not pass: what a rule knows for the {@code {words}} of its message. */
record Failure(Map<String, String> words) {
    /** Of a rule whose message needs no words of its own. */
    static final Failure PLAIN = new Failure(Map.of());

    static Failure of(String word, String value) {
        return new Failure(Map.of(word, value));
    }

    static Failure of(String word, String value, String otherWord, String otherValue) {
        return new Failure(Map.of(word, value, otherWord, otherValue));
    }
}
