package io.gf4j.core.template.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What holds inside of one definition: its variables, how deep it is nested, and how to fail with a place. */
final class Scope {
    /** Deeper nesting would only be there to exhaust the stack. */
    private static final int MAX_NESTING = 500;

    final Source source;
    final Tokens tokens;
    final Predicate<String> functions;
    private final List<String> variables = new ArrayList<>(List.of("$"));
    private int nesting;
    private int actionLine;
    private int loops;

    Scope(Source source, Tokens tokens, Predicate<String> functions) {
        this.source = source;
        this.tokens = tokens;
        this.functions = functions;
    }

    /** The scope of a definition that begins here. */
    Scope inner() {
        Scope inner = new Scope(source, tokens, functions);
        inner.nesting = nesting;
        return inner;
    }

    void declare(String name) {
        variables.add(name);
    }

    boolean declares(String name) {
        return variables.contains(name);
    }

    int mark() {
        return variables.size();
    }

    void release(int mark) {
        variables.subList(mark, variables.size()).clear();
    }

    void enterLoop() {
        loops++;
    }

    void leaveLoop() {
        loops--;
    }

    boolean inLoop() {
        return loops > 0;
    }

    void nest(String what) {
        if (++nesting > MAX_NESTING) {
            throw error("max " + what + " depth exceeded");
        }
    }

    void unnest() {
        nesting--;
    }

    void actionStartsAt(int line) {
        actionLine = line;
    }

    Token expect(TokenType type, String context) {
        Token token = tokens.nextNonSpace();
        if (!token.is(type)) {
            throw unexpected(token, context);
        }
        return token;
    }

    TemplateException unexpected(Token token, String context) {
        if (!token.is(TokenType.ERROR)) {
            return error("unexpected " + token + " in " + context);
        }
        String since = "";
        if (actionLine != 0 && actionLine != token.line()) {
            String action = token.text().endsWith(" action") ? "" : " in action";
            since = action + " started at " + source.name() + ":" + actionLine;
        }
        return error(token.text() + since);
    }

    TemplateException error(String message) {
        return new TemplateException("template: " + source.name() + ":" + tokens.line() + ": " + message);
    }

    String unquote(String quoted) {
        try {
            return Quoted.text(quoted);
        } catch (Quoted.BadQuote e) {
            throw error(String.valueOf(e.getMessage()));
        }
    }
}
