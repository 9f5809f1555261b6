package io.gf4j.core.template.parse;

import io.gf4j.core.fmt.Fmt;
import io.gf4j.core.template.parse.Node.Block;
import io.gf4j.core.template.parse.Node.Branch;
import io.gf4j.core.template.parse.Node.BranchKind;
import io.gf4j.core.template.parse.Node.Pipe;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads a template and the definitions in it. */
public final class Parser {
    private final Tokens tokens;
    private final Map<String, Definition> definitions;
    private final Scope scope;
    private final PipeParser pipes;

    private Parser(Scope scope, Map<String, Definition> definitions) {
        this.scope = scope;
        this.tokens = scope.tokens;
        this.definitions = definitions;
        this.pipes = new PipeParser(scope);
    }

    /**
     * The definitions of a text by name, the text itself under its source's name.
     *
     * @param functions which names are functions
     * @throws TemplateException with name and line if the text is no template
     */
    public static Map<String, Definition> parse(Source source, Delimiters delimiters, Predicate<String> functions) {
        Map<String, Definition> definitions = new LinkedHashMap<>();
        Tokens tokens = new Tokens(new Lexer(source.text(), delimiters));
        Parser parser = new Parser(new Scope(source, tokens, functions), definitions);
        parser.add(source.name(), parser.file());
        return definitions;
    }

    private Block file() {
        List<Node> nodes = new ArrayList<>();
        int pos = tokens.peek().pos();
        for (Token next = tokens.peek(); !next.is(TokenType.EOF); next = tokens.peek()) {
            if (next.is(TokenType.LEFT_DELIM)) {
                Token delim = tokens.next();
                Token word = tokens.nextNonSpace();
                if (word.is(TokenType.DEFINE)) {
                    new Parser(scope.inner(), definitions).definition();
                    continue;
                }
                tokens.putBack(word);
                tokens.putBack(delim);
            }
            Part part = textOrAction();
            if (part instanceof Mark mark) {
                throw scope.error("unexpected " + mark);
            }
            nodes.add(((Whole) part).node());
        }
        return new Block(pos, List.copyOf(nodes));
    }

    private void add(String name, Block root) {
        Definition definition = new Definition(name, scope.source, root);
        Definition known = definitions.get(name);
        if (known == null || known.isEmpty()) {
            definitions.put(name, definition);
        } else if (!definition.isEmpty()) {
            throw scope.error(Fmt.sprintf("template: multiple definition of template %q", name));
        }
    }

    private void definition() {
        String context = "define clause";
        String name = name(tokens.nextNonSpace(), context);
        scope.expect(TokenType.RIGHT_DELIM, context);
        add(name, closed(context));
    }

    private Block closed(String context) {
        Items items = items();
        if (items.end() != Mark.END) {
            throw scope.error("unexpected " + items.end() + " in " + context);
        }
        return items.block();
    }

    private String name(Token token, String context) {
        if (!token.is(TokenType.STRING) && !token.is(TokenType.RAW_STRING)) {
            throw scope.unexpected(token, context);
        }
        return scope.unquote(token.text());
    }

    private Items items() {
        List<Node> nodes = new ArrayList<>();
        int pos = tokens.peekNonSpace().pos();
        while (!tokens.peekNonSpace().is(TokenType.EOF)) {
            Part part = textOrAction();
            if (part instanceof Mark mark) {
                return new Items(new Block(pos, List.copyOf(nodes)), mark);
            }
            nodes.add(((Whole) part).node());
        }
        throw scope.error("unexpected EOF");
    }

    private Part textOrAction() {
        Token token = tokens.nextNonSpace();
        if (token.is(TokenType.TEXT)) {
            return new Whole(new Node.Text(token.pos(), token.text()));
        }
        if (!token.is(TokenType.LEFT_DELIM)) {
            throw scope.unexpected(token, "input");
        }
        scope.actionStartsAt(token.line());
        Part action = action();
        scope.actionStartsAt(0);
        return action;
    }

