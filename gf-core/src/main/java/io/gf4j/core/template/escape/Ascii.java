package io.gf4j.core.template.escape;

/** Searches in markup. */
final class Ascii {
    private static final String SPACES = " \t\n\f\r";

    private Ascii() {}

    static int indexOfAny(String text, String letters, int from) {
        for (int i = from; i < text.length(); i++) {
            if (letters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    static boolean isSpace(char letter) {
        return SPACES.indexOf(letter) >= 0;
    }

    static int skipSpace(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static boolean isAlpha(char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
    }

    static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    static boolean isAlphaNumeric(char letter) {
        return isAlpha(letter) || isDigit(letter);
    }

    static boolean isHex(int letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f') || (letter >= 'A' && letter <= 'F');
    }
}
