package io.gf4j.core.template.parse;

import static io.gf4j.core.template.parse.Letters.EOF;

import io.gf4j.core.fmt.Fmt;
import org.jspecify.annotations.Nullable;

/** Cuts a template into tokens, one at each call. */
final class Lexer {
    private static final String COMMENT_START = "/*";
    private static final String COMMENT_END = "*/";
    /** The marker and the space beside it. */
    private static final int TRIM_LENGTH = 2;

    private final String input;
    private final Delimiters delimiters;
    private int pos;
    private int start;
    private int countedTo;
    private int line = 1;
    private int parenDepth;
    private boolean insideAction;
    private @Nullable Token failed;

    Lexer(String input, Delimiters delimiters) {
        this.input = input;
        this.delimiters = delimiters;
    }

    /** The next token; after an error, and at the end, the same one again. */
    Token next() {
        if (failed != null) {
            return failed;
        }
        return insideAction ? action() : text();
    }

    private Token text() {
        int found = input.indexOf(delimiters.left(), pos);
        while (found >= 0) {
            boolean trim = trimsLeft(found + delimiters.left().length());
            pos = trim ? Math.max(pos, trimmedEnd(found)) : found;
            if (pos > start) {
                Token text = emit(TokenType.TEXT);
                pos = found;
                start = found;
                return text;
            }
            start = found;
            int afterMarker = found + delimiters.left().length() + (trim ? TRIM_LENGTH : 0);
            if (!input.startsWith(COMMENT_START, afterMarker)) {
                pos = found + delimiters.left().length();
                Token left = emit(TokenType.LEFT_DELIM);
                pos = afterMarker;
                start = pos;
                insideAction = true;
                parenDepth = 0;
                return left;
            }
            Token error = comment(afterMarker);
            if (error != null) {
                return error;
            }
            found = input.indexOf(delimiters.left(), pos);
        }
        pos = input.length();
        return emit(pos > start ? TokenType.TEXT : TokenType.EOF);
    }

    /** Skips a comment; null if it is in order. */
    private @Nullable Token comment(int at) {
        start = at;
        int end = input.indexOf(COMMENT_END, at + COMMENT_START.length());
        if (end < 0) {
            return error("unclosed comment");
        }
        pos = end + COMMENT_END.length();
        if (!atRightDelim()) {
            return error("comment ends before closing delimiter");
        }
        skipRightDelim();
        start = pos;
        return null;
    }

    private Token action() {
        if (atRightDelim()) {
            return parenDepth == 0 ? rightDelim() : error("unclosed left paren");
        }
        int letter = peek();
        if (letter == EOF) {
            return error("unclosed action");
        }
        if (Letters.isSpace(letter)) {
            return space();
        }
        if (Letters.isDigit(letter) || letter == '+' || letter == '-') {
            return number();
        }
        if (Letters.isAlphaNumeric(letter)) {
            return identifier();
        }
        pos += Character.charCount(letter);
        return switch (letter) {
            case '=' -> emit(TokenType.ASSIGN);
            case '|' -> emit(TokenType.PIPE);
            case ':' -> accept("=") ? emit(TokenType.DECLARE) : error("expected :=");
            case '"' -> quoted('"', TokenType.STRING, "unterminated quoted string");
            case '\'' -> quoted('\'', TokenType.CHAR_CONSTANT, "unterminated character constant");
            case '`' -> rawString();
            case '$' -> atTerminator() ? emit(TokenType.VARIABLE) : name(TokenType.VARIABLE);
            case '.' -> dot();
            case '(' -> {
                parenDepth++;
                yield emit(TokenType.LEFT_PAREN);
            }
            case ')' -> --parenDepth < 0 ? error("unexpected right paren") : emit(TokenType.RIGHT_PAREN);
            default ->
                Letters.isPrintableAscii(letter)
                        ? emit(TokenType.CHAR)
                        : error(Fmt.sprintf("unrecognized character in action: %#U", letter));
        };
    }

    private Token rightDelim() {
        start = trimsRight() ? pos + TRIM_LENGTH : pos;
        int end = start + delimiters.right().length();
        Token token = new Token(TokenType.RIGHT_DELIM, start, input.substring(start, end), lineAt(start));
        skipRightDelim();
        start = pos;
        insideAction = false;
        return token;
    }

    private void skipRightDelim() {
        boolean trim = trimsRight();
        pos += delimiters.right().length() + (trim ? TRIM_LENGTH : 0);
        while (trim && Letters.isSpace(peek())) {
            pos++;
        }
    }

    private Token space() {
        while (Letters.isSpace(peek())) {
            pos++;
        }
        int last = pos - 1;
        if (input.startsWith("-" + delimiters.right(), pos)) {
            pos = last;
            if (pos == start) {
                return rightDelim();
            }
        }
        return emit(TokenType.SPACE);
    }

