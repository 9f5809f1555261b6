package io.gf4j.http.routing;

import static io.gf4j.http.routing.PatternParts.ANY_METHOD;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A checked route pattern (Go: {@code ghttp.Router}).
 *
 * <p>A path has literal segments, {@code :name} (a whole segment), {@code {name}} (a part of a segment, several to one)
 * and {@code *name} (all the rest, also nothing); {@code :} and {@code *} match without a name.
 *
 * <p>Two differences from ghttp, which pastes a pattern into a regular expression: the characters {@code ()[]?|^$\}
 * mean themselves; and a {@code *} inside a segment ({@code /pre*}) always matches any text, slashes included, where
 * ghttp takes one of two readings at random.
 */
public final class RoutePattern {
    private static final Pattern FUZZY = Pattern.compile("^[:*]|\\{[\\w.\\-]+}|\\*");

    private final String method;
    private final String uri;
    private final String domain;
    private final List<String> segments;
    private final PathMatcher matcher;
    private final RouteRank rank;

    /** Takes what {@link PatternParts#under} has checked. */
    RoutePattern(String method, String uri, String domain) {
        this.method = method;
        this.uri = uri;
        this.domain = domain;
        this.segments = uri.equals("/") ? List.of("/") : segmentsOf(uri);
        this.matcher = PathMatcher.of(uri);
        this.rank = RouteRank.of(uri);
    }

    /**
     * Reads {@code [METHOD:]/path[@domain]}.
     *
     * @throws InvalidPatternException when it is none
     */
    public static RoutePattern parse(String text) {
        return PatternParts.parse(text).under("");
    }

    /** In capitals; {@code ALL} for every method. */
    public String method() {
        return method;
    }

    /** The path with its group's prefix, without slashes at its end unless it is {@code /}. */
    public String uri() {
        return uri;
    }

    /** As written; {@code default} for every host. */
    public String domain() {
        return domain;
    }

    /** The names of its path values in order; a name may come twice, then the last value counts. */
    public List<String> names() {
        return matcher.names();
    }

    /** The texts of {@link #names()} in a path, not decoded; null if the path does not match. */
    public @Nullable List<String> texts(String path) {
        return matcher.matches(path) ? matcher.texts(path) : null;
    }

    /**
     * A regular expression that takes the same paths, with a group for each of {@link #names()}; the root is itself.
     */
    public String expression() {
        return uri.equals("/") ? uri : matcher.expression();
    }

    /** {@code METHOD:/path@domain}. */
    @Override
    public String toString() {
        return method + ":" + uri + "@" + domain;
    }

    /** What two handlers may not have in common. */
    String key() {
        return method + ":" + uri + "@" + domain.toLowerCase(Locale.ROOT);
    }

    boolean allows(String requestMethod) {
        return anyMethod() || method.equals(requestMethod);
    }

    boolean anyMethod() {
        return method.equals(ANY_METHOD);
    }

    List<String> segments() {
        return segments;
    }

    PathMatcher matcher() {
        return matcher;
    }

    RouteRank rank() {
        return rank;
    }

    boolean isStatic() {
        return segments.stream().noneMatch(RoutePattern::isFuzzy);
    }

    /** Whether the segment of a pattern stands for more than its own text. */
    static boolean isFuzzy(String segment) {
        return FUZZY.matcher(segment).find();
    }

    private static List<String> segmentsOf(String uri) {
        return Arrays.stream(uri.substring(1).split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }
}
