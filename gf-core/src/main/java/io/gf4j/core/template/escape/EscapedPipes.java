package io.gf4j.core.template.escape;

import io.gf4j.core.template.parse.Node.Command;
import io.gf4j.core.template.parse.Node.Identifier;
import io.gf4j.core.template.parse.Node.Operand;
import io.gf4j.core.template.parse.Node.Pipe;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds escaping functions to a pipeline, unless it has them. */
final class EscapedPipes {
    /** What templates may write themselves. */
    static final Set<String> PREDEFINED = Set.of("html", "urlquery");

    private static final Map<String, String> EQUIVALENT = Map.of(
            Escapes.ATTR, "html",
            Escapes.HTML, "html",
            Escapes.RCDATA, "html",
            Escapes.URL, "urlquery",
            Escapes.URL_NORMAL, "urlquery");

    /** What the first one leaves the second has nothing to do with. */
    private static final Map<String, Set<String>> REDUNDANT = Map.of(
            Escapes.COMMENT, Set.of(Escapes.ATTR, Escapes.HTML),
            Escapes.CSS, Set.of(Escapes.ATTR),
            Escapes.JS_REGEXP, Set.of(Escapes.ATTR),
            Escapes.JS_STRING, Set.of(Escapes.ATTR),
            Escapes.JS_TEMPLATE, Set.of(Escapes.ATTR),
            Escapes.URL, Set.of(Escapes.URL_NORMAL));

    private EscapedPipes() {}

    static Pipe append(Pipe pipe, List<String> functions) {
        if (functions.isEmpty()) {
            return pipe;
        }
        List<String> wanted = new ArrayList<>(functions);
        List<Command> commands = new ArrayList<>(pipe.commands());
        String last = function(commands.getLast());
        if (last != null && PREDEFINED.contains(last)) {
            replaceLast(commands, last, wanted, pipe.pos());
        }
        Set<String> present = new HashSet<>();
        for (Command command : commands) {
            String name = function(command);
            if (name != null) {
                present.add(normal(name));
            }
        }
        for (String name : wanted) {
            if (!present.contains(normal(name))) {
                add(commands, name, pipe.pos());
            }
        }
        return new Pipe(pipe.pos(), pipe.line(), pipe.assign(), pipe.declared(), List.copyOf(commands));
    }

    /** The template's own escaper moves to its place among the others. */
    private static void replaceLast(List<Command> commands, String last, List<String> wanted, int pos) {
        Command command = commands.getLast();
        if (commands.size() == 1 && command.args().size() > 1) {
            List<Operand> args = new ArrayList<>(command.args());
            args.set(0, new Identifier(args.getFirst().pos(), Escapes.ARGUMENTS));
            commands.set(0, new Command(command.pos(), List.copyOf(args)));
            add(commands, last, pos);
        }
        boolean duplicate = false;
        for (int i = 0; i < wanted.size(); i++) {
            if (normal(wanted.get(i)).equals(normal(last))) {
                wanted.set(i, last);
                duplicate = true;
            }
        }
        if (duplicate) {
            commands.removeLast();
        }
    }

    private static void add(List<Command> commands, String name, int pos) {
        String last = commands.isEmpty() ? null : function(commands.getLast());
        if (last == null || !REDUNDANT.getOrDefault(last, Set.of()).contains(name)) {
            commands.add(new Command(pos, List.of(new Identifier(pos, name))));
        }
    }

    private static @Nullable String function(Command command) {
        return command.args().getFirst() instanceof Identifier identifier ? identifier.name() : null;
    }

    private static String normal(String name) {
        return EQUIVALENT.getOrDefault(name, name);
    }
}
