package io.gf4j.core.template.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a template's tree. Positions are indexes into its source. {@code toString} is how errors show it. */
public sealed interface Node {
    int pos();

    /** What stands between {@code range} and {@code end}, or in the place of a whole template. */
    record Block(int pos, List<Node> nodes) implements Node {
        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /** Text that goes out as it is. */
    record Text(int pos, String text) implements Node {
        @Override
        public String toString() {
            return text;
        }
    }

    /** A pipeline whose value is printed, unless it declares variables. */
    record Action(int pos, int line, Pipe pipe) implements Node {
        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /** The actions that have a body. */
    enum BranchKind {
        IF,
        RANGE,
        WITH;

        /** As templates write it. */
        public String keyword() {
            return switch (this) {
                case IF -> "if";
                case RANGE -> "range";
                case WITH -> "with";
            };
        }
    }

    /** {@code if}, {@code range} or {@code with}. */
    record Branch(
            BranchKind kind,
            int pos,
            int line,
            Pipe pipe,
            Block list,
            @Nullable Block elseList) implements Node {
        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /** A jump out of a loop, or to its next round. */
    record Jump(boolean breaks, int pos, int line) implements Node {
        @Override
        public String toString() {
            return breaks ? "{{break}}" : "{{continue}}";
        }
    }

    /** {@code template "name" pipeline}. */
    record Call(int pos, int line, String name, @Nullable Pipe pipe) implements Node {
        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /** A piece of a command: what can be an argument. */
    sealed interface Operand extends Node {}

    /** Commands, each of which gets the value of the one before; may set variables. */
    record Pipe(int pos, int line, boolean assign, List<Variable> declared, List<Command> commands) implements Operand {
        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /** An operand and its arguments. */
    record Command(int pos, List<Operand> args) implements Node {
        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }

    /** The value that is current. */
    record Dot(int pos) implements Operand {
        @Override
        public String toString() {
            return ".";
        }
    }

    /** No value. */
    record Nil(int pos) implements Operand {
        @Override
        public String toString() {
            return "nil";
        }
    }

    /** True or false. */
    record Bool(int pos, boolean value) implements Operand {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /** A number; its value is an Integer, a Long or a Double, or null if it is too large for an int. */
    record Numeral(int pos, String text, @Nullable Object value) implements Operand {
        @Override
        public String toString() {
            return text;
        }
    }

    /** Text in quotes, as written and as meant. */
    record Str(int pos, String quoted, String text) implements Operand {
        @Override
        public String toString() {
            return quoted;
        }
    }

    /** The name of a function. */
    record Identifier(int pos, String name) implements Operand {
        @Override
        public String toString() {
            return name;
        }
    }

    /** {@code .a.b}: members of dot. */
    record Field(int pos, List<String> path) implements Operand {
        @Override
        public String toString() {
            return "." + String.join(".", path);
        }
    }

    /** {@code $x.a.b}: a variable and members of it; the first name is the variable's. */
    record Variable(int pos, List<String> path) implements Operand {
        public String name() {
            return path.getFirst();
        }

        @Override
        public String toString() {
            return String.join(".", path);
        }
    }

    /** {@code (pipeline).a.b}: members of any operand. */
    record Chain(int pos, Operand operand, List<String> path) implements Operand {
        @Override
        public String toString() {
            return NodeText.of(this);
        }
    }
}
