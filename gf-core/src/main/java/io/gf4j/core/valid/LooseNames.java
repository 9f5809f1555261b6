package io.gf4j.core.valid;

/** Names that are the same but for case and symbols: {@code user_id}, {@code User-Id}, {@code userID}. */
final class LooseNames {
    private LooseNames() {}

    /** Compares without copying: names are compared for every value that is absent. */
    static boolean match(String one, String other) {
        int i = 0;
        int k = 0;
        while (true) {
            i = skipSymbols(one, i);
            k = skipSymbols(other, k);
            if (i == one.length() || k == other.length()) {
                return i == one.length() && k == other.length();
            }
            if (fold(one.charAt(i++)) != fold(other.charAt(k++))) {
                return false;
            }
        }
    }

    private static int skipSymbols(String name, int from) {
        int i = from;
        while (i < name.length() && isSymbol(name.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSymbol(char c) {
        return c < 128 && !Character.isLetterOrDigit(c);
    }

    private static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
