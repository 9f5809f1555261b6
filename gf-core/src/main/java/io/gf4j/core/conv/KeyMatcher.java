package io.gf4j.core.conv;

import io.gf4j.core.bean.LooseNames;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the keys of a map that mean a member, each key once when it is not exactly the member's name. */
final class KeyMatcher {
    private final Map<String, @Nullable Object> data;
    private final Set<String> used = new HashSet<>();
    private @Nullable Map<String, String> folded;

    KeyMatcher(Map<String, @Nullable Object> data) {
        this.data = data;
    }

    void use(String key) {
        used.add(key);
    }

    boolean allUsed() {
        return used.size() == data.size();
    }

    /**
     * A key that is the name but for case and signs such as {@code _}, and that nothing has used; null if none is.
     *
     * @param name as {@link LooseNames#fold} has it
     */
    @Nullable
    String similar(String name) {
        if (folded == null) {
            folded = LooseNames.folded(
                    data.keySet().stream().filter(key -> !used.contains(key)).toList());
        }
        @Nullable String key = folded.get(name);
        return key == null || used.contains(key) ? null : key;
    }
}
