package io.gf4j.core.template;

import io.gf4j.core.template.parse.Node.Operand;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command's first operand is given.
 *
 * @param nodes the operands with the first one, whose arguments the others are
 * @param before the value of the command before it in the pipeline, the last argument
 */
record Arguments(Dot dot, List<Operand> nodes, @Nullable Object before) {
    /** There is no command before. */
    static final Object NONE_BEFORE = new Object();

    static Arguments none(Dot dot) {
        return new Arguments(dot, List.of(), NONE_BEFORE);
    }

    boolean hasBefore() {
        return before != NONE_BEFORE;
    }

    boolean any() {
        return count() > 0;
    }

    int count() {
        return Math.max(0, nodes.size() - 1) + (hasBefore() ? 1 : 0);
    }

    @Nullable
    Object[] values(Evaluator evaluator) {
        @Nullable Object[] values = new @Nullable Object[count()];
        for (int i = 1; i < nodes.size(); i++) {
            values[i - 1] = evaluator.argument(dot, nodes.get(i));
        }
        if (hasBefore()) {
            values[values.length - 1] = before;
        }
        return values;
    }
}
