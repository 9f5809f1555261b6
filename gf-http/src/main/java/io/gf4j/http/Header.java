package io.gf4j.http;

import io.gf4j.http.engine.HeaderVisitor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Header lines, as Go's {@code http.Header}: names are kept in their canonical form ({@code Content-Type}) and found
 * however they are written. Not for use by several threads at once.
 */
public final class Header implements Cloneable {
    private static final int INITIAL_LINES = 8;

    /** Name and value of each line in turn: a reply has few, and a scan of few beats a map. */
    private String[] lines;

    private int size;

    /** A header without lines. */
    public Header() {
        lines = new String[2 * INITIAL_LINES];
    }

    private Header(Header other) {
        lines = other.lines.clone();
        size = other.size;
    }

    /** The first value of the name, or the empty text. Go: Get. */
    public String get(String key) {
        int at = indexOf(HeaderNames.canonical(key));
        return at < 0 ? "" : lines[at + 1];
    }

    /** Whether the name has a line, even an empty one. */
    boolean has(String key) {
        return indexOf(HeaderNames.canonical(key)) >= 0;
    }

    /** All values of the name in order; empty if there is none. Go: Values. */
    public List<String> values(String key) {
        String name = HeaderNames.canonical(key);
        List<String> values = new ArrayList<>(1);
        for (int i = 0; i < size; i += 2) {
            if (lines[i].equals(name)) {
                values.add(lines[i + 1]);
            }
        }
        return values;
    }

    /**
     * Replaces all values of the name by one. Go: Set.
     *
     * @throws IllegalArgumentException if name or value would break the head apart, as a line end in them does
     */
    public Header set(String key, String value) {
        String name = HeaderNames.checked(key);
        HeaderNames.checkValue(name, value);
        int at = indexOf(name);
        if (at < 0) {
            append(name, value);
        } else {
            lines[at + 1] = value;
            removeFrom(name, at + 2);
        }
        return this;
    }

    /**
     * Adds a line. Go: Add.
     *
     * @throws IllegalArgumentException as {@link #set}
     */
    public Header add(String key, String value) {
        String name = HeaderNames.checked(key);
        HeaderNames.checkValue(name, value);
        append(name, value);
        return this;
    }

    /** Takes a line as the client sent it, without looking at it. */
    void addReceived(String name, String value) {
        append(HeaderNames.canonical(name), value);
    }

    /** Removes all lines of the name. Go: Del. */
    public Header del(String key) {
        removeFrom(HeaderNames.canonical(key), 0);
        return this;
    }

    /** A copy by canonical name, in the order of first appearance. Go: the map itself. */
    public Map<String, List<String>> map() {
        Map<String, List<String>> map = new LinkedHashMap<>();
        forEach((name, value) ->
                map.computeIfAbsent(name, _ -> new ArrayList<>()).add(value));
        return map;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Passes every line to the visitor, in order. */
    void forEach(HeaderVisitor visitor) {
        for (int i = 0; i < size; i += 2) {
            visitor.header(lines[i], lines[i + 1]);
        }
    }

    /** A copy that does not follow later changes. Go: Clone. */
    @Override
    @SuppressWarnings("MethodDoesntCallSuperMethod")
    public Header clone() {
        return new Header(this);
    }

    private int indexOf(String name) {
        for (int i = 0; i < size; i += 2) {
            if (lines[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private void append(String name, String value) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, 2 * size);
        }
        lines[size++] = name;
        lines[size++] = value;
    }

    private void removeFrom(String name, int start) {
        int kept = start;
        for (int i = start; i < size; i += 2) {
            if (!lines[i].equals(name)) {
                lines[kept++] = lines[i];
                lines[kept++] = lines[i + 1];
            }
        }
        Arrays.fill(lines, kept, size, "");
        size = kept;
    }

    /** As Go's fmt prints the map, for logs. */
    @Override
    public String toString() {
        return map().toString();
    }
}
