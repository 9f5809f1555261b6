package io.gf4j.core.template.escape;

import io.gf4j.core.fmt.Fmt;
import io.gf4j.core.template.parse.Definition;
import io.gf4j.core.template.parse.Node;
import io.gf4j.core.template.parse.Node.Block;
import io.gf4j.core.template.parse.Node.Branch;
import io.gf4j.core.template.parse.Node.BranchKind;
import io.gf4j.core.template.parse.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Walks templates with the context and rewrites their nodes. */
final class TreeEscaper {
    private final Map<String, Definition> definitions;
    /** The context behind each template that was called, under its name for the context before. */
    private final Map<String, Context> outputs;

    private final Set<String> called = new HashSet<>();
    private final Map<String, Definition> escaped = new HashMap<>();
    private Source source;
    private @Nullable Loop loop;

    TreeEscaper(Map<String, Definition> definitions) {
        this(definitions, new HashMap<>(), new Source("", ""), null);
    }

    private TreeEscaper(
            Map<String, Definition> definitions, Map<String, Context> outputs, Source source, @Nullable Loop loop) {
        this.definitions = definitions;
        this.outputs = outputs;
        this.source = source;
        this.loop = loop;
    }

    /** The jumps out of a loop and the contexts they are made in. */
    private record Loop(@Nullable Loop outer, List<JumpContext> breaks, List<JumpContext> continues) {
        static Loop in(@Nullable Loop outer) {
            return new Loop(outer, new ArrayList<>(), new ArrayList<>());
        }
    }

    private record JumpContext(Context context, Node.Jump jump) {}

    /** A node, rewritten, and the context behind it. */
    record Result<T>(Context context, T node) {}

    Context root(String name) {
        return template(Context.TEXT, null, name, 0);
    }

    Map<String, Definition> escaped() {
        return escaped;
    }

    private Result<Node> node(Context context, Node node) {
        return switch (node) {
            case Node.Text text -> {
                Result<String> result = TextEscaper.escape(context, text.text());
                yield new Result<>(result.context(), new Node.Text(text.pos(), result.node()));
            }
            case Node.Action action -> ActionEscaper.escape(context, action, source);
            case Branch branch -> branch(context, branch);
            case Node.Call call -> {
                Context behind = template(context, call, call.name(), call.line());
                Node renamed = new Node.Call(call.pos(), call.line(), context.mangle(call.name()), call.pipe());
                yield new Result<>(behind, renamed);
            }
            case Node.Jump jump -> {
                Loop around = loop;
                if (around != null) {
                    (jump.breaks() ? around.breaks() : around.continues()).add(new JumpContext(context, jump));
                }
                yield new Result<>(Context.DEAD, jump);
            }
            default -> new Result<>(context, node);
        };
    }

    private Result<Block> block(Context context, Block block) {
        List<Node> nodes = new ArrayList<>();
        Context here = context;
        for (Node node : block.nodes()) {
            if (here.is(HtmlState.DEAD)) {
                nodes.add(node);
                continue;
            }
            Result<Node> result = node(here, node);
            here = result.context();
            nodes.add(result.node());
        }
        return new Result<>(here, new Block(block.pos(), List.copyOf(nodes)));
    }

    private Result<Node> branch(Context context, Branch branch) {
        String name = branch.kind().keyword();
        Result<Block> list = branch.kind() == BranchKind.RANGE ? loop(context, branch) : block(context, branch.list());
        boolean failedLoop = branch.kind() == BranchKind.RANGE && list.context().isError();
        Block elseList = branch.elseList();
        if (failedLoop) {
            return new Result<>(list.context(), branch);
        }
        Result<Block> otherwise = elseList == null ? null : block(context, elseList);
        Context other = otherwise == null ? context : otherwise.context();
        Context behind = Joins.join(list.context(), other, source.place(branch.pos()), name);
        Branch rewritten = new Branch(
                branch.kind(),
                branch.pos(),
                branch.line(),
                branch.pipe(),
                list.node(),
                otherwise == null ? null : otherwise.node());
        return new Result<>(behind, rewritten);
    }

    /** A loop's body is met once in the context before it, and again in the one that it leaves. */
    private Result<Block> loop(Context context, Branch branch) {
        Loop outer = loop;
        loop = Loop.in(outer);
        Result<Block> first = block(context, branch.list());
        Context behind = joinJumps(first.context());
        if (!behind.isError()) {
            loop = Loop.in(outer);
            TreeEscaper again = copy();
            Context second = again.block(behind, branch.list()).context();
            behind = Joins.join(behind, second, source.place(branch.pos()), "range");
            behind = behind.isError() ? said(behind, "on range loop re-entry: ") : joinJumps(behind);
        }
        loop = outer;
        return new Result<>(behind, first.node());
    }

    private Context joinJumps(Context context) {
        Loop around = loop;
        if (around == null || context.isError()) {
            return context;
        }
        Context joined = join(context, around.breaks(), "at range loop break: ");
        return joined.isError() ? joined : join(joined, around.continues(), "at range loop continue: ");
    }

    private Context join(Context context, List<JumpContext> jumps, String where) {
        Context joined = context;
        for (JumpContext jump : jumps) {
            joined = Joins.join(joined, jump.context(), source.place(jump.jump().pos()), "range");
            if (joined.isError()) {
                return said(joined, where);
            }
        }
        return joined;
    }

    private static Context said(Context error, String prefix) {
        Failure failure = error.failure();
        return failure == null
                ? error
                : Context.error(new Failure(failure.place(), failure.line(), prefix + failure.description()));
    }

    private TreeEscaper copy() {
        return new TreeEscaper(definitions, new HashMap<>(outputs), source, loop);
    }

    /** The context behind a template that is called in this context. */
    private Context template(Context context, Node.@Nullable Call call, String name, int line) {
        String mangled = context.mangle(name);
        called.add(mangled);
        Context known = outputs.get(mangled);
        if (known != null) {
            return known;
        }
        Definition definition = definitions.get(name);
        if (definition == null) {
            String place = call == null ? null : source.place(call.pos());
            return Context.error(new Failure(place, line, Fmt.sprintf("no such template %q", name)));
        }
        Definition derived = new Definition(mangled, definition.source(), definition.root());
        Body first = body(context, derived);
        if (first.accurate()) {
            return first.context();
        }
        Body second = body(first.context(), derived);
        if (second.accurate()) {
            return second.context();
        }
        if (first.context().isError()) {
            return first.context();
        }
        String place = derived.source().place(derived.root().pos());
        return Context.error(new Failure(place, 0, "cannot compute output context for template " + mangled));
    }

    /** What a template's body leads to, and whether that is sure. */
    private record Body(Context context, boolean accurate) {}

    /** Assumes that a template ends as it begins, for the calls of itself in it, and looks whether that held. */
    private Body body(Context context, Definition definition) {
        String name = definition.name();
        outputs.put(name, context);
        TreeEscaper inner = copy();
        inner.source = definition.source();
        Result<Block> result = inner.block(context, definition.root());
        Context behind = result.context();
        BiPredicate<Context, Context> holds = (before, after) -> !inner.called.contains(name) || before.equals(after);
        if (behind.isError() || !holds.test(context, behind)) {
            return new Body(behind, false);
        }
        outputs.putAll(inner.outputs);
        called.addAll(inner.called);
        escaped.putAll(inner.escaped);
        escaped.put(name, new Definition(name, definition.source(), result.node()));
        return new Body(behind, true);
    }
}
