package io.gf4j.core.conv;

import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of Vars, which cannot be changed (Go: {@code gvar.Vars}). */
public final class Vars extends AbstractList<Var> {
    private final List<Var> items;

    Vars(List<@Nullable Object> values) {
        this.items = values.stream().map(Var::of).toList();
    }

    @Override
    public Var get(int index) {
        return items.get(index);
    }

    @Override
    public int size() {
        return items.size();
    }
}
