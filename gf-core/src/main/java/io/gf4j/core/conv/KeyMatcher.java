package io.gf4j.core.conv;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
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

    /** A key that is the name but for case and signs such as {@code _}, and that nothing has used; null if none is. */
    @Nullable
    String similar(String name) {
        if (folded == null) {
            folded = LinkedHashMap.newLinkedHashMap(data.size());
            for (String key : data.keySet()) {
                if (!used.contains(key)) {
                    folded.putIfAbsent(fold(key), key);
                }
            }
        }
        @Nullable String key = folded.get(fold(name));
        return key == null || used.contains(key) ? null : key;
    }

    /** Letters and digits alone, in small letters (Go: utils.RemoveSymbols and strings.EqualFold). */
    static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 128 || Character.isLetterOrDigit(c)) {
                folded.append(c);
            }
        }
        return folded.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
