package io.gf4j.core.bean;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names that are the same but for case and symbols: {@code user_id}, {@code User-Id}, {@code userID}. */
public final class LooseNames {
    private LooseNames() {}

    /** The key itself if the map has it, else one that differs in case and symbols alone, else null. */
    public static @Nullable String find(Map<String, ?> data, String key) {
        if (data.containsKey(key)) {
            return key;
        }
        for (String candidate : data.keySet()) {
            if (match(candidate, key)) {
                return candidate;
            }
        }
        return null;
    }

    /** What names that are the same have in common: letters and digits alone, in small letters. */
    public static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = skipSymbols(name, 0); i < name.length(); i = skipSymbols(name, i + 1)) {
            folded.append(fold(name.charAt(i)));
        }
        return folded.toString();
    }

    /** The keys by what {@link #fold} makes of them, for many searches; of those that are the same the first. */
    public static Map<String, String> folded(Collection<String> keys) {
        Map<String, String> folded = HashMap.newHashMap(keys.size());
        keys.forEach(key -> folded.putIfAbsent(fold(key), key));
        return folded;
    }

    /** Whether two names are the same (Go: utils.EqualFoldWithoutChars). Compares without copying. */
    private static boolean match(String one, String other) {
        int i = 0;
        int k = 0;
        while (true) {
            i = skipSymbols(one, i);
            k = skipSymbols(other, k);
            if (i == one.length() || k == other.length()) {
                return i == one.length() && k == other.length();
            }
            if (fold(one.charAt(i++)) != fold(other.charAt(k++))) {
                return false;
            }
        }
    }

    private static int skipSymbols(String name, int from) {
        int i = from;
        while (i < name.length() && isSymbol(name.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSymbol(char c) {
        return c < 128 && !Character.isLetterOrDigit(c);
    }

    private static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
