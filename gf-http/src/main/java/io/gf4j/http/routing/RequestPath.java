package io.gf4j.http.routing;

import java.util.ArrayList;
import java.util.List;

/** The path of a request and its segments; that of the root is the one segment {@code /}. */
record RequestPath(String text, List<String> segments) {
    /** Several slashes in a row count as one. */
    static RequestPath of(String path) {
        String text = path;
        while (text.contains("//")) {
            text = text.replace("//", "/");
        }
        return new RequestPath(text, text.equals("/") ? List.of("/") : split(text));
    }

    private static List<String> split(String text) {
        List<String> segments = new ArrayList<>(8);
        int start = 1;
        int slash = text.indexOf('/', start);
        while (slash >= 0) {
            segments.add(text.substring(start, slash));
            start = slash + 1;
            slash = text.indexOf('/', start);
        }
        segments.add(text.substring(start));
        return segments;
    }
}
