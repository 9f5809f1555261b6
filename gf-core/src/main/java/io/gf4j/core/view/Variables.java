package io.gf4j.core.view;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Variables for a template, some of which are computed only if it asks for them. Not for use by several threads at
 * once.
 */
public final class Variables extends AbstractMap<String, @Nullable Object> {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    /** The value of the supplier, which is asked once, when a template first names the variable. */
    public void putLazy(String key, Supplier<? extends @Nullable Object> value) {
        values.put(key, new Lazy(value));
    }

    /** What is lazy in the other variables stays so. */
    @Override
    public void putAll(Map<? extends String, ? extends @Nullable Object> other) {
        values.putAll(other instanceof Variables variables ? variables.values : other);
    }

    @Override
    public @Nullable Object put(String key, @Nullable Object value) {
        return resolved(values.put(key, value));
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return resolved(values.get(key));
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return values.containsKey(key);
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public Set<String> keySet() {
        return values.keySet();
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, @Nullable Object>> iterator() {
                return values.entrySet().stream()
                        .<Entry<String, @Nullable Object>>map(
                                entry -> new SimpleImmutableEntry<>(entry.getKey(), resolved(entry.getValue())))
                        .iterator();
            }

            @Override
            public int size() {
                return values.size();
            }
        };
    }

    private static @Nullable Object resolved(@Nullable Object value) {
        return value instanceof Lazy lazy ? lazy.get() : value;
    }

    private static final class Lazy {
        private @Nullable Supplier<? extends @Nullable Object> supplier;
        private @Nullable Object value;

        Lazy(Supplier<? extends @Nullable Object> supplier) {
            this.supplier = supplier;
        }

        @Nullable
        Object get() {
            Supplier<? extends @Nullable Object> waiting = supplier;
            if (waiting != null) {
                value = waiting.get();
                supplier = null;
            }
            return value;
        }
    }
}
