package io.gf4j.core.template.parse;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the lexer tells apart. */
enum TokenType {
    ERROR,
    BOOL,
    CHAR,
    CHAR_CONSTANT,
    COMPLEX,
    ASSIGN,
    DECLARE,
    EOF,
    FIELD,
    IDENTIFIER,
    LEFT_DELIM,
    LEFT_PAREN,
    NUMBER,
    PIPE,
    RAW_STRING,
    RIGHT_DELIM,
    RIGHT_PAREN,
    SPACE,
    STRING,
    TEXT,
    VARIABLE,
    // Keywords; errors show them in angle brackets.
    BLOCK,
    BREAK,
    CONTINUE,
    DOT,
    DEFINE,
    ELSE,
    END,
    IF,
    NIL,
    RANGE,
    TEMPLATE,
    WITH;

    private static final Map<String, TokenType> KEYWORDS = Map.ofEntries(
            Map.entry("block", BLOCK),
            Map.entry("break", BREAK),
            Map.entry("continue", CONTINUE),
            Map.entry("define", DEFINE),
            Map.entry("else", ELSE),
            Map.entry("end", END),
            Map.entry("if", IF),
            Map.entry("range", RANGE),
            Map.entry("nil", NIL),
            Map.entry("template", TEMPLATE),
            Map.entry("with", WITH));

    static @Nullable TokenType keyword(String word) {
        return KEYWORDS.get(word);
    }

    boolean isKeyword() {
        return compareTo(BLOCK) >= 0;
    }
}
