package io.gf4j.core.template;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The variables of a running template; of one name, the innermost counts. */
final class Variables {
    private final List<String> names = new ArrayList<>();
    private final List<Dot> values = new ArrayList<>();

    Variables(Dot root) {
        push("$", root);
    }

    void push(String name, Dot value) {
        names.add(name);
        values.add(value);
    }

    int mark() {
        return names.size();
    }

    void release(int mark) {
        names.subList(mark, names.size()).clear();
        values.subList(mark, values.size()).clear();
    }

    @Nullable
    Dot get(String name) {
        int index = names.lastIndexOf(name);
        return index < 0 ? null : values.get(index);
    }

    /** False if there is none of that name. */
    boolean set(String name, Dot value) {
        int index = names.lastIndexOf(name);
        if (index >= 0) {
            values.set(index, value);
        }
        return index >= 0;
    }

    /** Sets the last variable but {@code offset}. */
    void setTop(int offset, Dot value) {
        values.set(values.size() - 1 - offset, value);
    }
}
