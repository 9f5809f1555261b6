package io.gf4j.core.template;

import io.gf4j.core.template.parse.Node;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks up names in values: keys of maps, members of beans. */
final class Fields {
    private final State state;
    private final Evaluator evaluator;

    Fields(State state, Evaluator evaluator) {
        this.state = state;
        this.evaluator = evaluator;
    }

    /** Follows the names; the arguments are for the last one. */
    @Nullable
    Object chain(Dot start, List<String> path, Node node, Arguments args) {
        Dot receiver = start;
        for (int i = 0; i < path.size() - 1; i++) {
            receiver = field(receiver, path.get(i), node, Arguments.none(args.dot()));
        }
        return field(receiver, path.getLast(), node, args).value();
    }

    private Dot field(Dot receiver, String name, Node node, Arguments args) {
        if (receiver.value() == Absent.VALUE) {
            return receiver;
        }
        String type = receiver.any() ? "interface {}" : Values.typeName(receiver.value());
        Object value = Values.content(receiver.value());
        if (value == null) {
            throw state.error("nil pointer evaluating " + type + "." + name);
        }
        if (value instanceof Map<?, ?> map) {
            if (args.any()) {
                throw state.error(name + " is not a method but has arguments");
            }
            Object found = map.get(name);
            return new Dot(found == null && !map.containsKey(name) ? Absent.VALUE : found, true);
        }
        List<Member> members = ClassMembers.of(value, name);
        if (members.isEmpty()) {
            throw state.error("can't evaluate field " + name + " in type " + type);
        }
        return new Dot(member(members, value, name, node, args), false);
    }

    private @Nullable Object member(List<Member> members, Object value, String name, Node node, Arguments args) {
        if (args.any() && members.getFirst().isProperty()) {
            throw state.error(name + " has arguments but cannot be invoked as function");
        }
        if (members.stream().noneMatch(member -> member.arguments() == args.count())) {
            int wanted = members.getFirst().arguments();
            throw state.error("wrong number of args for " + name + ": want " + wanted + " got " + args.count());
        }
        @Nullable Object[] values = args.values(evaluator);
        for (int i = 0; i < values.length; i++) {
            values[i] = Absent.asNull(values[i]);
        }
        for (Member member : members) {
            @Nullable Object[] converted = member.convert(values);
            if (converted != null) {
                return evaluator.call(name, node, () -> member.get(value, converted));
            }
        }
        throw state.error("wrong type for an argument of " + name);
    }
}
