package io.gf4j.http.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares paths with one pattern, each in time linear in its length. The answers are those of the regular expression
 * that ghttp makes of a pattern: a field takes as much as it can while the rest still matches.
 */
final class PathMatcher {
    private final PathPiece[] pieces;
    private final List<String> names;
    private final boolean greedySuffices;
    /** The text at the end of each path that matches. */
    private final String tail;

    private PathMatcher(List<PathPiece> pieces) {
        this.pieces = pieces.toArray(PathPiece[]::new);
        this.names =
                pieces.stream().map(PathPiece::name).filter(Objects::nonNull).toList();
        this.greedySuffices = greedySuffices(pieces);
        this.tail = pieces.getLast() instanceof PathPiece.Literal literal ? literal.text() : "";
    }

    static PathMatcher of(String uri) {
        return new PathMatcher(new PathPieces(uri).list());
    }

    List<String> names() {
        return names;
    }

    String expression() {
        return Arrays.stream(pieces).map(PathPiece::expression).collect(Collectors.joining("", "^", "$"));
    }

    boolean matches(String path) {
        return path.endsWith(tail) && matches(path, null);
    }

    /** The decoded values of {@link #names()} in a path that matches, in their order, unmodifiable. */
    Map<String, String> values(String path) {
        if (names.isEmpty()) {
            return Map.of();
        }
        List<String> texts = texts(path);
        Map<String, String> values = LinkedHashMap.newLinkedHashMap(names.size());
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), UriText.decode(texts.get(i)));
        }
        return Collections.unmodifiableMap(values);
    }

    /** The texts of {@link #names()} in a path that matches, in their order, not decoded. */
    List<String> texts(String path) {
        int[] bounds = new int[2 * names.size()];
        matches(path, bounds);
        List<String> texts = new ArrayList<>(names.size());
        for (int i = 0; i < bounds.length; i += 2) {
            texts.add(path.substring(bounds[i], bounds[i + 1]));
        }
        return texts;
    }

    /** Also sets, if there are {@code bounds} to set, start and end of each value. */
    private boolean matches(String path, int @Nullable [] bounds) {
        if (pieces[0].greedyEnd(path, 0) < 0) {
            return false;
        }
        boolean[][] starts = greedySuffices ? null : starts(path);
        if (starts != null && (bounds == null || !starts[0][0])) {
            return starts[0][0];
        }
        int values = 0;
        int at = 0;
        for (int i = 0; i < pieces.length; i++) {
            int end = pieces[i].greedyEnd(path, at);
            while (starts != null && !starts[i + 1][end]) {
                end--;
            }
            if (end < 0) {
                return false;
            }
            if (bounds != null && pieces[i].name() != null) {
                bounds[values++] = at;
                bounds[values++] = end;
            }
            at = end;
        }
        return at == path.length();
    }

    /** For each piece, where it may start such that it and all later ones match up to the path's end. */
    private boolean[][] starts(String path) {
        int length = path.length();
        boolean[][] starts = new boolean[pieces.length + 1][length + 1];
        starts[pieces.length][length] = true;
        for (int i = pieces.length - 1; i >= 0; i--) {
            pieces[i].findStarts(path, starts[i + 1], starts[i]);
            for (int at = 1; at < length; at++) {
                // Never between the two halves of one character.
                starts[i][at] &= !Character.isSurrogatePair(path.charAt(at - 1), path.charAt(at));
            }
        }
        return starts;
    }

    /** Whether each piece may take all it can, because no later piece could want some of it. */
    private static boolean greedySuffices(List<PathPiece> pieces) {
        for (int i = 0; i < pieces.size() - 1; i++) {
            boolean mayGiveBack = switch (pieces.get(i)) {
                case PathPiece.Field field -> !endsField(pieces.get(i + 1));
                case PathPiece.Rest rest -> true;
                default -> false;
            };
            if (mayGiveBack) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsField(PathPiece next) {
        return switch (next) {
            case PathPiece.Literal literal -> literal.text().startsWith("/");
            case PathPiece.Field field -> false;
            default -> true;
        };
    }
}
