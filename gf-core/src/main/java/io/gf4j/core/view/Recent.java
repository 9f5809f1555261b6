package io.gf4j.core.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps the results that were asked for last. */
final class Recent<K, V> {
    private final Map<K, V> entries;

    Recent(int capacity) {
        entries = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.@Nullable Entry<K, V> eldest) {
                return size() > capacity;
            }
        };
    }

    /** The function runs outside of the lock; what it throws is not kept. */
    V get(K key, Function<K, V> make) {
        V known;
        synchronized (this) {
            known = entries.get(key);
        }
        if (known != null) {
            return known;
        }
        V made = make.apply(key);
        synchronized (this) {
            entries.put(key, made);
        }
        return made;
    }

    synchronized void clear() {
        entries.clear();
    }
}
