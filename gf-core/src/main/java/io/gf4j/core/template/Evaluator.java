package io.gf4j.core.template;

import io.gf4j.core.error.Gerror;
import io.gf4j.core.fmt.Fmt;
import io.gf4j.core.template.parse.Node;
import io.gf4j.core.template.parse.Node.Command;
import io.gf4j.core.template.parse.Node.Operand;
import io.gf4j.core.template.parse.Node.Pipe;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes pipelines, commands and operands. */
final class Evaluator {
    private final State state;
    private final Fields fields;

    Evaluator(State state) {
        this.state = state;
        this.fields = new Fields(state, this);
    }

    /** The value of a pipeline; null counts as absent. Sets the variables that it declares. */
    Object pipe(Dot dot, Pipe pipe) {
        state.at(pipe);
        Object value = Arguments.NONE_BEFORE;
        for (Command command : pipe.commands()) {
            value = command(dot, command, value);
            if (value == null) {
                value = Absent.VALUE;
            }
        }
        for (Node.Variable variable : pipe.declared()) {
            if (pipe.assign()) {
                state.assign(variable, new Dot(value, false));
            } else {
                state.variables.push(variable.name(), new Dot(value, false));
            }
        }
        return value;
    }

    private @Nullable Object command(Dot dot, Command command, @Nullable Object before) {
        Arguments args = new Arguments(dot, command.args(), before);
        Operand first = command.args().getFirst();
        return switch (first) {
            case Node.Field field -> field(dot, field, args);
            case Node.Chain chain -> chain(dot, chain, args);
            case Node.Variable variable -> variable(variable, args);
            case Node.Identifier identifier -> function(identifier, command, args);
            case Pipe pipe -> {
                notAFunction(args);
                yield nested(dot, pipe);
            }
            default -> {
                state.at(first);
                notAFunction(args);
                yield constant(dot, first);
            }
        };
    }

    private Object nested(Dot dot, Pipe pipe) {
        state.descend();
        Object value = pipe(dot, pipe);
        state.ascend();
        return value;
    }

    private void notAFunction(Arguments args) {
        if (args.any()) {
            throw state.error(
                    "can't give argument to non-function " + args.nodes().getFirst());
        }
    }

    private @Nullable Object constant(Dot dot, Operand operand) {
        state.at(operand);
        return switch (operand) {
            case Node.Bool bool -> bool.value();
            case Node.Dot self -> dot.value();
            case Node.Str text -> text.text();
            case Node.Numeral number -> {
                if (number.value() == null) {
                    throw state.error(number.text() + " overflows int");
                }
                yield number.value();
            }
            case Node.Nil nil -> throw state.error("nil is not a command");
            default -> throw state.error(Fmt.sprintf("can't evaluate command %q", operand.toString()));
        };
    }

    private @Nullable Object field(Dot dot, Node.Field field, Arguments args) {
        state.at(field);
        return fields.chain(dot, field.path(), field, args);
    }

    private @Nullable Object chain(Dot dot, Node.Chain chain, Arguments args) {
        state.at(chain);
        Object receiver = argument(dot, chain.operand());
        return fields.chain(new Dot(receiver, false), chain.path(), chain, args);
    }

    private @Nullable Object variable(Node.Variable variable, Arguments args) {
        state.at(variable);
        Dot value = state.variables.get(variable.name());
        if (value == null) {
            throw state.error("undefined variable: " + variable.name());
        }
        if (variable.path().size() == 1) {
            notAFunction(args);
            return value.value();
        }
        List<String> path = variable.path().subList(1, variable.path().size());
        return fields.chain(value, path, variable, args);
    }

    /** The value of an argument; may be absent. */
    @Nullable
    Object argument(Dot dot, Operand operand) {
        state.at(operand);
        return switch (operand) {
            case Node.Dot self -> dot.value();
            case Node.Nil nil -> Absent.VALUE;
            case Node.Field field -> field(dot, field, Arguments.none(dot));
            case Node.Variable variable -> variable(variable, Arguments.none(dot));
            case Pipe pipe -> nested(dot, pipe);
            case Node.Identifier identifier -> function(identifier, identifier, Arguments.none(dot));
            case Node.Chain chain -> chain(dot, chain, Arguments.none(dot));
            default -> constant(dot, operand);
        };
    }

    private @Nullable Object function(Node.Identifier identifier, Node whole, Arguments args) {
        state.at(identifier);
        String name = identifier.name();
        TemplateFunction function = state.template.function(name);
        if (function == null) {
            throw state.error(Fmt.sprintf("%q is not a defined function", name));
        }
        if (function.variadic() && args.count() < function.least()) {
            int given = args.count() - (args.hasBefore() ? 1 : 0);
            throw state.error(
                    "wrong number of args for " + name + ": want at least " + function.least() + " got " + given);
        }
        if (!function.variadic() && args.count() != function.least()) {
            throw state.error(
                    "wrong number of args for " + name + ": want " + function.least() + " got " + args.count());
        }
        if (function.equals(Builtins.AND) || function.equals(Builtins.OR)) {
            return shortCircuit(function.equals(Builtins.OR), args);
        }
        @Nullable Object[] values = args.values(this);
        if (!Builtins.isRaw(function)) {
            for (int i = 0; i < values.length; i++) {
                values[i] = Absent.asNull(values[i]);
            }
        }
        return call(name, whole, () -> function.body().call(values));
    }

    /** The first argument that decides; later ones are not computed. */
    private @Nullable Object shortCircuit(boolean wanted, Arguments args) {
        Object value = null;
        for (int i = 1; i < args.nodes().size(); i++) {
            value = argument(args.dot(), args.nodes().get(i));
            if (Values.isTrue(value) == wanted) {
                return value;
            }
        }
        return args.hasBefore() ? args.before() : value;
    }

    /** Calls user code; what it throws becomes the error of this place. */
    @Nullable
    Object call(String name, Node whole, Call code) {
        try {
            return code.call();
        } catch (Exception e) {
            state.at(whole);
            throw state.error("error calling " + name + ": " + Gerror.message(e), e);
        }
    }

    interface Call {
        @Nullable
        Object call() throws Exception;
    }
}
