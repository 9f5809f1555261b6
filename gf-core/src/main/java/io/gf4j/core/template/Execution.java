package io.gf4j.core.template;

import io.gf4j.core.fmt.Fmt;
import io.gf4j.core.template.parse.Definition;
import io.gf4j.core.template.parse.Node;
import io.gf4j.core.template.parse.Node.Block;
import io.gf4j.core.template.parse.Node.Branch;
import io.gf4j.core.template.parse.Node.BranchKind;
import io.gf4j.core.template.parse.Node.Pipe;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run of a template. */
final class Execution {
    /** What walking a node asks of the loop around it. */
    private enum Flow {
        ON,
        BREAK,
        CONTINUE
    }

    private final StringBuilder out;
    private final State state;
    private final Evaluator evaluator;

    Execution(Template template, Definition definition, StringBuilder out) {
        this.out = out;
        this.state = new State(template, definition, new Variables(new Dot(null, false)));
        this.evaluator = new Evaluator(state);
    }

    void run(@Nullable Object data) {
        Dot dot = new Dot(data == null ? Absent.VALUE : data, false);
        state.variables = new Variables(dot);
        walk(dot, state.definition.root());
    }

    private Flow walk(Dot dot, Block block) {
        for (Node node : block.nodes()) {
            Flow flow = walk(dot, node);
            if (flow != Flow.ON) {
                return flow;
            }
        }
        return Flow.ON;
    }

    private Flow walk(Dot dot, Node node) {
        state.at(node);
        switch (node) {
            case Node.Text text -> out.append(text.text());
            case Node.Action action -> {
                Object value = evaluator.pipe(dot, action.pipe());
                if (action.pipe().declared().isEmpty()) {
                    state.at(action);
                    out.append(Values.printed(value));
                }
            }
            case Node.Jump jump -> {
                return jump.breaks() ? Flow.BREAK : Flow.CONTINUE;
            }
            case Node.Call call -> call(dot, call);
            case Branch branch -> {
                return branch(dot, branch);
            }
            case Block block -> {
                return walk(dot, block);
            }
            default -> throw state.error("unknown node: " + node);
        }
        return Flow.ON;
    }

    private Flow branch(Dot dot, Branch branch) {
        int mark = state.variables.mark();
        state.descend();
        Flow flow = branch.kind() == BranchKind.RANGE ? range(dot, branch) : ifOrWith(dot, branch);
        state.ascend();
        state.variables.release(mark);
        return flow;
    }

    private Flow ifOrWith(Dot dot, Branch branch) {
        Object value = evaluator.pipe(dot, branch.pipe());
        if (Values.isTrue(value)) {
            return walk(branch.kind() == BranchKind.WITH ? new Dot(value, false) : dot, branch.list());
        }
        Block elseList = branch.elseList();
        return elseList == null ? Flow.ON : walk(dot, elseList);
    }

    private Flow range(Dot dot, Branch branch) {
        Object value = Values.content(evaluator.pipe(dot, branch.pipe()));
        boolean any = false;
        switch (value) {
            case null -> any = false;
            case Map<?, ?> map -> any = rangeMap(map, branch);
            case Iterable<?> items -> any = rangeItems(items.iterator(), true, branch);
            case Long number -> any = rangeNumber(number, branch);
            case Integer number -> any = rangeNumber(number, branch);
            case Short number -> any = rangeNumber(number, branch);
            case Byte number -> any = rangeNumber(number, branch);
            default -> {
                List<?> array = Values.array(value);
                if (array == null) {
                    throw state.error("range can't iterate over " + Fmt.sprint(value));
                }
                boolean untyped = value.getClass().getComponentType() == Object.class;
                any = rangeItems(array.iterator(), untyped, branch);
            }
        }
        Block elseList = branch.elseList();
        return any || elseList == null ? Flow.ON : walk(dot, elseList);
    }

    private boolean rangeMap(Map<?, ?> map, Branch branch) {
        for (Object key : KeyOrder.sorted(map)) {
            if (iteration(branch, new Dot(key, false), new Dot(map.get(key), true)) == Flow.BREAK) {
                break;
            }
        }
        return !map.isEmpty();
    }

    private boolean rangeItems(Iterator<?> items, boolean untyped, Branch branch) {
        boolean any = items.hasNext();
        for (int i = 0; items.hasNext(); i++) {
            if (iteration(branch, new Dot(i, false), new Dot(items.next(), untyped)) == Flow.BREAK) {
                break;
            }
        }
        return any;
    }

    private boolean rangeNumber(long end, Branch branch) {
        if (branch.pipe().declared().size() > 1) {
            throw state.error("can't use " + end + " to iterate over more than one variable");
        }
        for (long i = 0; i < end; i++) {
            Object number = i <= Integer.MAX_VALUE ? (Object) (int) i : (Object) i;
            if (iteration(branch, new Dot(Absent.VALUE, false), new Dot(number, false)) == Flow.BREAK) {
                break;
            }
        }
        return end > 0;
    }

    private Flow iteration(Branch branch, Dot index, Dot element) {
        Pipe pipe = branch.pipe();
        Variables variables = state.variables;
        int count = pipe.declared().size();
        if (pipe.assign()) {
            state.assign(pipe.declared().getFirst(), count > 1 ? index : element);
            if (count > 1) {
                state.assign(pipe.declared().get(1), element);
            }
        } else if (count > 0) {
            variables.setTop(0, element);
            if (count > 1) {
                variables.setTop(1, index);
            }
        }
        int mark = variables.mark();
        Flow flow = walk(element, branch.list());
        variables.release(mark);
        return flow;
    }

    private void call(Dot dot, Node.Call call) {
        Definition called = state.template.definition(call.name());
        if (called == null) {
            throw state.error(Fmt.sprintf("template %q not defined", call.name()));
        }
        state.descend();
        Pipe pipe = call.pipe();
        Dot argument = new Dot(pipe == null ? Absent.VALUE : evaluator.pipe(dot, pipe), false);
        Definition caller = state.definition;
        Variables variables = state.variables;
        state.definition = called;
        state.variables = new Variables(argument);
        walk(argument, called.root());
        state.definition = caller;
        state.variables = variables;
        state.ascend();
    }
}
