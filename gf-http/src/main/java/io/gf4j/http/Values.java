package io.gf4j.http;

import io.gf4j.http.input.FormText;
import io.gf4j.http.input.QueryText;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * Several texts for each name, as a query or a form has them (Go: {@code url.Values}). Names are compared exactly. Not
 * for use by several threads at once.
 */
public final class Values {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    /** Nothing yet. */
    public Values() {}

    /**
     * The values of a URL's query. Brackets in names mean nothing here, and pairs with a broken escape are left out;
     * {@link Request#getQuery} has ghttp's own reading. Go: URL.Query.
     */
    public static Values query(URI url) {
        String query = url.getRawQuery();
        Values values = new Values();
        values.addAll(FormText.parse(query == null ? "" : query).values());
        return values;
    }

    /** The first value of the name, or the empty text. Go: Get. */
    public String get(String key) {
        List<String> known = values.get(key);
        return known == null ? "" : known.getFirst();
    }

    /** Replaces all values of the name by one. Go: Set. */
    public void set(String key, String value) {
        values.put(key, new ArrayList<>(List.of(value)));
    }

    /** Adds a value behind those that the name has. Go: Add. */
    public void add(String key, String value) {
        values.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(value);
    }

    void addAll(Map<String, List<String>> others) {
        others.forEach((key, list) -> list.forEach(value -> add(key, value)));
    }

    /** Removes all values of the name. Go: Del. */
    public void del(String key) {
        values.remove(key);
    }

    /** Whether the name has a value, even an empty one. Go: Has. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** A copy of all values by name, in their order. Go: the map itself. */
    public Map<String, List<String>> map() {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((key, list) -> copy.put(key, List.copyOf(list)));
        return copy;
    }

    /** As a query, {@code k=v&k=v}, sorted by name, a space as {@code +}. Go: Encode. */
    public String encode() {
        StringJoiner query = new StringJoiner("&");
        new TreeMap<>(values)
                .forEach((key, list) ->
                        list.forEach(value -> query.add(QueryText.escape(key) + "=" + QueryText.escape(value))));
        return query.toString();
    }

    /** As {@link #encode()}. */
    @Override
    public String toString() {
        return encode();
    }
}
