package io.gf4j.core.template.parse;

import io.gf4j.core.fmt.Fmt;
import io.gf4j.core.template.parse.Node.Action;
import io.gf4j.core.template.parse.Node.Block;
import io.gf4j.core.template.parse.Node.Branch;
import io.gf4j.core.template.parse.Node.Call;
import io.gf4j.core.template.parse.Node.Chain;
import io.gf4j.core.template.parse.Node.Command;
import io.gf4j.core.template.parse.Node.Operand;
import io.gf4j.core.template.parse.Node.Pipe;
import java.util.stream.Collectors;

/** Writes nodes as a template would. */
final class NodeText {
    private NodeText() {}

    static String of(Node node) {
        return switch (node) {
            case Block block -> block.nodes().stream().map(Node::toString).collect(Collectors.joining());
            case Action action -> "{{" + action.pipe() + "}}";
            case Branch branch -> branch(branch);
            case Call call ->
                Fmt.sprintf("{{template %q", call.name()) + (call.pipe() == null ? "" : " " + call.pipe()) + "}}";
            case Pipe pipe -> pipe(pipe);
            case Command command ->
                command.args().stream().map(NodeText::argument).collect(Collectors.joining(" "));
            case Chain chain -> argument(chain.operand()) + "." + String.join(".", chain.path());
            default -> node.toString();
        };
    }

    private static String branch(Branch branch) {
        String otherwise = branch.elseList() == null ? "" : "{{else}}" + branch.elseList();
        return "{{" + branch.kind().keyword() + " " + branch.pipe() + "}}" + branch.list() + otherwise + "{{end}}";
    }

    private static String pipe(Pipe pipe) {
        String commands = pipe.commands().stream().map(Command::toString).collect(Collectors.joining(" | "));
        if (pipe.declared().isEmpty()) {
            return commands;
        }
        String names = pipe.declared().stream().map(Node::toString).collect(Collectors.joining(", "));
        return names + (pipe.assign() ? " = " : " := ") + commands;
    }

    private static String argument(Operand operand) {
        return operand instanceof Pipe ? "(" + operand + ")" : operand.toString();
    }
}
