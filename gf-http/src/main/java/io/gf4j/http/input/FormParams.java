package io.gf4j.http.input;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form as parameters, with nested names (Go: the end of ghttp's parseForm).
 *
 * @param values by name; null if the form has no fields
 * @param content JSON or XML that was sent as if it were a form, or null
 */
public record FormParams(
        @Nullable Map<String, @Nullable Object> values,
        @Nullable String content) {
    /**
     * Of several values of a name the last counts, unless it ends in {@code []}.
     *
     * @throws io.gf4j.core.error.GfException as {@link NestedNames#parse}
     */
    public static FormParams of(Map<String, List<String>> fields) {
        if (fields.size() == 1) {
            Map.Entry<String, List<String>> only = fields.entrySet().iterator().next();
            String content = content(only.getKey(), only.getValue());
            if (content != null) {
                return new FormParams(null, content);
            }
        }
        StringBuilder pairs = new StringBuilder();
        fields.forEach((name, values) -> {
            if (values.size() > 1 && name.length() > 2 && name.endsWith("[]")) {
                values.forEach(value -> append(pairs, name, value));
            } else {
                append(pairs, name, values.getLast());
            }
        });
        return new FormParams(pairs.isEmpty() ? null : NestedNames.parse(pairs.toString()), null);
    }

    private static void append(StringBuilder pairs, String name, String value) {
        if (!pairs.isEmpty()) {
            pairs.append('&');
        }
        pairs.append(name).append('=').append(QueryText.escape(value));
    }

    private static @Nullable String content(String name, List<String> values) {
        if (name.chars().allMatch(FormParams::isOfNames) && !name.isEmpty()) {
            return null;
        }
        String text = (name + String.join(" ", values)).strip();
        boolean json = text.startsWith("{") && text.endsWith("}");
        boolean xml = text.startsWith("<") && text.endsWith(">");
        return json || xml ? text : null;
    }

    private static boolean isOfNames(int c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c < 0x80 && "_-[]".indexOf(c) >= 0;
    }
}
