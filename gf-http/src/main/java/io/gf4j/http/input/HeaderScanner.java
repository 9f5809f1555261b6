package io.gf4j.http.input;

import java.util.Locale;

/** Walks over {@code ; name=value} parameters, whose values may be quoted. */
final class HeaderScanner {
    private static final String SPECIALS = "()<>@,;:\\\"/[]?=";

    private final String text;
    private int at;
    private String name = "";
    private String value = "";

    HeaderScanner(String text, int start) {
        this.text = text;
        this.at = start;
    }

    /** The name in small letters of the parameter just read. */
    String name() {
        return name;
    }

    /** The value of the parameter just read. */
    String value() {
        return value;
    }

    /** Skips spaces; false at the end of the text. */
    boolean skipSpaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    /** Whether nothing but one semicolon is left. */
    boolean isLastSemicolon() {
        return text.substring(at).strip().equals(";");
    }

    /** Reads a parameter; false, without having moved, if there is none or it is broken. */
    boolean param() {
        int start = at;
        if (take(';') && takeName() && take('=') && takeValue()) {
            return true;
        }
        at = start;
        return false;
    }

    private boolean take(char expected) {
        if (!skipSpaces() || text.charAt(at) != expected) {
            return false;
        }
        at++;
        skipSpaces();
        return true;
    }

    private boolean takeName() {
        int end = tokenEnd(text, at);
        name = text.substring(at, end).toLowerCase(Locale.ROOT);
        at = end;
        return !name.isEmpty();
    }

    private boolean takeValue() {
        if (at < text.length() && text.charAt(at) == '"') {
            return takeQuoted();
        }
        int end = tokenEnd(text, at);
        value = text.substring(at, end);
        at = end;
        return !value.isEmpty();
    }

    /** A backslash escapes specials only: old browsers send paths of Windows as they are. */
    private boolean takeQuoted() {
        StringBuilder unquoted = new StringBuilder();
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                value = unquoted.toString();
                at = i + 1;
                return true;
            }
            if (c == '\r' || c == '\n') {
                return false;
            }
            boolean escape = c == '\\' && i + 1 < text.length() && SPECIALS.indexOf(text.charAt(i + 1)) >= 0;
            unquoted.append(escape ? text.charAt(++i) : c);
        }
        return false;
    }

    /** Where the token that begins at {@code start} ends; {@code start} itself if there is none. */
    static int tokenEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isToken(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isToken(char c) {
        return c > ' ' && c < 0x7f && SPECIALS.indexOf(c) < 0;
    }
}
