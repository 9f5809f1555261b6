package io.gf4j.core.json.codec;

import io.gf4j.core.fmt.Fmt;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What is wrong with text that is no JSON, in the words of Go's encoding/json, and where its first value ends. */
final class JsonSyntax {
    private static final String BLANKS = " \t\r\n";
    private static final String ESCAPED = "bfnrt\\/\"";

    /** What may come next; Go says so of anything else. */
    private enum Wanted {
        VALUE("looking for beginning of value"),
        ITEM_OR_END("looking for beginning of value"),
        KEY_OR_END("looking for beginning of object key string"),
        KEY("looking for beginning of object key string"),
        COLON("after object key"),
        NEXT_MEMBER("after object key:value pair"),
        NEXT_ITEM("after array element"),
        NOTHING("after top-level value");

        private final String place;

        Wanted(String place) {
            this.place = place;
        }
    }

    private final String text;
    private final boolean first;
    private final StringBuilder open = new StringBuilder();
    private Wanted wanted = Wanted.VALUE;
    private int at;

    private JsonSyntax(String text, boolean first) {
        this.text = text;
        this.first = first;
    }

    /** Text that should be one value (Go: json.Unmarshal). */
    static JsonSyntax ofWhole(String text) {
        return new JsonSyntax(text, false);
    }

    /** Text that should begin with a value (Go: json.Decoder). */
    static JsonSyntax ofFirst(String text) {
        return new JsonSyntax(text, true);
    }

    /** Null if nothing is wrong. To be called once. */
    @Nullable
    String problem() {
        while (true) {
            if (first && wanted == Wanted.NOTHING) {
                return null;
            }
            skipBlanks();
            if (at == text.length()) {
                return wanted == Wanted.NOTHING ? null : tooShort();
            }
            @Nullable String problem = step(text.charAt(at));
            if (problem != null) {
                return problem;
            }
        }
    }

    /** Where the value ends in which {@link #problem} found none, or where it found one. */
    int end() {
        return at;
    }

    private @Nullable String step(char c) {
        return switch (wanted) {
            case VALUE -> value(c);
            case ITEM_OR_END -> c == ']' ? close() : value(c);
            case KEY_OR_END -> c == '}' ? close() : key(c);
            case KEY -> key(c);
            case COLON -> c == ':' ? next(Wanted.VALUE) : unexpected();
            case NEXT_MEMBER -> c == ',' ? next(Wanted.KEY) : c == '}' ? close() : unexpected();
            case NEXT_ITEM -> c == ',' ? next(Wanted.VALUE) : c == ']' ? close() : unexpected();
            case NOTHING -> unexpected();
        };
    }

    private @Nullable String value(char c) {
        return switch (c) {
            case '{' -> open(c, Wanted.KEY_OR_END);
            case '[' -> open(c, Wanted.ITEM_OR_END);
            case '"' -> scalar(string());
            case 't' -> scalar(literal("true"));
            case 'f' -> scalar(literal("false"));
            case 'n' -> scalar(literal("null"));
            default -> c == '-' || isDigit(c) ? scalar(number()) : unexpected();
        };
    }

    private @Nullable String key(char c) {
        if (c != '"') {
            return unexpected();
        }
        wanted = Wanted.COLON;
        return string();
    }

    private @Nullable String next(Wanted next) {
        at++;
        wanted = next;
        return null;
    }

    private @Nullable String open(char bracket, Wanted next) {
        open.append(bracket);
        return next(next);
    }

    private @Nullable String close() {
        open.setLength(open.length() - 1);
        at++;
        return scalar(null);
    }

    /** A value has ended, if there is no problem with it. */
    private @Nullable String scalar(@Nullable String problem) {
        wanted = open.isEmpty()
                ? Wanted.NOTHING
                : open.charAt(open.length() - 1) == '{' ? Wanted.NEXT_MEMBER : Wanted.NEXT_ITEM;
        return problem;
    }

    private @Nullable String literal(String word) {
        for (int i = 0; i < word.length(); i++, at++) {
            if (peek() != word.charAt(i)) {
                return unexpected("in literal " + word + " (expecting '" + word.charAt(i) + "')");
            }
        }
        return null;
    }

    private @Nullable String number() {
        at += peek() == '-' ? 1 : 0;
        if (peek() == '0') {
            at++;
        } else if (!skipDigits()) {
            return unexpected("in numeric literal");
        }
        if (peek() == '.') {
            at++;
            if (!skipDigits()) {
                return unexpected("after decimal point in numeric literal");
            }
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            at += peek() == '+' || peek() == '-' ? 1 : 0;
            if (!skipDigits()) {
                return unexpected("in exponent of numeric literal");
            }
        }
        return null;
    }

    private @Nullable String string() {
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return null;
            }
            if (c < ' ') {
                return unexpected("in string literal");
            }
            if (c == '\\') {
                at++;
                @Nullable String problem = escape();
                if (problem != null) {
                    return problem;
                }
            }
        }
        return tooShort();
    }

    private @Nullable String escape() {
        if (peek() != 'u') {
            return ESCAPED.indexOf(peek()) < 0 ? unexpected("in string escape code") : null;
        }
        for (int i = 0; i < 4; i++) {
            at++;
            if (Character.digit(peek(), 16) < 0) {
                return unexpected("in \\u hexadecimal character escape");
            }
        }
        return null;
    }

    /** Go looks at a blank behind the end of the text. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private boolean skipDigits() {
        int start = at;
        while (isDigit(peek())) {
            at++;
        }
        return at > start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void skipBlanks() {
        while (at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private String unexpected() {
        return unexpected(wanted.place);
    }

    /** Go's characters are bytes. */
    private String unexpected(String place) {
        if (at >= text.length()) {
            return first ? tooShort() : "invalid character ' ' " + place;
        }
        byte[] bytes = Character.toString(text.codePointAt(at)).getBytes(StandardCharsets.UTF_8);
        return Fmt.sprintf("invalid character %q %s", bytes[0] & 0xff, place);
    }

    private String tooShort() {
        if (!first) {
            return "unexpected end of JSON input";
        }
        return text.chars().allMatch(c -> BLANKS.indexOf(c) >= 0) ? "EOF" : "unexpected EOF";
    }
}