    private Token identifier() {
        skipAlphaNumeric();
        if (!atTerminator()) {
            return badCharacter();
        }
        String word = input.substring(start, pos);
        if (word.equals("true") || word.equals("false")) {
            return emit(TokenType.BOOL);
        }
        TokenType keyword = TokenType.keyword(word);
        return emit(keyword == null ? TokenType.IDENTIFIER : keyword);
    }

    private Token dot() {
        if (Letters.isDigit(peek())) {
            pos = start;
            return number();
        }
        return atTerminator() ? emit(TokenType.DOT) : name(TokenType.FIELD);
    }

    private Token name(TokenType type) {
        skipAlphaNumeric();
        return atTerminator() ? emit(type) : badCharacter();
    }

    private Token badCharacter() {
        int letter = peek();
        return error(Fmt.sprintf("bad character %#U", letter));
    }

    private Token quoted(char quote, TokenType type, String unterminated) {
        while (true) {
            int letter = nextLetter();
            if (letter == '\\') {
                letter = nextLetter();
                if (letter != EOF && letter != '\n') {
                    continue;
                }
            }
            if (letter == EOF || letter == '\n') {
                return error(unterminated);
            }
            if (letter == quote) {
                return emit(type);
            }
        }
    }

    private Token rawString() {
        int end = input.indexOf('`', pos);
        if (end < 0) {
            return error("unterminated raw quoted string");
        }
        pos = end + 1;
        return emit(TokenType.RAW_STRING);
    }

    private Token number() {
        if (!scanNumber()) {
            return badNumber();
        }
        if (peek() == '+' || peek() == '-') {
            return scanNumber() && input.charAt(pos - 1) == 'i' ? emit(TokenType.COMPLEX) : badNumber();
        }
        return emit(TokenType.NUMBER);
    }

    private Token badNumber() {
        return error(Fmt.sprintf("bad number syntax: %q", input.substring(start, pos)));
    }

    private boolean scanNumber() {
        accept("+-");
        String digits = "0123456789_";
        boolean hex = false;
        if (accept("0")) {
            if (accept("xX")) {
                digits = "0123456789abcdefABCDEF_";
                hex = true;
            } else if (accept("oO")) {
                digits = "01234567_";
            } else if (accept("bB")) {
                digits = "01_";
            }
        }
        acceptRun(digits);
        if (accept(".")) {
            acceptRun(digits);
        }
        boolean decimal = digits.startsWith("0123456789") && !hex;
        if ((decimal && accept("eE")) || (hex && accept("pP"))) {
            accept("+-");
            acceptRun("0123456789_");
        }
        accept("i");
        if (Letters.isAlphaNumeric(peek())) {
            nextLetter();
            return false;
        }
        return true;
    }

    private boolean trimsLeft(int at) {
        return at + 1 < input.length() && input.charAt(at) == '-' && Letters.isSpace(input.charAt(at + 1));
    }

    private int trimmedEnd(int end) {
        int trimmed = end;
        while (trimmed > start && Letters.isSpace(input.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }

    private boolean trimsRight() {
        return Letters.isSpace(peek()) && input.startsWith("-" + delimiters.right(), pos + 1);
    }

    private boolean atRightDelim() {
        return trimsRight() || input.startsWith(delimiters.right(), pos);
    }

    private boolean atTerminator() {
        int letter = peek();
        return letter == EOF
                || Letters.isSpace(letter)
                || ".,|:)(".indexOf(letter) >= 0
                || input.startsWith(delimiters.right(), pos);
    }

    private void skipAlphaNumeric() {
        while (Letters.isAlphaNumeric(peek())) {
            pos += Character.charCount(peek());
        }
    }

    private boolean accept(String letters) {
        int letter = peek();
        if (letter != EOF && letters.indexOf(letter) >= 0) {
            pos++;
            return true;
        }
        return false;
    }

    private void acceptRun(String letters) {
        while (accept(letters)) {
            // accept moves on
        }
    }

    private int peek() {
        return pos < input.length() ? input.codePointAt(pos) : EOF;
    }

    private int nextLetter() {
        int letter = peek();
        if (letter != EOF) {
            pos += Character.charCount(letter);
        }
        return letter;
    }

    private Token emit(TokenType type) {
        Token token = new Token(type, start, input.substring(start, pos), lineAt(start));
        start = pos;
        return token;
    }

    private Token error(String message) {
        failed = new Token(TokenType.ERROR, start, message, lineAt(start));
        return failed;
    }

    private int lineAt(int position) {
        for (; countedTo < position; countedTo++) {
            if (input.charAt(countedTo) == '\n') {
                line++;
            }
        }
        return line;
    }
}
