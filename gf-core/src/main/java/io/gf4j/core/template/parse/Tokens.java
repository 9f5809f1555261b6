package io.gf4j.core.template.parse;

import java.util.ArrayDeque;
import java.util.Deque;

/** Tokens with a place for those that were looked at and put back. */
final class Tokens {
    private final Lexer lexer;
    private final Deque<Token> putBack = new ArrayDeque<>();
    private int line = 1;

    Tokens(Lexer lexer) {
        this.lexer = lexer;
    }

    Token next() {
        if (!putBack.isEmpty()) {
            return putBack.pop();
        }
        Token token = lexer.next();
        line = token.line();
        return token;
    }

    Token nextNonSpace() {
        Token token = next();
        while (token.is(TokenType.SPACE)) {
            token = next();
        }
        return token;
    }

    Token peek() {
        Token token = next();
        putBack(token);
        return token;
    }

    /** Drops spaces, too. */
    Token peekNonSpace() {
        Token token = nextNonSpace();
        putBack(token);
        return token;
    }

    void putBack(Token token) {
        putBack.push(token);
    }

    /** The line of the last token read, which errors name. */
    int line() {
        return line;
    }
}