    private Part action() {
        Token token = tokens.nextNonSpace();
        return switch (token.type()) {
            case BLOCK -> new Whole(block());
            case BREAK -> new Whole(jump(token, "{{break}}"));
            case CONTINUE -> new Whole(jump(token, "{{continue}}"));
            case ELSE -> otherwise();
            case END -> {
                scope.expect(TokenType.RIGHT_DELIM, "end");
                yield Mark.END;
            }
            case IF -> new Whole(branch(BranchKind.IF));
            case RANGE -> new Whole(branch(BranchKind.RANGE));
            case WITH -> new Whole(branch(BranchKind.WITH));
            case TEMPLATE -> new Whole(call());
            default -> {
                tokens.putBack(token);
                Pipe pipe = pipes.pipe("command", TokenType.RIGHT_DELIM);
                yield new Whole(new Node.Action(token.pos(), token.line(), pipe));
            }
        };
    }

    private Node jump(Token word, String shown) {
        Token token = tokens.nextNonSpace();
        if (!token.is(TokenType.RIGHT_DELIM)) {
            throw scope.unexpected(token, shown);
        }
        if (!scope.inLoop()) {
            throw scope.error(shown + " outside {{range}}");
        }
        return new Node.Jump(word.is(TokenType.BREAK), word.pos(), word.line());
    }

    /** The word behind an else stays, for the branch to look at. */
    private Mark otherwise() {
        Token next = tokens.peekNonSpace();
        if (!next.is(TokenType.IF) && !next.is(TokenType.WITH)) {
            scope.expect(TokenType.RIGHT_DELIM, "else");
        }
        return Mark.ELSE;
    }

    private Branch branch(BranchKind kind) {
        scope.nest("nesting");
        int mark = scope.mark();
        Pipe pipe = pipes.pipe(kind.keyword(), TokenType.RIGHT_DELIM);
        if (kind == BranchKind.RANGE) {
            scope.enterLoop();
        }
        Items list = items();
        if (kind == BranchKind.RANGE) {
            scope.leaveLoop();
        }
        Block elseList = list.end() == Mark.ELSE ? elseList(kind) : null;
        scope.release(mark);
        scope.unnest();
        return new Branch(kind, pipe.pos(), pipe.line(), pipe, list.block(), elseList);
    }

    private Block elseList(BranchKind kind) {
        Token next = tokens.peek();
        boolean chained = (kind == BranchKind.IF && next.is(TokenType.IF))
                || (kind == BranchKind.WITH && next.is(TokenType.WITH));
        if (chained) {
            tokens.next();
            return new Block(next.pos(), List.of(branch(kind)));
        }
        Items list = items();
        if (list.end() != Mark.END) {
            throw scope.error("expected end; found " + list.end());
        }
        return list.block();
    }

    private Node block() {
        String context = "block clause";
        Token token = tokens.nextNonSpace();
        String name = name(token, context);
        Pipe pipe = pipes.pipe(context, TokenType.RIGHT_DELIM);
        scope.nest("nesting");
        Parser inner = new Parser(scope.inner(), definitions);
        inner.add(name, inner.closed(context));
        scope.unnest();
        return new Node.Call(token.pos(), token.line(), name, pipe);
    }

    private Node call() {
        String context = "template clause";
        Token token = tokens.nextNonSpace();
        String name = name(token, context);
        @Nullable Pipe pipe = null;
        Token next = tokens.nextNonSpace();
        if (!next.is(TokenType.RIGHT_DELIM)) {
            tokens.putBack(next);
            pipe = pipes.pipe(context, TokenType.RIGHT_DELIM);
        }
        return new Node.Call(token.pos(), token.line(), name, pipe);
    }

    /** A node, or what ends a list of them. */
    private sealed interface Part {}

    private record Whole(Node node) implements Part {}

    private enum Mark implements Part {
        ELSE,
        END;

        @Override
        public String toString() {
            return this == ELSE ? "{{else}}" : "{{end}}";
        }
    }

    private record Items(Block block, Mark end) {}
}
