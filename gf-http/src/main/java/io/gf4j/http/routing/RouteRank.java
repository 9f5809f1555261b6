package io.gf4j.http.routing;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * How exact a path pattern is (Go: {@code Server.compareRouterPriority}).
 *
 * @param slashes slashes after the first
 * @param fixedLength UTF-8 bytes of literal text; of {@code :name} only the colon and one letter do not count, so that
 *     {@code /:name} outranks {@code /{name}}
 * @param fields opening braces
 * @param names colons
 * @param rests stars
 */
record RouteRank(int slashes, int fixedLength, int fields, int names, int rests) {
    private static final Pattern NOT_FIXED_FIELD = Pattern.compile("\\{[^/]+?}");
    private static final Pattern NOT_FIXED_NAME = Pattern.compile(":[^/]");
    private static final Pattern NOT_FIXED_REST = Pattern.compile("\\*[^/]*");

    static RouteRank of(String uri) {
        String fixed = NOT_FIXED_FIELD.matcher(uri).replaceAll("");
        fixed = NOT_FIXED_NAME.matcher(fixed).replaceAll("");
        fixed = NOT_FIXED_REST.matcher(fixed).replaceAll("");
        int fixedLength = fixed.getBytes(StandardCharsets.UTF_8).length;
        return new RouteRank(count(uri, '/') - 1, fixedLength, count(uri, '{'), count(uri, ':'), count(uri, '*'));
    }

    /** Positive if this is the more exact one, 0 if the paths do not decide. */
    int compare(RouteRank other) {
        if (slashes != other.slashes) {
            return slashes - other.slashes;
        }
        if (fixedLength != other.fixedLength) {
            return fixedLength - other.fixedLength;
        }
        if (wildcards() != other.wildcards()) {
            return other.wildcards() - wildcards();
        }
        if (fields != other.fields) {
            return fields - other.fields;
        }
        return names - other.names;
    }

    private int wildcards() {
        return fields + names + rests;
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }
}
