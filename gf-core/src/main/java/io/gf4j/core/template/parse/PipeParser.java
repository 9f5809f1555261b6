package io.gf4j.core.template.parse;

import io.gf4j.core.fmt.Fmt;
import io.gf4j.core.template.parse.Node.Command;
import io.gf4j.core.template.parse.Node.Operand;
import io.gf4j.core.template.parse.Node.Pipe;
import io.gf4j.core.template.parse.Node.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what stands inside of an action. */
final class PipeParser {
    private final Scope scope;
    private final Tokens tokens;

    PipeParser(Scope scope) {
        this.scope = scope;
        this.tokens = scope.tokens;
    }

    Pipe pipe(String context, TokenType end) {
        Token first = tokens.peekNonSpace();
        List<Variable> declared = new ArrayList<>();
        boolean assign = declarations(context, declared);
        List<Command> commands = new ArrayList<>();
        while (true) {
            Token token = tokens.nextNonSpace();
            if (token.is(end)) {
                check(commands, context);
                return new Pipe(first.pos(), first.line(), assign, List.copyOf(declared), List.copyOf(commands));
            }
            if (!startsOperand(token)) {
                throw scope.unexpected(token, context);
            }
            tokens.putBack(token);
            commands.add(command());
        }
    }

    /** Reads {@code $i, $v :=} if it is there; tells whether it was an assignment. */
    private boolean declarations(String context, List<Variable> declared) {
        while (tokens.peekNonSpace().is(TokenType.VARIABLE)) {
            Token variable = tokens.next();
            Token behind = tokens.next();
            Token next = behind.is(TokenType.SPACE) ? tokens.nextNonSpace() : behind;
            if (next.is(TokenType.ASSIGN) || next.is(TokenType.DECLARE)) {
                declare(variable, declared);
                return next.is(TokenType.ASSIGN);
            }
            if (!next.is(TokenType.CHAR) || !next.text().equals(",")) {
                tokens.putBack(next);
                if (behind.is(TokenType.SPACE)) {
                    tokens.putBack(behind);
                }
                tokens.putBack(variable);
                return false;
            }
            declare(variable, declared);
            if (!context.equals("range") || declared.size() > 1) {
                throw scope.error("too many declarations in " + context);
            }
            switch (tokens.peekNonSpace().type()) {
                case VARIABLE, RIGHT_DELIM, RIGHT_PAREN -> {}
                default -> throw scope.error("range can only initialize variables");
            }
        }
        return false;
    }

    private void declare(Token variable, List<Variable> declared) {
        declared.add(new Variable(variable.pos(), List.of(variable.text())));
        scope.declare(variable.text());
    }

    private void check(List<Command> commands, String context) {
        if (commands.isEmpty()) {
            throw scope.error("missing value for " + context);
        }
        for (int i = 1; i < commands.size(); i++) {
            switch (commands.get(i).args().getFirst()) {
                case Node.Bool a -> throw notExecutable(i);
                case Node.Dot a -> throw notExecutable(i);
                case Node.Nil a -> throw notExecutable(i);
                case Node.Numeral a -> throw notExecutable(i);
                case Node.Str a -> throw notExecutable(i);
                default -> {}
            }
        }
    }

    private TemplateException notExecutable(int index) {
        return scope.error("non executable command in pipeline stage " + (index + 1));
    }

    private static boolean startsOperand(Token token) {
        return switch (token.type()) {
            case BOOL,
                    CHAR_CONSTANT,
                    COMPLEX,
                    DOT,
                    FIELD,
                    IDENTIFIER,
                    NUMBER,
                    NIL,
                    RAW_STRING,
                    STRING,
                    VARIABLE,
                    LEFT_PAREN -> true;
            default -> false;
        };
    }

    private Command command() {
        int pos = tokens.peekNonSpace().pos();
        List<Operand> args = new ArrayList<>();
        Token token;
        do {
            tokens.peekNonSpace();
            Operand operand = operand();
            if (operand != null) {
                args.add(operand);
            }
            token = tokens.next();
        } while (token.is(TokenType.SPACE));
        if (token.is(TokenType.RIGHT_DELIM) || token.is(TokenType.RIGHT_PAREN)) {
            tokens.putBack(token);
        } else if (!token.is(TokenType.PIPE)) {
            throw scope.unexpected(token, "operand");
        }
        if (args.isEmpty()) {
            throw scope.error("empty command");
        }
        return new Command(pos, List.copyOf(args));
    }

    private @Nullable Operand operand() {
        Operand term = term();
        Token next = tokens.peek();
        if (term == null || !next.is(TokenType.FIELD)) {
            return term;
        }
        List<String> path = new ArrayList<>();
        while (tokens.peek().is(TokenType.FIELD)) {
            path.add(tokens.next().text().substring(1));
        }
        return switch (term) {
            case Node.Field field -> new Node.Field(next.pos(), joined(field.path(), path));
            case Variable variable -> new Variable(next.pos(), joined(variable.path(), path));
            case Node.Identifier identifier -> new Node.Chain(next.pos(), identifier, List.copyOf(path));
            case Pipe pipe -> new Node.Chain(next.pos(), pipe, List.copyOf(path));
            default -> throw scope.error(Fmt.sprintf("unexpected . after term %q", term.toString()));
        };
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    private @Nullable Operand term() {
        Token token = tokens.nextNonSpace();
        int pos = token.pos();
        return switch (token.type()) {
            case IDENTIFIER -> {
                if (!scope.functions.test(token.text())) {
                    throw scope.error(Fmt.sprintf("function %q not defined", token.text()));
                }
                yield new Node.Identifier(pos, token.text());
            }
            case DOT -> new Node.Dot(pos);
            case NIL -> new Node.Nil(pos);
            case VARIABLE -> {
                if (!scope.declares(token.text())) {
                    throw scope.error(Fmt.sprintf("undefined variable %q", token.text()));
                }
                yield new Variable(pos, List.of(token.text()));
            }
            case FIELD -> new Node.Field(pos, List.of(token.text().substring(1)));
            case BOOL -> new Node.Bool(pos, token.text().equals("true"));
            case CHAR_CONSTANT, COMPLEX, NUMBER -> number(token);
            case STRING, RAW_STRING -> new Node.Str(pos, token.text(), scope.unquote(token.text()));
            case LEFT_PAREN -> {
                scope.nest("expression");
                Pipe pipe = pipe("parenthesized pipeline", TokenType.RIGHT_PAREN);
                scope.unnest();
                yield pipe;
            }
            default -> {
                tokens.putBack(token);
                yield null;
            }
        };
    }

    private Operand number(Token token) {
        try {
            Object value = token.is(TokenType.CHAR_CONSTANT)
                    ? (Object) Quoted.character(token.text())
                    : Numbers.value(token.text());
            return new Node.Numeral(token.pos(), token.text(), value);
        } catch (Quoted.BadQuote | NumberFormatException e) {
            throw scope.error(String.valueOf(e.getMessage()));
        }
    }
}
