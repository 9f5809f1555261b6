package io.gf4j.core.fmt;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints slices, maps and structs around their elements, and stops at values that contain themselves. */
final class GoComposite {
    private static final int DEEPEST = 100;

    private final Spec spec;
    private final StringBuilder out;
    private final GoValue values;
    /** The composite values that are being printed, from the outermost in. */
    private final List<Object> path = new ArrayList<>(0);

    GoComposite(Spec spec, GoValue values) {
        this.spec = spec;
        this.out = spec.out;
        this.values = values;
    }

    void slice(Collection<?> slice, int verb) {
        if (enter(slice, verb)) {
            begin(GoTypeName.of(slice));
            int index = 0;
            for (Object element : slice) {
                separate(index++);
                values.element(element, verb);
            }
            end();
        }
    }

    void array(Object array, int verb) {
        if (enter(array, verb)) {
            // Go names the type byte only where a []byte is the argument itself.
            boolean bytes = array instanceof byte[];
            begin(bytes && path.size() == 1 ? "[]byte" : GoTypeName.of(array));
            for (int index = 0; index < Array.getLength(array); index++) {
                separate(index);
                values.element(bytes ? new Uint8(Array.getByte(array, index) & 0xFF) : Array.get(array, index), verb);
            }
            end();
        }
    }

    void map(Map<?, ?> map, int verb) {
        if (enter(map, verb)) {
            out.append(spec.sharpV ? GoTypeName.of(map) + "{" : "map[");
            List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
            entries.sort((a, b) -> MapOrder.INSTANCE.compare(a.getKey(), b.getKey()));
            int index = 0;
            for (Map.Entry<?, ?> entry : entries) {
                separate(index++);
                values.element(entry.getKey(), verb);
                out.append(':');
                values.element(entry.getValue(), verb);
            }
            end();
        }
    }

    void struct(Object struct, List<Field> fields, int verb) {
        if (enter(struct, verb)) {
            out.append(spec.sharpV ? GoTypeName.of(struct) : "").append('{');
            int index = 0;
            for (Field field : fields) {
                separate(index++);
                if (spec.plusV || spec.sharpV) {
                    out.append(field.getName()).append(':');
                }
                values.element(read(field, struct), verb);
            }
            out.append('}');
            path.removeLast();
        }
    }

    private static @Nullable Object read(Field field, Object struct) {
        try {
            return field.get(struct);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a field of a readable class: " + field, e);
        }
    }

    private boolean enter(Object composite, int verb) {
        boolean cycle = isOnPath(composite);
        if (cycle || path.size() == DEEPEST) {
            out.append("%!").appendCodePoint(verb).append(cycle ? "(CYCLE)" : "(DEPTH)");
            return false;
        }
        path.add(composite);
        return true;
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean isOnPath(Object composite) {
        for (Object outer : path) {
            if (outer == composite) {
                return true;
            }
        }
        return false;
    }

    private void begin(String type) {
        if (spec.sharpV) {
            out.append(type).append('{');
        } else {
            out.append('[');
        }
    }

    private void separate(int index) {
        if (index > 0) {
            out.append(spec.sharpV ? ", " : " ");
        }
    }

    private void end() {
        out.append(spec.sharpV ? '}' : ']');
        path.removeLast();
    }
}
