package io.gf4j.core.template.escape;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Replaces single letters of ASCII by texts. */
final class Replacements {
    private static final int ASCII = 0x80;

    private final @Nullable String[] table = new @Nullable String[ASCII];

    private Replacements() {}

    static Replacements of(Map<Character, String> letters) {
        Replacements made = new Replacements();
        letters.forEach((letter, replacement) -> made.table[letter] = replacement);
        return made;
    }

    /** These and more, which win. */
    Replacements and(Map<Character, String> letters) {
        Replacements more = of(letters);
        for (int i = 0; i < ASCII; i++) {
            more.table[i] = more.table[i] == null ? table[i] : more.table[i];
        }
        return more;
    }

    Replacements without(char letter) {
        Replacements fewer = and(Map.of());
        fewer.table[letter] = null;
        return fewer;
    }

    @Nullable
    String get(int letter) {
        return letter < ASCII ? table[letter] : null;
    }

    String in(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            String replacement = get(text.charAt(i));
            if (replacement != null && out == null) {
                out = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (out != null) {
                if (replacement == null) {
                    out.append(text.charAt(i));
                } else {
                    out.append(replacement);
                }
            }
        }
        return out == null ? text : out.toString();
    }
}
