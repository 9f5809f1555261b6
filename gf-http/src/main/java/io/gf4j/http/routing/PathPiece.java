package io.gf4j.http.routing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a path pattern that matches in one way. */
sealed interface PathPiece {
    /** Where this piece ends if it takes all it can from {@code at}; -1 if it does not match there. */
    int greedyEnd(String path, int at);

    /** Sets {@code starts} to where this piece may begin such that it may end at one of {@code ends}. */
    void findStarts(String path, boolean[] ends, boolean[] starts);

    /** The same as a regular expression. */
    String expression();

    /** The name of the value, or null if this piece gives none. */
    default @Nullable String name() {
        return null;
    }

    /** This very text. */
    record Literal(String text) implements PathPiece {
        private static final Pattern SPECIAL = Pattern.compile("[.+*?()\\[\\]{}|^$\\\\]");

        @Override
        public int greedyEnd(String path, int at) {
            return path.startsWith(text, at) ? at + text.length() : -1;
        }

        @Override
        public void findStarts(String path, boolean[] ends, boolean[] starts) {
            for (int at = 0; at < starts.length; at++) {
                starts[at] = path.startsWith(text, at) && ends[at + text.length()];
            }
        }

        @Override
        public String expression() {
            return SPECIAL.matcher(text).replaceAll("\\\\$0");
        }
    }

    /** One or more characters other than a slash. */
    record Field(@Nullable String name) implements PathPiece {
        @Override
        public int greedyEnd(String path, int at) {
            int slash = path.indexOf('/', at);
            int end = slash < 0 ? path.length() : slash;
            return end > at ? end : -1;
        }

        @Override
        public void findStarts(String path, boolean[] ends, boolean[] starts) {
            boolean endsLater = ends[path.length()];
            for (int at = path.length() - 1; at >= 0; at--) {
                starts[at] = path.charAt(at) != '/' && endsLater;
                endsLater = ends[at] || starts[at];
            }
        }

        @Override
        public String expression() {
            return name == null ? "[^/]+" : "([^/]+)";
        }
    }

    /** A slash if there is one. */
    record OptionalSlash() implements PathPiece {
        @Override
        public int greedyEnd(String path, int at) {
            return path.startsWith("/", at) ? at + 1 : at;
        }

        @Override
        public void findStarts(String path, boolean[] ends, boolean[] starts) {
            for (int at = 0; at < starts.length; at++) {
                starts[at] = ends[at] || (path.startsWith("/", at) && ends[at + 1]);
            }
        }

        @Override
        public String expression() {
            return "/{0,1}";
        }
    }

    /** Any characters but line breaks, perhaps none. */
    record Rest(@Nullable String name) implements PathPiece {
        @Override
        public int greedyEnd(String path, int at) {
            int line = path.indexOf('\n', at);
            return line < 0 ? path.length() : line;
        }

        @Override
        public void findStarts(String path, boolean[] ends, boolean[] starts) {
            boolean endsLater = ends[path.length()];
            starts[path.length()] = endsLater;
            for (int at = path.length() - 1; at >= 0; at--) {
                endsLater = ends[at] || (path.charAt(at) != '\n' && endsLater);
                starts[at] = endsLater;
            }
        }

        @Override
        public String expression() {
            return name == null ? ".*" : "(.*)";
        }
    }
}
