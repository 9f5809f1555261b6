package io.gf4j.http.input;

import io.gf4j.core.error.Gerror;
import io.gf4j.core.error.GfException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query or form body as net/http reads it (Go: url.ParseQuery): all values of each name, brackets mean nothing.
 *
 * @param values what could be read, in its order
 * @param error what could not, or null
 */
public record FormText(
        Map<String, List<String>> values, @Nullable GfException error) {
    /** A form without values. */
    public static final FormText EMPTY = new FormText(Map.of(), null);

    /** Reads all pairs; broken ones are left out and remembered. */
    public static FormText parse(String text) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        GfException error = null;
        int length = text.length();
        for (int start = 0; start < length; ) {
            int end = text.indexOf('&', start);
            end = end < 0 ? length : end;
            String pair = text.substring(start, end);
            start = end + 1;
            if (pair.indexOf(';') >= 0) {
                error = Gerror.of("invalid semicolon separator in query");
            } else if (!pair.isEmpty()) {
                try {
                    add(values, pair);
                } catch (GfException e) {
                    error = error == null ? e : error;
                }
            }
        }
        return new FormText(values, error);
    }

    private static void add(Map<String, List<String>> values, String pair) {
        int equals = pair.indexOf('=');
        String key = QueryText.unescape(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : QueryText.unescape(pair.substring(equals + 1));
        values.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(value);
    }
}
