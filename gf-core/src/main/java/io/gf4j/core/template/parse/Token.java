package io.gf4j.core.template.parse;

import io.gf4j.core.fmt.Fmt;

/** A piece of a template. The text of an error is its message. */
record Token(TokenType type, int pos, String text, int line) {
    private static final int SHOWN = 10;

    boolean is(TokenType other) {
        return type == other;
    }

    /** As errors show it. */
    @Override
    public String toString() {
        if (is(TokenType.EOF)) {
            return "EOF";
        }
        if (is(TokenType.ERROR)) {
            return text;
        }
        if (type.isKeyword()) {
            return "<" + text + ">";
        }
        return text.length() > SHOWN ? Fmt.sprintf("%.10q...", text) : Fmt.sprintf("%q", text);
    }
}
