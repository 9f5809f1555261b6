package io.gf4j.core.template.parse;

/** What counts as what inside of an action. */
final class Letters {
    static final int EOF = -1;

    private Letters() {}

    static boolean isSpace(int letter) {
        return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
    }

    static boolean isDigit(int letter) {
        return letter >= '0' && letter <= '9';
    }

    static boolean isAlphaNumeric(int letter) {
        return letter == '_' || (letter != EOF && (Character.isLetter(letter) || Character.isDigit(letter)));
    }

    static boolean isPrintableAscii(int letter) {
        return letter >= ' ' && letter < 0x7F;
    }
}
